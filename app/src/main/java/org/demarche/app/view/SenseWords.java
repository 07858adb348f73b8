package org.demarche.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Use;

/** Says in words what a name may mean. */
final class SenseWords {

  private SenseWords() {}

  /** Returns name, country, what it is and when. */
  static String of(Sense sense) {
    Entity entity = sense.entity();
    List<String> words = new ArrayList<>(List.of(entity.name()));
    if (!entity.country().isEmpty()) {
      words.add(entity.country());
    }
    if (entity.kind() != Kind.PERSON) {
      words.add(what(sense));
    }
    words.addAll(entity.sectors());
    if (!sense.period().equals(Period.ALWAYS)) {
      words.add(period(sense.period()));
    }
    String terms = entity.terms().stream().map(SenseWords::term).collect(Collectors.joining("; "));
    return String.join(", ", words) + (terms.isEmpty() ? "" : ": " + terms);
  }

  private static String what(Sense sense) {
    return sense.use() == Use.NAME
        ? sense.entity().kind().name().toLowerCase(Locale.ROOT)
        : sense.use().name().toLowerCase(Locale.ROOT);
  }

  private static String term(Term term) {
    String what =
        term.role().isEmpty()
            ? (term.country() + " " + String.join(" ", term.sectors())).strip()
            : term.role();
    return what + " " + period(term.period());
  }

  /** Returns the period as dictionaries write it, "2000-05-07..2008-05-07". */
  static String period(Period period) {
    String start = period.start().equals(LocalDate.MIN) ? "" : period.start().toString();
    String end = period.end().equals(LocalDate.MAX) ? "" : period.end().toString();
    return start + ".." + end;
  }
}
