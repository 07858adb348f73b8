package org.demarche.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.intake.Wishes;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** Reads the reports to measure with, all beforehand. */
public final class ReportList {

  private ReportList() {}

  /**
   * Returns the reports of the inputs.
   *
   * @throws IllegalArgumentException when there are none, or something is no report
   */
  public static List<Report> read(List<String> inputs) {
    List<Report> reports = new ArrayList<>();
    IntakeReader reader =
        new IntakeReader(
            InputStream.nullInputStream(), Set.of(), Wishes.none(), System.err::println);
    reader.read(inputs, intake -> reports.add(report(intake)));
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("there are no reports in " + String.join(" ", inputs));
    }
    return reports;
  }

  private static Report report(Intake intake) {
    if (intake instanceof Rejected rejected) {
      throw new IllegalArgumentException(rejected.input() + ": " + rejected.reason());
    }
    return (Report) intake;
  }
}
