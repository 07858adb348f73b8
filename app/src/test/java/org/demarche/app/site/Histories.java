package org.demarche.app.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.demo.DemoReports;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.intake.Wishes;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** The records of the invented histories, coded anew. */
final class Histories {

  /** As the program has it for its own coding threads. */
  private static final long STACK = 64L << 20;

  private final LoadedCoder coder;

  Histories(LoadedCoder coder) {
    this.coder = coder;
  }

  /**
   * Returns all records in the order of the files.
   *
   * @param directory an empty one, for the reports
   */
  List<Record> records(Path directory) throws IOException, InterruptedException {
    new DemoReports().write(directory);
    List<Report> reports = new ArrayList<>();
    new IntakeReader(System.in, Set.of(), Wishes.none(), remark -> {})
        .read(List.of(directory.toString()), intake -> reports.add((Report) intake));
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "coding", STACK));
    try {
      List<Record> records = new ArrayList<>();
      for (Future<Record> coded : workers.invokeAll(reports.stream().map(this::coding).toList())) {
        records.add(coded.get());
      }
      return records;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the coder fails on an invented report", failure);
    } finally {
      workers.shutdown();
    }
  }

  private Callable<Record> coding(Report report) {
    return () -> coder.code(report);
  }
}
