package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Puts sides that somebody has marked in a text in the place of the mentions found there. */
public final class GivenSides {

  private final Report report;
  private final List<Parse> parses;

  /** Takes a report and its parses. */
  public GivenSides(Report report, List<Parse> parses) {
    this.report = report;
    this.parses = List.copyOf(parses);
  }

  /** Returns the mentions with one for each of the stretches, resolved as its head was found. */
  public Mentions over(Mentions found, List<Span> given) {
    List<List<ResolvedMention>> all = new ArrayList<>();
    for (Parse parse : parses) {
      List<ResolvedMention> own = new ArrayList<>();
      given.forEach(side -> given(parse, side, found).ifPresent(own::add));
      found.in(parse.sentence().number()).stream()
          .filter(m -> given.stream().noneMatch(m.side().span()::overlaps))
          .forEach(own::add);
      all.add(own);
    }
    return new Mentions(all);
  }

  private Optional<ResolvedMention> given(Parse parse, Span side, Mentions found) {
    List<Word> words = parse.words().stream().filter(w -> w.span().overlaps(side)).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.get(0).index();
    int last = words.get(words.size() - 1).index();
    Word head =
        words.stream()
            .filter(w -> w.head() < first || w.head() > last)
            .reduce((a, b) -> a.isNoun() || !b.isNoun() ? a : b)
            .orElse(words.get(words.size() - 1));
    int sentence = parse.sentence().number();
    Entity entity =
        found
            .at(sentence, head.index())
            .map(ResolvedMention::entity)
            .orElseGet(() -> unknown(side));
    LocalDate day = report.date();
    return Optional.of(
        new ResolvedMention(
            sentence,
            first,
            last,
            head.index(),
            entity,
            head.tag().endsWith("S"),
            Use.NAME,
            Optional.empty(),
            entity.side(day, side.of(report.text()), side),
            Basis.REPORT,
            "given"));
  }

  private Entity unknown(Span side) {
    String name = side.of(report.text());
    return Entity.simple("given-" + side.start(), name, Kind.BODY, "OTH", List.of(), "given");
  }
}
