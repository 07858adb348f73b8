package org.demarche.app.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.demarche.report.Intake;

/** Reads the reports of inputs of one form. */
public interface ReportReader {

  /**
   * Hands over reports and rejections one at a time, in the order of the input.
   *
   * @param name what records call the input
   * @param in its bytes, which the caller closes
   * @throws NoReportException when the input as a whole holds none
   */
  void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException;
}
