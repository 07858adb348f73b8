package org.demarche.bench;

import java.io.IOException;
import java.util.List;
import org.demarche.clause.Trees;
import org.demarche.entity.Gazetteer;
import org.demarche.mention.DictionaryMentionFinder;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.parse.Nlp4jParser;

/** Measures finding and resolving mentions on one thread, with parses made beforehand. */
final class ResolvingBenchmark {

  private final MentionFinder finder = new DictionaryMentionFinder(new Gazetteer(), new Trees());
  private final List<Prepared> reports;

  private ResolvingBenchmark(List<Prepared> reports) {
    this.reports = reports;
  }

  /** Returns the benchmark, with the reports parsed and the dictionaries loaded. */
  static ResolvingBenchmark load(Plan plan) throws IOException {
    Nlp4jParser parser = Nlp4jParser.load(plan.cache(), System.err::println);
    return new ResolvingBenchmark(Prepared.all(ReportList.read(plan.inputs()), parser));
  }

  /** Finds the mentions of all reports and returns how many they are. */
  long find() {
    long found = 0;
    for (Prepared each : reports) {
      Mentions mentions = finder.find(each.report(), each.parses(), each.dateline());
      found += mentions.all().size();
    }
    return found;
  }

  /** Measures and prints a part of the table. */
  void print(Rounds rounds) {
    rounds.warmUp(this::find);
    List<Round> measured = rounds.measure(this::find);
    int sentences = Prepared.sentences(reports);
    Spread calibration = Spread.of(measured, Round::calibration);
    Spread thread = Spread.of(measured, r -> r.pass().thread() / sentences);
    FigureTable table = new FigureTable();
    table.heading(
        "Mentions found and resolved, " + reports.size() + " reports, " + sentences + " sentences",
        "ratio");
    table.line("a sentence, elapsed ms", Spread.of(measured, r -> r.pass().elapsed() / sentences));
    table.line(
        "a sentence, processor ms", Spread.of(measured, r -> r.pass().processor() / sentences));
    table.line("a sentence, thread ms", thread, thread.median() / calibration.median());
    table.calibration(calibration);
  }
}
