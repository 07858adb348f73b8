package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.terminal.Terminal;
import org.demarche.ontology.Acts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {

  private static final String GOLD =
      """
      {"report": "lake", "events": [
        {"key": "talks", "sentences": [1], "actor": ["PER", "BOL"], "recipient": [],
         "event": "CONSULT", "mode": [null], "status": ["future"]}]}
      """;
  private static final String TALKS =
      """
      {"input":"x/lake.txt","events":[{"id":"e1","sentence":0,"event":"CONSULT","status":"actual",\
      "actors":[{"country":"BOL"},{"country":"PER"}],"recipients":[]}]}
      """;
  private static final String CORPUS =
      """
      [Chad]1 [sentenced]a two [Sudanese]2 spies.
      = a SANCTION/convict actual legal : 1 > 2
      """;

  @TempDir Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static CommandRun judging(Map<String, Double> scores) {
    return new CommandRun().withLoader((dictionaries, progress) -> new JudgingCoder(scores));
  }

  private static String line(String category) {
    return "{\"text\": \"Chad left.\", \"actor\": [0, 4], \"recipient\": null, \"label\": \""
        + category
        + "\"}";
  }

  @Test
  void saysWhatIsMissingWhereNoAnswersAreKnown() throws IOException {
    Path broken = file("pairs.jsonl", "hello\n" + line("CONSULT"));
    assertThat(new CommandRun().of("eval", broken).err())
        .contains("pairs.jsonl:1: the first line is no JSON; sentences with their sides are");
    assertThat(new CommandRun().of("eval", file("notes.md", "Some notes\n")).err())
        .contains(
            "notes.md:1: \"Some notes\" begins no data with known answers; see demarche eval --help");
    Path report = file("a.txt", "date 2019-03-04 Talks\n\nFirst.\n");
    for (Path path : new Path[] {report, directory}) {
      assertThat(new CommandRun().of("eval", path).err())
          .contains("a.txt:1: this is a report, whose answers are not known; write what is right");
    }
  }

  @Test
  void takesLabelsInSmallLetters() throws IOException {
    Path pairs = file("pairs.jsonl", line("retreat") + "\n" + line("None") + "\n");
    CommandRun run = judging(Map.of("RETREAT", 0.9, "NONE", 0.1)).of("eval", pairs);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("RETREAT", "NONE");
  }

  @Test
  void showsTheFieldsOfGoldRecords() throws IOException {
    Path gold = file("lake.gold.json", GOLD);
    Path records = file("records.jsonl", TALKS);
    CommandRun run = new CommandRun().of("eval", gold, "--records", records, "--errors");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("gold records: 1 report\n")
        .contains("events.precision                 1.000       1       1")
        .contains("event.status                     0.000       0       1")
        .contains("events.f1                        1.000")
        .contains("lake status of talks: future, told actual");
  }

  private static final String PETRARCH =
      """
      <Validation><Sentences>
      <!-- Last update -->
      <Sentence date="19950101" id="TEA-01" category="TEA" sentence="true">
      <EventCoding sourcecode="LUT" targetcode="GRK" eventcode="042"></EventCoding>
      <Text>
      Lutha praised
      Graustark.
      </Text>
      <Parse>(ROOT (S (NP (NNP Lutha)) (VP (VBD praised))))</Parse>
      </Sentence>
      <Sentence date="19950101" id="TEA-02" category="TEA">
      <EventCoding noevents = "True"></EventCoding>
      <Text>Nobody praised Graustark.</Text>
      </Sentence>
      <Sentence date="19950101" id="TEA-03" category="TEA">
      <EventCoding error="bad_input_parse"></EventCoding>
      <Text>Lutha praised Graustark.</Text>
      </Sentence>
      </Sentences></Validation>
      """;

  @Test
  void comparesWithWhatPetrarchCodes() throws IOException {
    Path records = file("records.xml", PETRARCH);
    CommandRun run = new CommandRun().of("eval", records, "--errors");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("PETRARCH's records: 2 sentences, 1 without known events left out")
        .containsPattern("with events +0.000 +0 +1")
        .containsPattern("without events +1.000 +1 +1")
        .containsPattern("none of the events is told +1")
        .contains("TEA-01 none of the events is told: LUT GRK 042, told -");
    JsonNode json =
        JsonMapper.builder().build().readTree(new CommandRun().of("eval", records, "--json").out());
    assertThat(json.at("/evaluations/0/same/TEA/right").asInt()).isEqualTo(1);
  }

  @Test
  void refusesRecordsOfPetrarchThatAreDamaged() throws IOException {
    Path undated =
        file("records.xml", PETRARCH.replace("\"19950101\" id=\"TEA-02", "\"1\" id=\"TEA-02"));
    assertThat(new CommandRun().of("eval", undated).err())
        .contains("records.xml, sentence TEA-02: the date is written YYYYMMDD, not \"1\"");
    Path other = file("other.xml", "<Validation></Validation>");
    assertThat(new CommandRun().of("eval", other).err()).contains("the XML has no EventCoding");
  }

  @Test
  void letsGoldRecordsCarryKeysOfSomebodysOwn() throws IOException {
    Path gold =
        file("lake.gold.json", GOLD.replace("\"status\"", "\"seen by\": \"Ana\", \"status\""));
    file("lake.txt", "date 2019-03-04 Lake\n\nPeru and Bolivia talk.");
    assertThat(new CommandRun().of("eval", gold).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "CONSULT"        | "ATTACK"     | "talks": no category of PLOVER: "ATTACK"
          [null]           | ["raid"]     | "talks": no mode of CONSULT: "raid"
          "future"         | "soon"       | "talks": no status: "soon"
          "key": "talks",  | ``           | number 1: "key" is missing
          "actor"          | "actr"       | "talks": "actr" is no key of an event
          "PER"            | "GERMANY"    | "talks": no country: "GERMANY"
          "sentences": [1] | "sentences": [88] | "talks": the report has no sentence 88; its last is 1
          "mode": [null]   | "responds_to": ["x"] | "talks": no event of this record: "x"
          """)
  void refusesGoldRecordsWithSlips(String right, String slip, String reason) throws IOException {
    Path gold = file("lake.gold.json", GOLD.replace(right, slip));
    file("lake.txt", "date 2019-03-04 Lake\n\nPeru and Bolivia talk.");
    refuses(gold + ", event " + reason, gold);
  }

  @Test
  void codesTheReportsOfGoldRecordsItself() throws IOException {
    file("lake.gold.json", GOLD);
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Files.writeString(
        reports.resolve("lake.txt"), "date 2019-03-04 Lake\n\nPeru and Bolivia talk.");
    CommandRun run = new CommandRun().of("eval", directory, "--reports", reports);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("events.recall                    0.000       0       1");
  }

  @Test
  void saysOfWhichReportsNoRecordIsGiven() throws IOException {
    Path gold = file("lake.gold.json", GOLD);
    CommandRun run = new CommandRun().of("eval", gold, "--records", file("r.jsonl", "\n"));
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("no record is given of lake; all of it counts as missed");
  }

  @Test
  void writesAllNumbersAsOneDocument() throws IOException {
    Path corpus = file("a.txt", CORPUS);
    Path pairs = file("pairs.jsonl", line("SANCTION") + "\n" + line("AID"));
    CommandRun run =
        judging(Map.of("SANCTION", 0.6, "NONE", 0.4))
            .of("eval", corpus, pairs, "--json", "--errors");
    assertThat(run.status()).isZero();
    JsonNode all = new JsonMapper().readTree(run.out()).path("evaluations");
    assertThat(all).hasSize(2);
    JsonNode category = all.path(0).path("category");
    assertThat(category.path("accuracy")).hasToString("{\"share\":0.5,\"right\":1,\"of\":2}");
    assertThat(category.path("labels").path("SANCTION"))
        .hasToString(
            "{\"precision\":0.5,\"recall\":1.0,\"f1\":0.6667,\"support\":1,\"told\":2,\"hits\":1}");
    assertThat(category.path("confusion"))
        .hasToString("{\"SANCTION\":{\"SANCTION\":1},\"NONE\":{\"SANCTION\":1}}");
    assertThat(all.path(0).path("category_and_mode").path("right").asInt(-1)).isZero();
    assertThat(all.path(0).path("status").path("macro_f1").asDouble()).isEqualTo(1);
    assertThat(all.path(0).path("contexts").path("f1").asDouble()).isEqualTo(1);
    assertThat(all.path(0).path("errors").path(1))
        .hasToString(
            "{\"id\":\"a.txt:1\",\"what\":\"category\",\"right\":\"NONE\",\"told\":\"SANCTION\","
                + "\"text\":\"[Chad]2 sentenced two [Sudanese]1 spies.\"}");
    assertThat(all.path(1).path("category").path("macro_f1").asDouble()).isEqualTo(0.3333);
    assertThat(all.path(1).has("status")).isFalse();
  }

  @Test
  void fitsTheConfusionOfAllCategoriesIntoOneHundredColumns() throws IOException {
    String lines =
        Stream.concat(new Acts().categories().stream(), Stream.of("NONE"))
            .map(EvalCommandTest::line)
            .collect(Collectors.joining("\n"));
    CommandRun run = judging(Map.of("AID", 1.0)).of("eval", file("pairs.jsonl", lines));
    assertThat(run.out())
        .contains("right, told AGRE CONS SUPP CONC COOP  AID RETR REQU ACCU REJE THRE PROT")
        .contains("accuracy                           0.059       17");
    assertThat(run.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void tellsOnATerminalHowFarItIs() throws IOException {
    CommandRun run =
        judging(Map.of("AID", 1.0))
            .onScreen(Terminal.none(80), new Terminal(true, false, 80, StandardCharsets.UTF_8))
            .of("eval", file("a.txt", CORPUS));
    assertThat(run.err()).contains("1 of 1 sentences are scored");
  }

  @Test
  void refusesWhatItCannotScore() throws IOException {
    refuses("there is nothing to read at " + directory.resolve("no"), directory.resolve("no"));
    refuses("a.txt:2: not an act", file("a.txt", "[Chad]1 left.\n= a\n"));
    refuses("--threads takes a number from 1", file("b.txt", CORPUS), "--threads", 0);
    refuses("Missing required parameter");
  }

  private static void refuses(String reason, Object... arguments) {
    CommandRun run =
        new CommandRun().of(Stream.concat(Stream.of("eval"), Stream.of(arguments)).toArray());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void failsWhenTheCoderCannotBeLoaded() throws IOException {
    CommandRun run =
        new CommandRun()
            .withLoader(
                (dictionaries, progress) -> {
                  throw new IllegalStateException("no models");
                })
            .of("eval", file("a.txt", CORPUS));
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("the coder cannot be loaded: no models");
  }
}
