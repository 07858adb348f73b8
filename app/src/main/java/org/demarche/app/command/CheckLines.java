package org.demarche.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.demarche.app.output.LineOutput;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Flaw;
import org.demarche.entity.Section;
import org.demarche.verb.VerbPattern;

/** Writes what a dictionary holds and what is wrong with it. */
final class CheckLines {

  private final LineOutput out;
  private final int most;

  CheckLines(LineOutput out, int most) {
    this.out = out;
    this.most = most;
  }

  void write(Dictionary dictionary, List<Flaw> contradictions, List<Flaw> hidden)
      throws IOException {
    out.line(dictionary.file() + ": " + dictionary.format().words() + ": " + counts(dictionary));
    for (Flaw flaw : dictionary.malformed()) {
      out.line(flaw.message());
    }
    warn(dictionary.flaws().stream().filter(Predicate.not(Flaw::malformed)).toList());
    warn(contradictions);
    warn(hidden);
    int warnings =
        dictionary.flaws().size()
            - dictionary.malformed().size()
            + contradictions.size()
            + hidden.size();
    out.line(
        counted(dictionary.malformed().size(), "malformed line")
            + ", "
            + counted(warnings, "warning"));
  }

  private void warn(List<Flaw> flaws) throws IOException {
    for (Flaw flaw : flaws.subList(0, Math.min(most, flaws.size()))) {
      out.line(flaw.file() + ":" + flaw.line() + ": warning: " + flaw.problem());
    }
    if (flaws.size() > most) {
      out.line(counted(flaws.size() - most, "more warning") + " of this kind; --all shows them");
    }
  }

  private static String counts(Dictionary dictionary) {
    List<String> counts = new ArrayList<>();
    for (Section section : Section.values()) {
      int entries = dictionary.rows(section).size();
      if (entries > 0) {
        counts.add(String.format(Locale.ROOT, "%,d %s", entries, section.word()));
      }
    }
    if (!dictionary.actors().isEmpty()) {
      int names = dictionary.actors().stream().mapToInt(a -> a.names().size()).sum();
      counts.add(counted(dictionary.actors().size(), "actor") + " with " + counted(names, "name"));
    }
    if (!dictionary.discards().isEmpty()) {
      counts.add(counted(dictionary.discards().size(), "discard"));
    }
    if (!dictionary.verbs().isEmpty()) {
      long patterns =
          dictionary.verbs().stream()
              .flatMap(verb -> verb.patterns().stream())
              .map(VerbPattern::source)
              .distinct()
              .count();
      counts.add(
          counted(dictionary.verbs().size(), "verb")
              + " with "
              + counted((int) patterns, "pattern"));
    }
    return counts.isEmpty() ? "no entries" : String.join(", ", counts);
  }

  private static String counted(int number, String what) {
    return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, what);
  }
}
