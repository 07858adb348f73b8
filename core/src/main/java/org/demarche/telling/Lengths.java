package org.demarche.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.DateExpression;
import org.demarche.record.Quantity;

/**
 * Tells for how long an act goes on: "blockaded the port for six weeks", "a 20-year insurgency".
 */
final class Lengths {

  private static final Set<String> LASTING = Set.of("during", "for", "over", "throughout");

  /** A length with one unit, as ISO 8601 writes it. */
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,4})([YMWDH])");

  private static final Map<String, String> UNITS =
      Map.of(
          "Y", "years", "M", "months", "W", "weeks", "D", "days", "TH", "hours", "TM", "minutes");

  private final Dates dates;

  Lengths(Dates dates) {
    this.dates = dates;
  }

  /** Returns the lengths of the act, of which a clause seldom tells more than one. */
  List<Quantity> of(Draft draft) {
    Parse parse = draft.parse();
    List<Quantity> lengths = new ArrayList<>();
    List<Word> lasting = new ArrayList<>(List.of(draft.trigger()));
    parse
        .child(draft.trigger(), "dobj")
        .filter(object -> !isTerm(draft, object))
        .ifPresent(lasting::add);
    for (Word word : lasting) {
      for (Word child : parse.children(word)) {
        measure(parse, word, child).flatMap(w -> length(parse, w)).ifPresent(lengths::add);
      }
    }
    return lengths;
  }

  /** "gave the envoys one day to leave" does not last a day. */
  private boolean isTerm(Draft draft, Word object) {
    return dates.covers(draft.sentence(), object.index())
        && draft.parse().child(draft.trigger(), "dative").isPresent();
  }

  private static Optional<Word> measure(Parse parse, Word act, Word child) {
    if (child.is("prep") && LASTING.contains(child.lemma())) {
      return parse.child(child, "pobj");
    }
    boolean before = act.isNoun() && child.index() < act.index();
    return before && child.is("amod", "nmod", "compound") ? Optional.of(child) : Optional.empty();
  }

  private Optional<Quantity> length(Parse parse, Word word) {
    return dates.in(parse.sentence().number()).stream()
        .filter(date -> date.span().contains(word.span()))
        .map(Lengths::quantity)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Quantity> quantity(DateExpression date) {
    Matcher length = LENGTH.matcher(date.value());
    String unit = length.matches() ? UNITS.get(length.group(1) + length.group(3)) : null;
    return unit == null
        ? Optional.empty()
        : Optional.of(new Quantity(new BigDecimal(length.group(2)), unit, date.span()));
  }
}
