package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotationScoringTest {

  private static final String LINES =
      """
      {"doc":"a","date":"2015-03-02","text":"Dam\\n\\nThe mayor said that the dam would hold.","quotes": [{"kind":"indirect","content":[[20,43]],"speaker":"The mayor","speaker_start":5,"speaker_end":14,"cue":"said"}]}
      {"doc":"b","date":"2015-03-02","text":"Rain\\n\\n\\"It pours,\\" she said. It was heard.","quotes": [{"kind":"direct","content":[[6,17]],"speaker":"she","speaker_start":18,"speaker_end":21,"cue":"said"},{"kind":"indirect","content":[[28,40]],"speaker":null}]}
      """;

  @Test
  void countsWordsThatBothCoverAndAsksWhoSpeaks(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("quotes.jsonl");
    Files.writeString(file, LINES);
    List<AnnotatedReport> reports =
        new AnnotationReader().read(file, AnnotationForm.QUOTATIONS).reports();
    Ledger ledger = new Ledger();
    score(reports.get(0), "the dam would hold", "The mayor", ledger);
    score(reports.get(1), "pours,\" she", "said", ledger);
    assertThat(ledger.scores().get("content")).isEqualTo(new Score(5, 6, 9));
    assertThat(ledger.scores().get("content of indirect")).isEqualTo(new Score(4, 4, 7));
    assertThat(ledger.scores().get("content of direct")).isEqualTo(new Score(1, 2, 2));
    assertThat(ledger.scores().get("found")).isEqualTo(new Score(2, 2, 3));
    assertThat(ledger.scores().get("speaker")).isEqualTo(new Score(1, 2, 2));
    assertThat(ledger.mistakes().stream().map(Mistake::what))
        .containsExactly("indirect statement", "speaker");
  }

  private static void score(AnnotatedReport report, String said, String by, Ledger ledger) {
    Span content = span(report.report(), said);
    Span name = span(report.report(), by);
    Side side = new Side("", by, "", List.of(), Optional.empty(), by, name);
    Statement statement =
        new Statement(
            "s1",
            1,
            Optional.of(side),
            List.of(),
            false,
            Optional.of("said"),
            said,
            content,
            Optional.empty(),
            Optional.empty());
    Record told = BareRecord.of(report.report(), List.of(), List.of(), List.of(statement));
    new QuotationScoring().score(report, told, ledger);
  }

  private static Span span(Report report, String words) {
    int start = report.text().indexOf(words);
    return new Span(start, start + words.length());
  }
}
