package org.demarche.app.grouping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Status;
import org.demarche.resource.MalformedResourceException;

/**
 * Which sentences of which reports tell which acts, by hand.
 *
 * @param acts the acts by their keys
 * @param tellings the acts that a sentence tells, by "report sentence"
 * @param statuses how a report tells an act, if not as done, by "key report"
 * @param answers keys of the acts that an act answers, by its key
 * @param expectations what is to come
 */
public record KnownActs(
    Map<String, KnownAct> acts,
    Map<String, List<KnownAct>> tellings,
    Map<String, Status> statuses,
    Map<String, Set<String>> answers,
    List<KnownExpectation> expectations) {

  /** Copies the list. */
  public KnownActs {
    expectations = List.copyOf(expectations);
  }

  /**
   * Reads a file with lines "act KEY | day | actors | CATEGORY | recipients | status |
   * answers:KEY", "tell KEY | report | sentences" and "expect KEY | who | report | sentences | due
   * DAY | settled:STATE".
   *
   * @throws MalformedResourceException if a line is malformed, with its number
   */
  public static KnownActs read(Path file) throws IOException {
    return new KnownActsReader(file).read();
  }

  /** Returns the acts that sentences of a report tell. */
  Set<KnownAct> toldIn(String report, Collection<Integer> sentences) {
    Set<KnownAct> told = new LinkedHashSet<>();
    for (int sentence : sentences) {
      told.addAll(tellings.getOrDefault(report + " " + sentence, List.of()));
    }
    return told;
  }

  /** Returns how a report tells an act. */
  Status status(KnownAct act, String report) {
    return statuses.getOrDefault(act.key() + " " + report, Status.ACTUAL);
  }

  /** Returns how many acts the reports tell, counting an act once for each report. */
  int size() {
    Set<String> told = new TreeSet<>();
    tellings.forEach(
        (place, here) ->
            here.forEach(
                act -> told.add(act.key() + " " + place.substring(0, place.indexOf(' ')))));
    return told.size();
  }
}
