package org.demarche.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.Classifier;
import org.demarche.coder.Coder;
import org.demarche.parse.Nlp4jParser;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;

/** Measures the whole way from reports to lines of JSON, and the share of each stage. */
final class CodingBenchmark {

  private static final int THREADS = 2;
  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  /** With fewer reports to a pass, threads would often wait for the last one. */
  private static final int REPORTS_IN_PASS = 100;

  private final RecordWriter writer = new RecordWriter();
  private final FigureTable table = new FigureTable();
  private final Coder coder;
  private final StagedCoder staged;
  private final List<Record> records;

  private CodingBenchmark(Coder coder, StagedCoder staged, List<Record> records) {
    this.coder = coder;
    this.staged = staged;
    this.records = records;
  }

  /** Returns the benchmark, with all that is needed loaded, and each report coded once. */
  static CodingBenchmark load(Plan plan) throws IOException {
    Nlp4jParser parser = Nlp4jParser.load(plan.cache(), System.err::println);
    Classifier classifier = ActClassifier.load();
    Coder coder = new Coder(parser, classifier);
    List<Record> records = ReportList.read(plan.inputs()).stream().map(coder::code).toList();
    return new CodingBenchmark(coder, new StagedCoder(parser, classifier), records);
  }

  /** Measures and prints a part of the table. */
  void print(Rounds rounds) throws InterruptedException {
    int sentences = records.stream().mapToInt(record -> record.sentences().size()).sum();
    table.heading(
        "Sentences coded, " + records.size() + " reports, " + sentences + " sentences", "ratio");
    rounds.warmUp(this::codeAll);
    for (int threads = 1; threads <= THREADS; threads++) {
      speed(rounds, threads, sentences);
    }
    stages(rounds, sentences);
  }

  private long codeAll() {
    return records.stream().mapToLong(record -> code(record.report())).sum();
  }

  private long code(Report report) {
    return writer.write(coder.code(report)).length();
  }

  private void speed(Rounds rounds, int threads, int sentences) {
    int copies = (REPORTS_IN_PASS - 1) / records.size() + 1;
    List<Callable<Long>> tasks = new ArrayList<>();
    for (Record record : records) {
      tasks.addAll(Collections.nCopies(copies, () -> code(record.report())));
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Round> measured = rounds.measure(() -> sum(workers, tasks));
    workers.shutdown();
    double coded = (double) sentences * copies;
    table.line(
        "a second, threads: " + threads,
        Spread.of(measured, r -> coded * MILLIS / r.pass().elapsed()));
    table.line(
        "a processor second, threads: " + threads,
        Spread.of(measured, r -> coded * MILLIS / r.pass().processor()),
        Spread.of(measured, r -> coded / r.pass().processor() * r.calibration()).median());
    table.calibration(Spread.of(measured, Round::calibration));
  }

  private static long sum(ExecutorService workers, List<Callable<Long>> tasks) {
    try {
      long sum = 0;
      for (Future<Long> each : workers.invokeAll(tasks)) {
        sum += each.get();
      }
      return sum;
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void stages(Rounds rounds, int sentences) {
    List<StageTimes> times = new ArrayList<>();
    rounds.warmUp(() -> codeStaged(new StageTimes()));
    rounds.measure(
        () -> {
          StageTimes pass = new StageTimes();
          times.add(pass);
          return codeStaged(pass);
        });
    double all = 0;
    for (Stage stage : Stage.values()) {
      all += Spread.of(times, t -> t.millis(stage)).median();
    }
    table.heading("Stages, thread ms a sentence", "share");
    for (Stage stage : Stage.values()) {
      Spread spread = Spread.of(times, t -> t.millis(stage) / sentences);
      double share = spread.median() * sentences / all * PERCENT;
      table.line(stage.word(), spread, FigureTable.number(share) + " %");
    }
  }

  private long codeStaged(StageTimes times) {
    records.forEach(record -> staged.code(record, times));
    return records.size();
  }
}
