package org.demarche.bench;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Parser;
import org.demarche.report.Report;
import org.demarche.sentence.Dateline;
import org.demarche.sentence.Layout;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Splitter;

/** A report with its parses, so that parsing is not measured. */
record Prepared(Report report, List<Parse> parses, Optional<Dateline> dateline) {

  /** Copies the parses. */
  Prepared {
    parses = List.copyOf(parses);
  }

  /** Returns the reports, split and parsed. */
  static List<Prepared> all(List<Report> reports, Parser parser) {
    Splitter splitter = new ReportSplitter();
    return reports.stream().map(report -> of(report, splitter.split(report), parser)).toList();
  }

  private static Prepared of(Report report, Layout layout, Parser parser) {
    List<Parse> parses = layout.sentences().stream().map(parser::parse).toList();
    return new Prepared(report, parses, layout.dateline());
  }

  /** Returns how many sentences the reports have together. */
  static int sentences(List<Prepared> reports) {
    return reports.stream().mapToInt(report -> report.parses().size()).sum();
  }
}
