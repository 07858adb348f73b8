package org.demarche.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.ReportText;
import org.demarche.report.Intake;

/** Reads a web page as one report. */
public final class PageReader implements ReportReader {

  private final ReportMaker maker;

  /** Makes a reader. */
  public PageReader(ReportMaker maker) {
    this.maker = maker;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    byte[] html = in.readNBytes(ReportText.LONGEST + 1);
    if (html.length > ReportText.LONGEST) {
      throw ReportText.tooLong();
    }
    String address = name.startsWith("http://") || name.startsWith("https://") ? name : "";
    sink.accept(
        maker.report(name, PageParts.of(new String(html, StandardCharsets.UTF_8), address)));
  }
}
