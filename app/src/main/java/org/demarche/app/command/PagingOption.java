package org.demarche.app.command;

import java.util.Optional;
import org.demarche.app.question.Cursor;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which part of a long answer is wanted. */
final class PagingOption {

  private static final int USUAL = 50;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many rows; else 50 in a table, and all for other programs.")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on where an answer with fewer rows ended, which names the place.")
  private Optional<String> after = Optional.empty();

  Optional<Cursor> after() {
    return after.map(Cursor::parse);
  }

  int limit(CommandLine command, boolean table) {
    if (limit.isPresent() && limit.get() < 1) {
      throw new ParameterException(command, "--limit takes a number above 0, not " + limit.get());
    }
    return limit.orElse(table ? USUAL : Integer.MAX_VALUE);
  }
}
