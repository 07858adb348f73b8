package org.demarche.bench;

import java.util.List;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.sentence.Layout;
import org.demarche.statement.Attributions;
import org.demarche.telling.Telling;

/** A report with what each stage makes of it, so that every stage can be run alone. */
record Halfway(
    Report report,
    Layout layout,
    List<Parse> parses,
    Mentions mentions,
    Dates dates,
    Attributions said,
    List<Draft> framed,
    List<Draft> drafts,
    List<List<Telling>> told,
    Record record) {

  /** Copies the lists. */
  Halfway {
    parses = List.copyOf(parses);
    framed = List.copyOf(framed);
    drafts = List.copyOf(drafts);
    told = List.copyOf(told);
  }

  /** Takes the report of a record through all stages. */
  static Halfway of(Record record, StagedCoder coder) {
    Report report = record.report();
    Layout layout = coder.sentences(report);
    List<Parse> parses = coder.parses(layout);
    Mentions mentions = coder.mentions(report, parses, layout);
    Dates dates = coder.dates(report, parses);
    Attributions said = coder.statements(report, parses, mentions);
    List<Draft> framed = coder.events(parses, mentions, said);
    List<Draft> drafts = coder.review(report, parses, mentions, said, framed);
    List<List<Telling>> told = coder.tellings(report, drafts, mentions, dates, said);
    return new Halfway(report, layout, parses, mentions, dates, said, framed, drafts, told, record);
  }
}
