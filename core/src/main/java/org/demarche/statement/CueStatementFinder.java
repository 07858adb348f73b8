package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.clause.Trees;
import org.demarche.mention.Authors;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.Quotation;
import org.demarche.sentence.QuotationFinder;
import org.demarche.sentence.Sentence;

/** Finds statements by the words that attribute them and by quotation marks. */
public final class CueStatementFinder implements StatementFinder {

  private final Cues cues = new Cues();
  private final Authors authors = new Authors(new Trees());
  private final QuotationFinder quotationFinder = new QuotationFinder();

  @Override
  public Attributions find(Report report, List<Parse> parses, Mentions mentions) {
    List<Sentence> sentences = parses.stream().map(Parse::sentence).toList();
    List<Quotation> quotations = quotationFinder.find(report.text(), sentences);
    SpeakerFinder speakers = new SpeakerFinder(cues, report.text(), mentions);
    List<QuotedPart> parts = new ArrayList<>();
    List<Attribution> found = new ArrayList<>();
    int from = 0;
    for (Parse parse : parses) {
      Span sentence = parse.sentence().span();
      while (from < quotations.size() && quotations.get(from).inside().end() <= sentence.start()) {
        from++;
      }
      if (parse.words().isEmpty()) {
        continue;
      }
      List<QuotedPart> here = QuotedPart.in(parse, quotations, from);
      List<Span> quoted = here.stream().map(QuotedPart::span).toList();
      if (parse.sentence().heading()) {
        if (parse.sentence().number() == 0) {
          found.addAll(new TitleReader(cues, speakers, parse, report.text()).read());
        }
        continue;
      }
      SentenceReader reader = new SentenceReader(cues, speakers, parse, quoted, report.text());
      here.forEach(part -> parts.add(part.said(reader.direct(part.span()))));
      found.addAll(reader.indirect());
    }
    found.addAll(new Continuation(report.text(), parses, found, speakers).of(parts));
    found.sort(
        Comparator.comparingInt((Attribution a) -> a.content().start())
            .thenComparingInt(a -> -a.content().end()));
    List<Attribution> made = new PaperMakers(cues, speakers, authors, parses).resolved(found);
    return new Attributions(new PronounSpeakers(cues, mentions).resolved(made));
  }
}
