package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Score;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Toll;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CasualtyScoringTest {

  private static final String REPORTS =
      """
      {"doc": "A", "dct": "1990-05-01", "text": "GUNMEN KILLED NINE FARMERS.", "templates": [\
      {"optional": false, "hum_tgt_number": [{"alts": ["9: \\"FARMERS\\""]}, {"alts": ["-4: \\"NUNS\\""]}], \
      "hum_tgt_effect_of_incident": [{"alts": ["DEATH: \\"FARMERS\\""]}, {"alts": ["INJURY: \\"NUNS\\""]}]}]}
      {"doc": "B", "dct": "1990-05-02", "text": "A BAKER DIED.", "templates": [\
      {"optional": false, "hum_tgt_number": [{"alts": ["1: \\"BAKER\\""]}, {"alts": ["PLURAL: \\"COOKS\\""]}], \
      "hum_tgt_effect_of_incident": [{"alts": ["DEATH: \\"BAKER\\""]}, {"alts": ["DEATH: \\"COOKS\\""]}]}]}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void countsNumbersOfSeveralVictimsAndSingleOnesApart() throws IOException {
    Path file = Files.writeString(folder.resolve("two.jsonl"), REPORTS);
    List<AnnotatedReport> reports =
        new AnnotationReader().read(file, AnnotationForm.CASUALTIES).reports();
    Ledger ledger = new Ledger();
    Scoring scoring = AnnotationForm.CASUALTIES.scoring();
    scoring.score(
        reports.get(0),
        record(reports.get(0).report(), toll(9, Effect.KILLED), toll(70, Effect.KILLED)),
        ledger);
    scoring.score(reports.get(1), record(reports.get(1).report(), toll(1, Effect.WOUNDED)), ledger);
    assertThat(ledger.scores())
        .containsEntry("all", new Score(1, 2, 2))
        .containsEntry("killed", new Score(1, 2, 1))
        .containsEntry("wounded", new Score(0, 0, 1))
        .containsEntry("single killed", new Score(0, 0, 1))
        .containsEntry("single wounded", new Score(0, 1, 0));
    assertThat(ledger.mistakes()).hasSize(4);
  }

  private static Toll toll(int number, Effect effect) {
    return new Toll(
        0,
        new Quantity(
            BigDecimal.valueOf(number),
            Optional.empty(),
            Optional.empty(),
            "persons",
            Optional.of(effect),
            Optional.empty(),
            new Span(0, 1)));
  }

  private static Record record(Report report, Toll... tolls) {
    return new Record(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(tolls),
        List.of(),
        List.of(),
        List.of());
  }
}
