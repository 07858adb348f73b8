package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * A short report with words in it that refer to something.
 *
 * @param report the report
 * @param references the words with what they refer to, in the order of the text
 */
record Passage(Report report, List<Reference> references) {

  private static final Pattern DATED = Pattern.compile("date (\\d{4}-\\d\\d-\\d\\d) ?(.*)");
  private static final String ANSWER = "|";

  private record Line(int number, String text) {

    boolean isAnswer() {
      return text.startsWith(ANSWER);
    }
  }

  /** Reads blocks: date and title, a line for each paragraph, a line for each answer. */
  static List<Passage> read(MarkedFile file) {
    List<String> lines = file.plain();
    List<Passage> passages = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String text = i < lines.size() ? lines.get(i).strip() : "";
      if (text.isEmpty() && !block.isEmpty()) {
        passages.add(of(file, block));
        block.clear();
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        block.add(new Line(i + 1, text));
      }
    }
    return passages;
  }

  private static Passage of(MarkedFile file, List<Line> block) {
    Line head = block.get(0);
    Matcher dated = DATED.matcher(head.text());
    if (!dated.matches()) {
      throw file.malformed(head.number(), "a block starts with date YYYY-MM-DD and a title");
    }
    List<Line> rest = block.subList(1, block.size());
    List<Line> answers = rest.stream().filter(Line::isAnswer).toList();
    Bracketed body =
        Bracketed.of(
            String.join("\n\n", rest.stream().filter(l -> !l.isAnswer()).map(Line::text).toList()));
    if (body.asked().size() != answers.size()) {
      throw file.malformed(
          head.number(), body.asked().size() + " brackets, " + answers.size() + " answers");
    }
    LocalDate date = LocalDate.parse(dated.group(1));
    Report report = Report.of(file.place(head.number()), date, dated.group(2), body.text());
    List<Span> asked = body.asked(report.bodyStart());
    return new Passage(
        report,
        IntStream.range(0, answers.size())
            .mapToObj(i -> reference(file, answers.get(i), asked.get(i), report.text()))
            .toList());
  }

  private static Reference reference(MarkedFile file, Line answer, Span asked, String text) {
    String words = asked.of(text) + " = ";
    String line = answer.text().substring(ANSWER.length()).strip();
    if (!line.startsWith(words)) {
      throw file.malformed(answer.number(), "the answer to the next bracket starts with " + words);
    }
    String wanted = line.substring(words.length()).strip();
    return new Reference(answer.number(), asked, Answer.named(wanted));
  }

  @Override
  public String toString() {
    return report.date() + " " + report.title();
  }
}
