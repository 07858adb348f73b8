package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.Quotation;
import org.demarche.sentence.QuotationFinder;
import org.demarche.sentence.Sentence;

/** Finds statements by the verbs that attribute them and by quotation marks. */
public final class CueStatementFinder implements StatementFinder {

  private final Cues cues = new Cues();
  private final QuotationFinder quotationFinder = new QuotationFinder();

  @Override
  public Attributions find(Report report, List<Parse> parses, Mentions mentions) {
    List<Sentence> sentences = parses.stream().map(Parse::sentence).toList();
    List<Quotation> quotations = quotationFinder.find(report.text(), sentences);
    SpeakerFinder speakers = new SpeakerFinder(mentions);
    List<Attribution> found = new ArrayList<>();
    for (Parse parse : parses) {
      if (parse.sentence().heading() || parse.words().isEmpty()) {
        continue;
      }
      List<Span> quoted = quotedParts(parse.sentence().span(), quotations);
      SentenceReader reader = new SentenceReader(cues, speakers, parse, quoted, report.text());
      found.addAll(reader.read());
    }
    found.sort(Comparator.comparing((Attribution a) -> a.content().start()));
    return new Attributions(carryOver(found, parses));
  }

  /** Returns the parts of quotations that lie in the sentence. */
  private static List<Span> quotedParts(Span sentence, List<Quotation> quotations) {
    List<Span> parts = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Span inside = quotation.inside();
      if (inside.overlaps(sentence)) {
        parts.add(
            new Span(
                Math.max(inside.start(), sentence.start()),
                Math.min(inside.end(), sentence.end())));
      }
    }
    return parts;
  }

  /** A quotation without a cue belongs to the speaker of the quotation beside it. */
  private static List<Attribution> carryOver(List<Attribution> found, List<Parse> parses) {
    List<Attribution> done = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Attribution each = found.get(i);
      if (each.speaker().isEmpty() && each.direct()) {
        Optional<Side> speaker = neighbour(each, i, found, done, parses);
        each = each.by(speaker);
      }
      done.add(each);
    }
    return done;
  }

  private static Optional<Side> neighbour(
      Attribution each,
      int index,
      List<Attribution> found,
      List<Attribution> done,
      List<Parse> parses) {
    if (index + 1 < found.size()) {
      Attribution next = found.get(index + 1);
      boolean sameParagraph = paragraph(next, parses) == paragraph(each, parses);
      if (next.sentence() - each.sentence() <= 1
          && sameParagraph
          && next.direct()
          && next.speaker().isPresent()) {
        return next.speaker();
      }
    }
    for (int i = done.size() - 1; i >= 0; i--) {
      if (each.sentence() - done.get(i).sentence() > 2) {
        break;
      }
      if (done.get(i).speaker().isPresent()) {
        return done.get(i).speaker();
      }
    }
    return Optional.empty();
  }

  private static int paragraph(Attribution attribution, List<Parse> parses) {
    return parses.get(attribution.sentence()).sentence().paragraph();
  }
}
