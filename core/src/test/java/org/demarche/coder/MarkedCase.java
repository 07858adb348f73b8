package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Report;

/**
 * A short report with answers below it, read from a file in which a mark at its first line says
 * that it is not coded right yet.
 *
 * @param line number of its first line
 * @param report the report
 * @param answers what is to be found, without the bar before each
 */
record MarkedCase(int line, Report report, List<String> answers) {

  private static final Pattern DATED = Pattern.compile("date (\\d{4}-\\d\\d-\\d\\d) (.*)");

  /** Reads blocks: date and title, a line for each paragraph, a line for each answer. */
  static List<MarkedCase> read(MarkedFile file) {
    List<MarkedCase> cases = new ArrayList<>();
    List<String> lines = file.plain();
    List<String> block = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i).strip() : "";
      if (line.isEmpty() && !block.isEmpty()) {
        cases.add(of(file, i - block.size() + 1, block));
        block.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        block.add(line);
      }
    }
    return cases;
  }

  private static MarkedCase of(MarkedFile file, int number, List<String> block) {
    Matcher dated = DATED.matcher(block.get(0));
    if (!dated.matches()) {
      throw file.malformed(number, "a block starts with date YYYY-MM-DD and a title");
    }
    List<String> text = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (line.equals("| none")) {
        continue;
      }
      if (line.startsWith("|")) {
        answers.add(line.substring(1).strip());
      } else {
        text.add(line);
      }
    }
    LocalDate date = LocalDate.parse(dated.group(1));
    String body = String.join("\n\n", text);
    return new MarkedCase(
        number, Report.of(file.place(number), date, dated.group(2), body), answers);
  }

  /** Tells whether a word is one of those that an answer allows: "reply/reason". */
  static boolean allows(String alternatives, String found) {
    return List.of(alternatives.split("/")).contains(found);
  }

  @Override
  public String toString() {
    return report.date() + " " + report.title();
  }
}
