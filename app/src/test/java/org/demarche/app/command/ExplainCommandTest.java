package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.view.SampleRecord;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String REPORT = "date 2019-03-04 Talks\n\nFirst.";

  private static CommandRun explain() {
    return new CommandRun()
        .withInput(REPORT)
        .withLoader((dictionaries, progress) -> new EmptyCoder(new SampleRecord().record()));
  }

  @Test
  void drawsTheTreeInTheOrderOfTheSentence() {
    CommandRun run = explain().of("explain", "-");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Peru sends home")
        .contains(
            """
            Tree:
              ┌─ Peru         peru      NNP  nsubj
              ordered         ordered   VBD  root
              │  ┌─ Bolivian  bolivian  JJ   amod
              ├─ envoys       envoys    NNS  dobj
              └─ leave        leave     VB   xcomp
                 └─ shots     shots     NNS  npadvmod
            """);
  }

  @Test
  void drawsInAsciiWhereTheScreenKnowsNoMore() {
    Terminal screen = new Terminal(true, false, 80, StandardCharsets.US_ASCII);
    assertThat(explain().onScreen(screen, screen).of("explain", "-").out())
        .contains("  ,- Peru", "  |  ,- Bolivian", "  `- leave", "     `- shots")
        .matches("\\p{ASCII}+");
  }

  @Test
  void showsWhichFrameFitsWhatGovernsItAndWhatCameOfIt() {
    assertThat(explain().of("explain", "-", "--sentence", 1).out().replaceAll(" +", " "))
        .contains(
            "\nleave VB\n outcome it tells an act, e1\n frame retreat.txt:1: #",
            "\n also fits retreat.txt:2: #",
            "\n tells RETREAT, actual: Bolivia (BOL)\n",
            "\n governed “ordered”, demand, matrix.txt:1: #",
            "\n becomes REQUEST, future: Peru (PER) → Bolivia (BOL)\n");
  }

  @Test
  void saysWhatAFrameLacksThatDoesNotFit() {
    assertThat(explain().of("explain", "-").out().replaceAll("\\s+", " "))
        .contains("shots NNS outcome none of its frames fits no fit assault.txt:1: ")
        .contains(" by is not there; at has “post” ");
  }

  @Test
  void showsWhichPatternsOfAUsersVerbWereTriedAndWhatTheyLack() {
    assertThat(explain().of("explain", "-", "--sentence", 1).out().replaceAll("\\s+", " "))
        .contains(
            "Verbs of yours: “ordered” verb verbs.txt:2"
                + " no fit verbs.txt:3: HARDLY does not stand before the verb side by side with it"
                + " no fit verbs.txt:4: a noun phrase with a code (+) does not stand behind the verb"
                + " outcome it tells no act: it is done towards no noun phrase with a code");
    assertThat(explain().of("explain", "-", "--json").out())
        .contains(
            "\"verbs\":[{\"word\":1,\"verb\":\"verbs.txt:2\",\"patterns\":[{\"line\":\"verbs.txt:3\","
                + "\"lacks\":\"HARDLY\"},",
            "\"outcome\":\"no-target\"");
  }

  @Test
  void tellsWhatTheClassifierSaysAndHowSureAnActIs() {
    assertThat(explain().of("explain", "-").out().replaceAll("\\s+", " "))
        .contains(
            "“leave” says REQUEST 0.50, SANCTION 0.30, RETREAT 0.12; NONE 0.07"
                + " side Peru: actor 0.92, recipient 0.03"
                + " side Bolivian: actor 0.04, recipient 0.81"
                + " outcome nothing is added: a frame tells an act by the word")
        .contains("sure 0.70, the mean of the frame's 0.80 and the classifier's 0.60")
        .contains("account Ana Quispe, president (PER) (“warned”)");
  }

  @Test
  void saysWhyASentenceIsNotCoded() {
    assertThat(explain().of("explain", "-", "--sentence", 3).out())
        .contains("Sentence 3", "Not coded: no political entity", "because of goal, match")
        .doesNotContain("Sentence 1");
  }

  @Test
  void tellsWhenThereIsNoSuchSentence() {
    CommandRun run = explain().of("explain", "-", "--sentence", 9);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("there is no sentence 9; they are numbered from 0, the title,");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void tellsOfAbsentSentencesInTheOrderOfTheReports() {
    CommandRun run =
        new CommandRun()
            .withInput(
                IntStream.range(0, 40).mapToObj(i -> REPORT + "\n\n").collect(Collectors.joining()))
            .withLoader((dictionaries, progress) -> new EmptyCoder(new SampleRecord().record()))
            .of("explain", "-", "--sentence", 9);
    assertThat(run.err().lines().filter(line -> line.contains("no sentence 9")))
        .hasSize(40)
        .isSortedAccordingTo(
            Comparator.comparingInt(
                line -> Integer.parseInt(line.replaceAll(".*#(\\d+):.*", "$1"))));
  }

  @Test
  void showsStatementsWithTheirCueAsReadingDoes() {
    assertThat(explain().of("explain", "-", "--sentence", 1).out())
        .contains(
            """
            Statements:
            Ana Quispe, president (PER) (“ordered”)
                 indirect leave
                 why      “President Ana Quispe” is the subject of “ordered”
            """);
  }

  @Test
  void coloursOnlyAScreen() {
    Terminal screen = new Terminal(true, true, 80, StandardCharsets.UTF_8);
    assertThat(explain().of("explain", "-").out()).doesNotContain("\033");
    assertThat(explain().onScreen(screen, screen).of("explain", "-").out()).contains("\033[");
  }

  @Test
  void refusesASentenceBeforeTheTitle() {
    CommandRun run = explain().of("explain", "-", "--sentence=-1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("demarche: --sentence takes a number from 0, not -1");
  }

  @Test
  void writesOneLineOfJsonAReport() {
    String out = explain().of("explain", "-", "--json", "--sentence", 1).out();
    assertThat(out.lines()).hasSize(1);
    assertThat(out)
        .contains(
            "\"title\":\"Peru sends home Bolivian envoys after shots at the border\"",
            "{\"index\":0,\"text\":\"Peru\",\"lemma\":\"peru\",\"tag\":\"NNP\",\"head\":1,"
                + "\"label\":\"nsubj\"}",
            "\"outcome\":\"told\",\"why\":\"it tells an act\",\"frames\":[{\"line\":"
                + "\"retreat.txt:1\",\"text\":\"#",
            "\"lacks\":[{\"slot\":\"by\",\"words\":[]},{\"slot\":\"at\",\"words\":[\"post\"]}]",
            "\"kind\":\"demand\",\"line\":\"matrix.txt:1\"",
            "\"scores\":{\"REQUEST\":0.5,\"SANCTION\":0.3,\"RETREAT\":0.12,\"AID\":0.01,"
                + "\"NONE\":0.07}",
            "\"acts\":[{\"id\":\"e1\",\"event\":\"REQUEST\"");
  }
}
