package org.demarche.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure, and for how long.
 *
 * @param rounds how many rounds are measured
 * @param least how long a round lasts at least
 * @param cache the directory in which the parser keeps its models
 * @param inputs files, directories and patterns of reports
 */
record Plan(int rounds, Duration least, Path cache, List<String> inputs) {

  /** How many arguments stand before the inputs. */
  private static final int FIXED = 4;

  /** Copies the inputs. */
  Plan {
    inputs = List.copyOf(inputs);
    if (rounds < 1 || least.isNegative()) {
      throw new IllegalArgumentException("there has to be a round, of no negative length");
    }
  }

  /** Reads what bench/run passes on: the part, rounds, seconds, cache directory, the inputs. */
  static Plan of(String... arguments) {
    return new Plan(
        Integer.parseInt(arguments[1]),
        Duration.ofSeconds(Long.parseLong(arguments[2])),
        Path.of(arguments[3]),
        Arrays.asList(arguments).subList(FIXED, arguments.length));
  }
}
