package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.report.Report;

/**
 * A short report with the numbers of its events.
 *
 * @param report the report
 * @param answers the numbers, a line for each event
 */
record TolledReport(Report report, List<Answer> answers) {

  private static final Pattern DATED = Pattern.compile("date (\\d{4}-\\d\\d-\\d\\d) ?(.*)");
  private static final Pattern ANSWER = Pattern.compile("\\|([A-Z-]+) \\| (.*)");
  private static final String PARAGRAPH = "> ";

  /**
   * The numbers of one event.
   *
   * @param line of the file
   * @param category of the event, empty for numbers of no event
   * @param figures "at least 12 people, killed, by army ; ..."
   */
  record Answer(int line, String category, String figures) {}

  /** Reads blocks: date and title, paragraphs behind "> ", answers behind "|". */
  static List<TolledReport> read(MarkedFile file) {
    List<String> lines = file.plain();
    List<TolledReport> reports = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher dated = DATED.matcher(lines.get(i));
      if (dated.matches()) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
          end++;
        }
        reports.add(of(file, dated, i, lines.subList(i + 1, end)));
      }
    }
    return reports;
  }

  private static TolledReport of(MarkedFile file, Matcher dated, int head, List<String> rest) {
    String body =
        rest.stream()
            .filter(line -> line.startsWith(PARAGRAPH))
            .map(line -> line.substring(PARAGRAPH.length()))
            .collect(Collectors.joining("\n\n"));
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      Matcher answer = ANSWER.matcher(rest.get(i));
      if (answer.matches()) {
        String category = answer.group(1).equals("-") ? "" : answer.group(1);
        answers.add(new Answer(head + i + 2, category, answer.group(2)));
      } else if (!rest.get(i).startsWith(PARAGRAPH)) {
        throw file.malformed(head + i + 2, "neither a paragraph \"> \" nor \"|CATEGORY | ...\"");
      }
    }
    LocalDate date = LocalDate.parse(dated.group(1));
    Report report = Report.of(file.place(head + 1), date, dated.group(2), body);
    return new TolledReport(report, answers);
  }

  @Override
  public String toString() {
    return report.date() + " " + report.bodyStart();
  }
}
