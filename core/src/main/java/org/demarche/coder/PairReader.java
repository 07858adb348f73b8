package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.demarche.classifier.Question;
import org.demarche.event.Draft;
import org.demarche.event.EventFinder;
import org.demarche.mention.GivenSides;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.Layout;
import org.demarche.statement.StatementFinder;

/** Reads a text in which somebody has marked the sides. */
final class PairReader {

  private final Function<Report, Layout> splitter;
  private final Function<Layout, List<Parse>> parser;
  private final MentionFinder mentionFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;

  PairReader(
      Function<Report, Layout> splitter,
      Function<Layout, List<Parse>> parser,
      MentionFinder mentionFinder,
      StatementFinder statementFinder,
      EventFinder eventFinder) {
    this.splitter = splitter;
    this.parser = parser;
    this.mentionFinder = mentionFinder;
    this.statementFinder = statementFinder;
    this.eventFinder = eventFinder;
  }

  /** Returns a question for each pair. */
  List<Question> read(Report report, List<Span> sides, List<SidePair> pairs) {
    Layout layout = splitter.apply(report);
    List<Parse> parses = parser.apply(layout);
    Mentions found = mentionFinder.find(report, parses, layout.dateline());
    Mentions given = new GivenSides(report, parses).over(found, sides);
    List<Draft> drafts =
        eventFinder.find(parses, given, statementFinder.find(report, parses, given));
    List<Question> questions = new ArrayList<>();
    for (SidePair pair : pairs) {
      Parse at = at(parses, pair.actor());
      Parse other = at(parses, pair.recipient());
      Span stretch = at.sentence().span().cover(other.sentence().span());
      questions.add(new Question(at, stretch, pair.actor(), pair.recipient(), drafts));
    }
    return questions;
  }

  /** The sentence with the side; when it is in none, the last one. */
  private static Parse at(List<Parse> parses, Span side) {
    return parses.stream()
        .filter(p -> p.sentence().span().overlaps(side))
        .findFirst()
        .orElse(parses.get(parses.size() - 1));
  }
}
