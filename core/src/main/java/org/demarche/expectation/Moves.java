package org.demarche.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.date.Dates;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Finds demands without a verb: "ordered troops into the town", "wants the army out by May". */
final class Moves {

  private static final Set<String> GOVERNORS = Set.of("demand", "order", "want");
  private static final Set<String> PLACES = Set.of("back", "home", "into", "off", "out", "onto");

  private final Trees trees;
  private final Towards towards = new Towards();
  private final Dues dues = new Dues();

  Moves(Trees trees) {
    this.trees = trees;
  }

  /** Tells whether the verb wants somebody elsewhere. */
  boolean is(Parse parse, Word verb) {
    return GOVERNORS.contains(verb.lemma())
        && parse.child(verb, "dobj").isPresent()
        && parse.child(verb, "xcomp", "ccomp", "neg", "auxpass").isEmpty()
        && parse.children(verb).stream().noneMatch(c -> c.tag().equals("MD"))
        && where(parse, verb).isPresent();
  }

  private static Optional<Word> where(Parse parse, Word verb) {
    Word moved = parse.child(verb, "dobj").orElseThrow();
    List<Word> behind = new ArrayList<>(parse.children(verb));
    behind.addAll(parse.children(moved));
    return behind.stream()
        .filter(c -> c.is("prep", "advmod", "prt", "advcl", "oprd") && c.index() > moved.index())
        .filter(c -> PLACES.contains(c.lemma()))
        .findFirst();
  }

  Optional<Outlook> of(LocalDate today, Parse parse, Word verb, SideFinder sides, Dates dates) {
    Word moved = parse.child(verb, "dobj").orElseThrow();
    List<Side> own = Doers.known(sides.of(parse, moved));
    List<Side> who = own.isEmpty() ? commanders(parse, verb, sides) : own;
    if (who.isEmpty()) {
      return Optional.empty();
    }
    Span what = parse.span(moved).cover(parse.word(last(parse, verb)).span());
    Optional<Dues.Due> due = dues.of(today, parse, moved, what, false, dates);
    List<Side> to = new ArrayList<>(towards.of(parse, verb, who, sides));
    to.removeIf(side -> side.span().overlaps(parse.span(moved)));
    return Optional.of(
        new Outlook(
            parse.sentence().number(),
            verb,
            who,
            to,
            what,
            Prospect.DEMANDED,
            due.map(Dues.Due::day),
            false,
            new OutlookBasis(
                OutlookBasis.Sign.MOVE,
                Optional.of(verb.span()),
                Optional.empty(),
                own.isEmpty() ? OutlookBasis.Turn.SUBJECT : OutlookBasis.Turn.ASKED,
                due.map(Dues.Due::term).orElse(OutlookBasis.Term.NONE))));
  }

  /** Whose troops they are is told by who gives them orders. */
  private List<Side> commanders(Parse parse, Word verb, SideFinder sides) {
    List<Side> who = new ArrayList<>();
    if (verb.lemma().equals("order")) {
      trees.of(parse).subjects(verb).forEach(s -> who.addAll(sides.named(parse, s)));
    }
    return Doers.known(who);
  }

  /** To the end of what says where and by when, without clauses. */
  private static int last(Parse parse, Word verb) {
    int last = verb.index();
    for (Word child : parse.children(verb)) {
      if (child.index() > verb.index() && child.is("dobj", "prep", "advmod", "prt", "npadvmod")) {
        last = Math.max(last, parse.reach(child)[1]);
      }
    }
    return last;
  }
}
