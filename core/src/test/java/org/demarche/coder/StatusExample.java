package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.report.Report;

/**
 * A sentence with what it says of its acts.
 *
 * @param line number of its line
 * @param report a report that says nothing else
 * @param wanted the status of each act
 */
record StatusExample(int line, Report report, List<StatusAnswer> wanted) {

  private static final String DATE = "date ";

  /** Reads {@code sentence | WORD STATUS; …} from each line, below the day of the reports. */
  static List<StatusExample> read(MarkedFile file) {
    List<StatusExample> examples = new ArrayList<>();
    LocalDate date = LocalDate.EPOCH;
    List<String> lines = file.plain();
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (text.startsWith(DATE)) {
        date = LocalDate.parse(text.substring(DATE.length()));
      } else if (!text.isBlank() && !text.startsWith("#")) {
        examples.add(of(file, line, date, text));
      }
    }
    return examples;
  }

  private static StatusExample of(MarkedFile file, int line, LocalDate date, String text) {
    int bar = text.indexOf(" | ");
    if (bar < 0) {
      throw file.malformed(line, "not sentence | WORD STATUS; …");
    }
    Report report = Report.of("line " + line, date, "Report", text.substring(0, bar));
    List<StatusAnswer> wanted =
        Arrays.stream(text.substring(bar + 3).split("; "))
            .map(answer -> StatusAnswer.of(report, answer))
            .toList();
    return new StatusExample(line, report, wanted);
  }

  @Override
  public String toString() {
    return report.text().substring(report.bodyStart());
  }
}
