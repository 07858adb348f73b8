package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.report.Report;

/**
 * A short report with what is said in it.
 *
 * @param line number of its first line
 * @param shows what it shows
 * @param report the report
 * @param wanted a line for each statement
 */
record StatementExample(int line, String shows, Report report, List<String> wanted) {

  /** Reads blocks: what it shows, the day with a title, paragraphs, a line for each statement. */
  static List<StatementExample> read(MarkedFile file) {
    List<String> lines = file.plain();
    List<StatementExample> examples = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith("# ") && lines.get(i + 1).startsWith("date ")) {
        int end = i;
        while (end < lines.size() && !lines.get(end).isBlank()) {
          end++;
        }
        examples.add(of(i + 1, lines.subList(i, end)));
      }
    }
    return examples;
  }

  private static StatementExample of(int line, List<String> block) {
    String[] day = block.get(1).split(" ", 3);
    String text =
        block.stream()
            .filter(l -> l.startsWith(">"))
            .map(l -> l.equals(">") ? "\n\n" : l.substring(2))
            .collect(Collectors.joining());
    List<String> wanted = new ArrayList<>(block.subList(2, block.size()));
    wanted.removeIf(l -> l.startsWith(">") || l.equals("none"));
    Report report =
        Report.of("line " + line, LocalDate.parse(day[1]), day.length > 2 ? day[2] : "", text);
    return new StatementExample(line, block.get(0).substring(2), report, wanted);
  }

  List<Statement> told() {
    return TestCoder.coder().code(report).statements();
  }

  boolean isRight(List<Statement> told) {
    List<Statement> left = new ArrayList<>(told);
    for (String each : wanted) {
      List<Statement> fitting = left.stream().filter(s -> fits(each, s)).toList();
      if (fitting.isEmpty()) {
        return false;
      }
      left.remove(fitting.get(0));
    }
    return left.isEmpty();
  }

  private static boolean fits(String line, Statement statement) {
    List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    return isSpeaker(parts.get(0), statement)
        && parts.get(1).equals(statement.direct() ? "direct" : "indirect")
        && parts.get(2).equals(statement.cue().orElse("-"))
        && plain(parts.get(3)).equals(plain(statement.text()));
  }

  /** Every word of the name must be one of the told name or of the words of the report. */
  private static boolean isSpeaker(String name, Statement statement) {
    String told =
        statement
            .speaker()
            .map(s -> s.name() + " " + s.text())
            .orElse("-")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).allMatch(told::contains);
  }

  /** Returns the words without stops at their end. */
  private static String plain(String text) {
    int end = text.length();
    while (end > 0 && ".,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  static String outline(Statement statement) {
    return statement.speaker().map(Side::name).orElse("-")
        + " | "
        + (statement.direct() ? "direct" : "indirect")
        + " | "
        + statement.cue().orElse("-")
        + " | "
        + statement.text();
  }

  @Override
  public String toString() {
    return shows;
  }
}
