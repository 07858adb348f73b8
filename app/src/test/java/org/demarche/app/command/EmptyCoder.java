package org.demarche.app.command;

import java.util.List;
import java.util.function.Function;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** A coder that finds nothing, slowly when the text says so, and fails where it says so. */
final class EmptyCoder implements Function<Report, Record> {

  @Override
  public Record apply(Report report) {
    if (report.text().contains("slow")) {
      pause();
    }
    if (report.text().contains("failing")) {
      throw new IllegalStateException("no idea");
    }
    return new Record(
        report,
        List.of(new Span(0, report.title().length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
