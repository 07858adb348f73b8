package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldScoringTest {

  @TempDir Path directory;

  private static GoldEvaluation evaluate(Path records) throws IOException, InterruptedException {
    Material material =
        Material.read(
            List.of(Resource.path("lake.gold.json")), Optional.empty(), Optional.of(records));
    Evaluator evaluator =
        new Evaluator(
            () -> {
              throw new AssertionError("not asked for");
            },
            report -> {
              throw new AssertionError("not asked for");
            },
            report -> {
              throw new AssertionError("not asked for");
            },
            2,
            words -> {});
    return (GoldEvaluation) evaluator.evaluate(material).get(0);
  }

  @Test
  void scoresEveryFieldOfARecord() throws IOException, InterruptedException {
    GoldEvaluation lake = evaluate(Resource.path("lake.jsonl"));
    assertThat(lake.precision()).isEqualTo(new Share(4, 5));
    assertThat(lake.recall()).isEqualTo(new Share(3, 4));
    assertThat(lake.f1()).isEqualTo(1.2 / 1.55, within(1e-9));
    assertThat(lake.fields().toString().replace("Share", ""))
        .isEqualTo(
            "{events.precision=[hits=4, total=5], events.recall=[hits=3, total=4],"
                + " event.mode=[hits=4, total=4], event.status=[hits=3, total=4],"
                + " event.date=[hits=1, total=2], event.place=[hits=1, total=1],"
                + " event.speaker=[hits=1, total=1], event.sector=[hits=1, total=1],"
                + " event.quantity=[hits=1, total=1], event.responds_to=[hits=1, total=1],"
                + " statements.recall=[hits=1, total=2], statement.speaker=[hits=1, total=1],"
                + " statement.direct=[hits=0, total=1], expectations.recall=[hits=1, total=2],"
                + " resolutions=[hits=1, total=2], dates=[hits=1, total=3]}");
  }

  @Test
  void listsWhatIsWrongWithTheWords() throws IOException, InterruptedException {
    List<Mistake> mistakes = evaluate(Resource.path("lake.jsonl")).mistakes();
    assertThat(mistakes)
        .contains(
            new Mistake("lake", "event protest", "BOL > BOL PROTEST", "-", ""),
            new Mistake("lake", "event", "-", "PER > BOL SANCTION", "Peru expelled envoys."),
            new Mistake("lake", "status of shots", "alleged", "actual", "Peru expelled envoys."),
            new Mistake("lake", "date of meeting", "2019-03-08", "2019-03-15", ""),
            new Mistake("lake", "who is She", "Ana Quispe", "Dina Rojas", ""));
    assertThat(mistakes).hasSize(10);
  }

  @Test
  void missesAllOfAReportWithoutARecord() throws IOException, InterruptedException {
    GoldEvaluation none = evaluate(Files.createFile(directory.resolve("none.jsonl")));
    assertThat(none.precision().total()).isZero();
    assertThat(none.recall()).isEqualTo(new Share(0, 4));
    assertThat(none.f1()).isZero();
    assertThat(none.fields()).containsEntry("dates", new Share(0, 3));
  }
}
