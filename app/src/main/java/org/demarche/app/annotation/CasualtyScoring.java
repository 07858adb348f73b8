package org.demarche.app.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.score.Mistake;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Toll;

/**
 * Compares the numbers of killed and wounded with those of templates that people filled in for each
 * incident of a report.
 *
 * <p>What should be told is each number of a required template whose victims died or were hurt; a
 * quantity of that effect tells it, of an event or of none, when it is that number or an end of a
 * range. A number that several templates of a report have for one effect counts once. Too much is a
 * quantity of killed or wounded that is in no template, required or optional; as templates cover
 * terrorist incidents and not battles, precision is a lower bound. Single victims, most of them
 * people with names, are counted apart and are not part of "all".
 */
final class CasualtyScoring implements Scoring {

  private static final String ALL = "all";

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    List<Casualties> marked = Casualties.of(annotated.marks());
    List<Quantity> quantities =
        Stream.concat(
                told.events().stream().flatMap(event -> event.quantities().stream()),
                told.tolls().stream().map(Toll::quantity))
            .filter(CasualtyScoring::isCasualty)
            .toList();
    marked.stream()
        .filter(Casualties::required)
        .collect(Collectors.toMap(Casualties::words, each -> each, (a, b) -> a, TreeMap::new))
        .values()
        .forEach(each -> wanted(annotated, each, quantities, ledger));
    Set<String> seen = new HashSet<>();
    for (Quantity quantity : quantities) {
      boolean wrong = marked.stream().noneMatch(each -> each.isToldBy(quantity));
      if (wrong && seen.add(words(quantity))) {
        ledger.spurious(name(quantity.effect().orElseThrow(), isSingle(quantity)));
        if (!isSingle(quantity)) {
          ledger.spurious(ALL);
        }
        String text = quantity.span().of(annotated.report().text());
        ledger.wrong(mistake(annotated, Mistake.NOTHING, words(quantity), text));
      }
    }
  }

  private static void wanted(
      AnnotatedReport annotated, Casualties each, List<Quantity> quantities, Ledger ledger) {
    boolean told = quantities.stream().anyMatch(each::isToldBy);
    List<String> names = new ArrayList<>(List.of(name(each.effect(), each.isSingle())));
    if (!each.isSingle()) {
      names.add(ALL);
    }
    names.forEach(told ? ledger::hit : ledger::missed);
    if (!told) {
      ledger.wrong(mistake(annotated, each.words(), Mistake.NOTHING, each.victims()));
    }
  }

  private static String words(Quantity quantity) {
    return quantity.effect().orElseThrow().word() + " " + quantity.value().toPlainString();
  }

  private static boolean isCasualty(Quantity quantity) {
    return quantity.effect().filter(e -> e == Effect.KILLED || e == Effect.WOUNDED).isPresent();
  }

  private static boolean isSingle(Quantity quantity) {
    return quantity.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static String name(Effect effect, boolean single) {
    return single ? "single " + effect.word() : effect.word();
  }

  private static Mistake mistake(
      AnnotatedReport annotated, String right, String told, String words) {
    return new Mistake(annotated.id(), "casualties", right, told, words);
  }
}
