package org.demarche.app.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.encoding.Mojibake;
import org.demarche.report.Report;

/** Makes reports of what inputs say of them, by the same rules for all forms. */
public final class ReportMaker {

  private static final String MENDED = "UTF-8 that had been read as windows-1252 is mended";

  private final LanguageSigns signs = new LanguageSigns();
  private final Optional<LocalDate> otherwise;
  private final String remedy;

  /**
   * Makes a maker for a command line, where an option gives the date of all reports.
   *
   * @param otherwise the date of a report that has none of its own
   */
  public ReportMaker(Optional<LocalDate> otherwise) {
    this(otherwise, "add one as YYYY-MM-DD, or give one with --date");
  }

  private ReportMaker(Optional<LocalDate> otherwise, String remedy) {
    this.otherwise = otherwise;
    this.remedy = remedy;
  }

  /**
   * Returns a maker that refuses what has no date.
   *
   * @param remedy what to do then
   */
  public static ReportMaker strict(String remedy) {
    return new ReportMaker(Optional.empty(), remedy);
  }

  /** Returns the date of a report that has none of its own. */
  public Optional<LocalDate> otherwise() {
    return otherwise;
  }

  /**
   * Returns the report.
   *
   * @throws NoReportException when the date or the text is missing or impossible
   */
  public Report report(String input, ReportParts parts) throws NoReportException {
    LocalDate date = date(parts.date());
    String told = parts.body().orElseThrow(() -> new NoReportException("the report has no text"));
    String title = Mojibake.mended(parts.title());
    String text = Mojibake.mended(told);
    boolean mended = !title.equals(parts.title()) || !text.equals(told);
    Report report = Report.of(input, date, ReportText.title(title), ReportText.body(text));
    return new Report(
        parts.id().orElse(report.id()),
        input,
        date,
        report.title(),
        parts.outlet(),
        parts.url(),
        report.text(),
        notes(mended, report.text()));
  }

  private List<String> notes(boolean mended, String text) {
    List<String> notes = new ArrayList<>();
    if (mended) {
      notes.add(MENDED);
    }
    if (signs.isForeign(text)) {
      notes.add(LanguageSigns.NOTE);
    }
    return notes;
  }

  private LocalDate date(Optional<String> told) throws NoReportException {
    if (told.isPresent()) {
      return ReportDate.parse(told.get());
    }
    return otherwise.orElseThrow(() -> new NoReportException("the report has no date; " + remedy));
  }
}
