package org.demarche.telling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.parse.Parse;
import org.demarche.quantity.Figure;
import org.demarche.quantity.QuantityFinder;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.record.Side;
import org.demarche.record.Toll;
import org.demarche.report.Span;
import org.demarche.statement.Attributions;

/** Gives each act the numbers that measure it, wherever the report tells them. */
public final class TallyFinder {

  private final QuantityFinder quantities;
  private final Counts counts = new Counts();

  /** Uses the finder of quantities. */
  public TallyFinder(QuantityFinder quantities) {
    this.quantities = quantities;
  }

  /**
   * Returns the numbers of the acts and those of no act.
   *
   * @param told the acts with all their tellings
   */
  public Tally find(List<Parse> parses, Dates dates, Attributions said, List<List<Telling>> told) {
    List<List<Quantity>> acts = new ArrayList<>();
    Lengths lengths = new Lengths(dates);
    told.forEach(act -> acts.add(own(act, lengths)));
    BitSet known = covered(acts);
    Belonging belonging = new Belonging(parses, dates, new ToldActs(told));
    List<Toll> tolls = new ArrayList<>();
    Map<Span, NumberBasis> bases = new HashMap<>();
    acts.forEach(act -> act.forEach(q -> bases.put(q.span(), NumberBasis.CLAUSE)));
    count(parses, dates, said, acts, known, belonging, bases);
    for (Parse parse : parses) {
      for (Figure figure : quantities.find(parse, dates)) {
        Quantity quantity = figure.quantity().by(said.speaker(figure.quantity().span()));
        boolean suffered = quantity.effect().filter(Effect::isSuffered).isPresent();
        if (!suffered || isKnown(quantity, known) || !Belonging.isReal(parse, figure.word())) {
          continue;
        }
        OptionalInt act = belonging.of(parse, figure);
        if (act.isPresent()) {
          add(acts.get(act.getAsInt()), quantity);
          bases.put(quantity.span(), belonging.basis(parse, act.getAsInt()));
          known.set(quantity.span().start(), quantity.span().end());
        } else {
          tolls.add(new Toll(parse.sentence().number(), quantity));
        }
      }
    }
    Map<Span, Side> tellers = tellers(acts);
    for (List<Quantity> all : acts) {
      all.replaceAll(q -> q.by(q.account().or(() -> Optional.ofNullable(tellers.get(q.span())))));
      all.sort(Comparator.comparing(Quantity::span));
    }
    return new Tally(acts, tolls, bases);
  }

  /** "Organisers spoke of 10,000": of those who marched, as the sentence before told. */
  private void count(
      List<Parse> parses,
      Dates dates,
      Attributions said,
      List<List<Quantity>> acts,
      BitSet known,
      Belonging belonging,
      Map<Span, NumberBasis> bases) {
    for (Parse parse : parses) {
      if (parse.sentence().number() == 0) {
        continue;
      }
      for (Figure figure : quantities.withBare(parse, dates)) {
        Quantity quantity = figure.quantity();
        boolean suffered = quantity.effect().filter(Effect::isSuffered).isPresent();
        if (suffered || isKnown(quantity, known) || !Belonging.isReal(parse, figure.word())) {
          continue;
        }
        Set<String> categories = counts.categories(parse, figure, quantities.isMoney(quantity));
        belonging
            .last(parse, categories)
            .ifPresent(
                act -> {
                  add(acts.get(act), quantity.by(said.speaker(quantity.span())));
                  known.set(quantity.span().start(), quantity.span().end());
                  bases.put(quantity.span(), NumberBasis.COUNT);
                });
      }
    }
  }

  /** What an accuser counts is his number in the act that he alleges, too. */
  private static Map<Span, Side> tellers(List<List<Quantity>> acts) {
    Map<Span, Side> tellers = new HashMap<>();
    for (List<Quantity> act : acts) {
      for (Quantity quantity : act) {
        quantity.account().ifPresent(side -> tellers.putIfAbsent(quantity.span(), side));
      }
    }
    return tellers;
  }

  /** What the tellings of an act tell; the title, which is short, comes last. */
  private static List<Quantity> own(List<Telling> act, Lengths lengths) {
    List<Quantity> all = new ArrayList<>();
    act.stream()
        .sorted(Comparator.comparing((Telling t) -> t.draft().sentence() == 0))
        .forEach(
            telling -> {
              telling.quantities().forEach(quantity -> add(all, quantity));
              lengths.of(telling.draft()).forEach(length -> add(all, length));
            });
    return all;
  }

  /** The characters of the report that the numbers of its acts stand on. */
  private static BitSet covered(List<List<Quantity>> acts) {
    BitSet covered = new BitSet();
    acts.stream()
        .flatMap(List::stream)
        .map(Quantity::span)
        .forEach(span -> covered.set(span.start(), span.end()));
    return covered;
  }

  private static boolean isKnown(Quantity quantity, BitSet known) {
    int next = known.nextSetBit(quantity.span().start());
    return next >= 0 && next < quantity.span().end();
  }

  /** A figure told again by the same side, or by nobody in particular, is one figure. */
  private static void add(List<Quantity> all, Quantity quantity) {
    boolean told =
        all.stream()
            .filter(quantity::equalsIn)
            .anyMatch(
                known ->
                    quantity.account().isEmpty()
                        || known.account().isEmpty()
                        || known.account().get().name().equals(quantity.account().get().name()));
    if (!told) {
      all.add(quantity);
    }
  }
}
