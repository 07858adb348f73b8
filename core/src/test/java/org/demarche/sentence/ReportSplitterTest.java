package org.demarche.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportSplitterTest {

  private static final Splitter SPLITTER = new ReportSplitter();

  static List<SentenceExample> examples() {
    return SentenceExample.all();
  }

  static List<Row> datelines() {
    return Table.read(ReportSplitterTest.class, "datelines.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsBodiesIntoSentences(SentenceExample example) {
    Report report = report("A title", String.join("\n", example.body()));
    assertThat(shown(report, SPLITTER.split(report))).isEqualTo(example.sentences());
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void takesTheDatelineOff(Row row) {
    Report report = report("A title", row.field(0));
    Layout layout = SPLITTER.split(report);
    String place = layout.dateline().map(d -> d.place().of(report.text())).orElse("");
    int from = layout.sentences().get(1).span().start();
    assertThat(place).isEqualTo(row.field(1));
    assertThat(report.text().substring(from)).isEqualTo(row.field(2));
  }

  @Test
  void findsADatelineBelowAByline() {
    Report report = report("A title", "By A. Writer\n\nLONDON (Reuters) - Britain protested.");
    Layout layout = SPLITTER.split(report);
    assertThat(layout.dateline().orElseThrow().span().of(report.text()))
        .isEqualTo("LONDON (Reuters) -");
    assertThat(shown(report, layout)).containsExactly("= By A. Writer", "- Britain protested.");
  }

  @Test
  void findsADatelineWithoutAPlace() {
    Report report = report("A title", "(Reuters) - The council met.");
    Dateline dateline = SPLITTER.split(report).dateline().orElseThrow();
    assertThat(dateline.span().of(report.text())).isEqualTo("(Reuters) -");
    assertThat(dateline.place().of(report.text())).isEmpty();
  }

  @Test
  void countsTheTitleAsSentenceZero() {
    Report report = report("Mr. Lee meets U.S. envoy. Talks go on", "They met.");
    List<Sentence> sentences = SPLITTER.split(report).sentences();
    assertThat(sentences).extracting(Sentence::number).containsExactly(0, 1);
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    assertThat(sentences).extracting(Sentence::heading).containsExactly(true, false);
    assertThat(sentences.get(0).span().of(report.text())).isEqualTo(report.title());
  }

  @Test
  void keepsSentenceZeroForAnEmptyTitle() {
    Sentence title = SPLITTER.split(report("", "They met.")).sentences().get(0);
    assertThat(title).isEqualTo(new Sentence(0, 0, true, new Span(0, 0), List.of()));
  }

  @Test
  void keepsATitleThatIsTooLongOneSentence() {
    Report report = report("the very long title, ".repeat(100).strip(), "They met.");
    List<Sentence> sentences = SPLITTER.split(report).sentences();
    assertThat(sentences).extracting(Sentence::number).containsExactly(0, 1);
    assertThat(sentences.get(0).tokens()).hasSize(ReportSplitter.MOST_TOKENS);
    assertThat(sentences.get(0).span().of(report.text())).isEqualTo(report.title());
  }

  @Test
  void cutsASentenceThatIsTooLongAtAComma() {
    String list = "the very long list, ".repeat(100);
    List<Sentence> sentences = SPLITTER.split(report("", "They signed " + list + ".")).sentences();
    assertThat(sentences).hasSizeGreaterThan(3);
    assertThat(sentences)
        .allMatch(sentence -> sentence.tokens().size() <= ReportSplitter.MOST_TOKENS);
    List<Token> first = sentences.get(1).tokens();
    assertThat(first.get(first.size() - 1).text()).isEqualTo(",");
  }

  private static Report report(String title, String body) {
    return Report.of("a.txt", LocalDate.EPOCH, title, body);
  }

  private static List<String> shown(Report report, Layout layout) {
    List<String> shown = new ArrayList<>();
    int paragraph = 0;
    for (Sentence sentence : layout.sentences().subList(1, layout.sentences().size())) {
      String mark = sentence.heading() ? "=" : sentence.paragraph() == paragraph ? "+" : "-";
      shown.add(mark + " " + sentence.span().of(report.text()).replaceAll("\\s+", " "));
      paragraph = sentence.paragraph();
    }
    return shown;
  }
}
