package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityScoringTest {

  private static final String TWO_SENTENCES =
      """
      {"text": "The mayor resigned .", "targets": [{"start": 10, "end": 18, "text": "resigned", "score": 3.0}]}
      {"text": "He did n't leave , he may stay .", "targets": [{"start": 11, "end": 16, "text": "leave", "score": -2.4}, {"start": 26, "end": 30, "text": "stay", "score": 0.2}]}
      """;

  @TempDir Path directory;

  private List<AnnotatedReport> reports() throws IOException {
    Path file = Files.writeString(directory.resolve("two.jsonl"), TWO_SENTENCES);
    return new AnnotationReader().read(file, AnnotationForm.FACTUALITY).reports();
  }

  private static Standing standing(AnnotatedReport report, String verb, Status status) {
    int start = report.text().indexOf(verb);
    return new Standing(report.span(start, start + verb.length()), status, false);
  }

  @Test
  void comparesVerbsWithWhatReadersThink() throws IOException {
    List<AnnotatedReport> reports = reports();
    Ledger ledger = new Ledger();
    FactualityScoring scoring = new FactualityScoring();
    scoring.score(
        reports.get(0), List.of(standing(reports.get(0), "resigned", Status.HISTORICAL)), ledger);
    scoring.score(
        reports.get(1),
        List.of(
            standing(reports.get(1), "leave", Status.ACTUAL),
            standing(reports.get(1), "stay", Status.FUTURE)),
        ledger);
    assertThat(ledger.scores())
        .containsEntry("verbs: accuracy", new Score(2, 3, 3))
        .containsEntry("verbs: positive", new Score(1, 2, 1))
        .containsEntry("verbs: negative", new Score(0, 0, 1))
        .containsEntry("verbs: open", new Score(1, 1, 1));
    assertThat(ledger.averages().get("verbs: macro-F1")).isEqualTo((2 / 3.0 + 0 + 1) / 3);
    assertThat(ledger.mistakes()).extracting(Mistake::right).containsExactly("negative");
  }

  @Test
  void countsTargetsThatAreNotCoded() throws IOException {
    AnnotatedReport report = reports().get(1);
    Record nothing = BareRecord.of(report.report());
    Ledger ledger = new Ledger();
    new FactualityScoring().score(report, nothing, ledger);
    assertThat(ledger.scores()).containsEntry("coded", new Score(0, 0, 2));
  }
}
