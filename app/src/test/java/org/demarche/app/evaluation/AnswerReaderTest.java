package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerReaderTest {

  private static final String CORPUS =
      """
      # Made for a test.

      [Chad]1 [expelled]a two [Sudanese]2 envoys; [Niger]3 looked on.
      = a SANCTION/expel actual diplomatic : 1 > 2
      """;

  @TempDir Path directory;

  private final AnswerReader reader = new AnswerReader(new GoldData(Optional.empty(), false));

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private Answers.Marked marked(Path path) throws IOException {
    return (Answers.Marked) reader.read(path);
  }

  @Test
  void asksEverySideOfTheCorpusAboutEveryOther() throws IOException {
    Path file = file("a.txt", CORPUS);
    for (Path path : List.of(file, directory)) {
      Answers.Marked corpus = marked(path);
      assertThat(corpus.form()).isEqualTo(DataForm.CORPUS);
      List<Asked> asked = corpus.sentences().get(0).asked();
      assertThat(asked).hasSize(6);
      assertThat(asked.get(0).right())
          .containsExactly(
              new RightAct(
                  "SANCTION",
                  Optional.of("expel"),
                  Optional.of(Status.ACTUAL),
                  Optional.of(false),
                  Optional.of(List.of("diplomatic"))));
      assertThat(asked.subList(1, 6))
          .allSatisfy(a -> assertThat(a.right()).containsExactly(RightAct.of("NONE")));
    }
  }

  @Test
  void readsPairsWithMergedLabels() throws IOException {
    Path file =
        file(
            "pairs.jsonl",
            """
            {"id": "x", "text": "Chad gave way.", "actor": [0, 4], "recipient": null, "label": "YIELD"}

            {"text": "Chad freed Sudanese.", "actor": [0, 4], "recipient": [11, 19], "label": "RETREAT"}
            """);
    Answers.Marked pairs = marked(file);
    assertThat(pairs.form()).isEqualTo(DataForm.PAIRS);
    assertThat(pairs.sentences()).extracting(MarkedSentence::id).containsExactly("x", file + ":3");
    assertThat(pairs.sentences().get(0).sides()).containsExactly(new Span(0, 4));
    assertThat(pairs.sentences())
        .allSatisfy(
            s -> assertThat(s.asked().get(0).right()).containsExactly(RightAct.of("YIELD")));
  }

  @Test
  void readsExamplesAsGoldRecords() throws IOException {
    Path file =
        file(
            "examples.txt",
            """
            # fighting
            date 1998-06-06
            > Ethiopian and Eritrean troops fought.
            ETH+ERI MIL | ASSAULT actual alleged | - | on 1998-06-06 | 3 dead soldiers

            # nothing
            date 1998-06-06
            > It rained.
            none
            """);
    Answers.Gold examples = (Answers.Gold) reader.read(file);
    assertThat(examples.form()).isEqualTo(DataForm.EXAMPLES);
    assertThat(examples.cases()).hasSize(2);
    assertThat(examples.cases().get(0).gold().path("events").path(0))
        .hasToString(
            "{\"key\":\"1\",\"required\":true,\"sentences\":[1],\"actor\":[\"ETH\",\"ERI\"],"
                + "\"actor_sector\":[\"MIL\"],\"event\":\"ASSAULT\",\"mode\":[null],"
                + "\"status\":[\"alleged\"],\"recipient\":[],\"date\":\"1998-06-06\","
                + "\"quantities\":[{\"value\":3,\"unit\":\"dead soldiers\"}]}");
    assertThat(examples.cases().get(1).gold().path("events")).isEmpty();
    assertThat(examples.cases().get(1).report().orElseThrow().text()).endsWith("It rained.");
  }

  @Test
  void readsGoldRecordsWithTheirReports() throws IOException {
    Path gold = file("lake.gold.json", "{\"report\": \"lake\", \"events\": []}");
    refuses(gold, "lake.txt is not there", "--reports", "--records");
    file("lake.txt", "no report");
    refuses(gold, "lake.txt: no date line");
    file("lake.txt", "date 2019-03-04 Lake\n\nPeru expelled envoys.");
    Answers.Gold answers = (Answers.Gold) reader.read(directory);
    assertThat(answers.cases()).extracting(GoldCase::name).containsExactly("lake");
    assertThat(answers.cases().get(0).report().orElseThrow().title()).isEqualTo("Lake");
  }

  @Test
  void namesThePlaceOfWhatIsWrong() throws IOException {
    String sides = "\"text\": \"Chad left.\", \"actor\": [0, 4], \"recipient\": null";
    refuses(file("a.jsonl", "{" + sides + ", \"label\": \"FROWN\"}"), ":1: no category", "FROWN");
    refuses(
        file("b.jsonl", "{" + sides + ", \"label\": \"AID\"}\n{" + sides + "}"),
        "b.jsonl:2: \"label\" is missing");
    refuses(file("c.jsonl", "{\"label\": \"AID\"}"), "c.jsonl:1: \"text\" is missing");
    refuses(file("d.txt", "[Chad]1 left.\n= a AID actual : 1\n"), "d.txt:2: nothing is marked a");
    refuses(file("e.txt", "Chad left."), "no data with known answers");
    refuses(file("f.json", "{\"title\": \"Lake\"}"), "no answers are known");
    refuses(file("g.jsonl", "{\"schema\": \"demarche/1\"}"), "--records");
    refuses(file("h.json", "{\"event\": \"AID\",\n\"text\": }"), "h.json:2: not valid JSON");
    refuses(file("i.gold.json", "{\"events\": [}"), "i.gold.json:1: not valid JSON");
    refuses(Files.createDirectory(directory.resolve("none")), "neither a file *.gold.json");
  }

  private void refuses(Path path, String... words) {
    assertThatThrownBy(() -> reader.read(path)).hasMessageContainingAll(words);
  }
}
