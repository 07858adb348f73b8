package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;

class OntologyCommandTest {

  /** Runs the command with a coder that must not be asked for. */
  private static CommandRun asked(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "ontology";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run().of(all);
  }

  private static CommandRun run() {
    return new CommandRun()
        .withLoader(
            (dictionaries, progress) -> {
              throw new IllegalStateException("not asked for");
            });
  }

  private static JsonNode json(Object... arguments) throws IOException {
    return new ObjectMapper().readTree(asked(arguments).out());
  }

  @Test
  void givesAnOverviewByQuads() {
    CommandRun run = asked();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Verbal cooperation ──")
        .contains(
            """
            SANCTION    -6.0  160  Cuts back relations that there were.
                                   modes: convict, expel, withdraw, discontinue
            """)
        .contains("actual, future, hypothetical, historical, negated, alleged\n")
        .contains("demarche ontology 166 ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void showsAModeInAllItsCategories() {
    CommandRun run = asked("Expel");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("THREATEN/expel (mode)\n")
        .contains(
            """

            SANCTION/expel (mode)
                 meaning  Turns a diplomat, a member or a party out.
                 quad     material conflict
                 scores   intensity -5.5, Goldstein -7.0
                 CAMEO    166 outsiders turned out (default)
                          1661 peacekeepers turned out
                          1662 inspectors turned out
                          1663 charities turned out
                 examples\s""");
  }

  @Test
  void saysWhichActHasTheDefaultCodeOfAModeWithoutItsOwn() {
    assertThat(asked("CONSULT/multilateral").out())
        .contains(" 040 consultation, nothing closer (default, shared with CONSULT)\n");
  }

  @Test
  void showsACategoryWithItsModes() {
    assertThat(asked("sanction").out().replaceAll("\\s+", " "))
        .startsWith("SANCTION (category) meaning")
        .contains("CAMEO 16 ties cut back 160 ties cut back, nothing closer (default) modes")
        .contains("expel: Turns a diplomat, a member or a party out. (-5.5; CAMEO 166, 1661,");
  }

  @Test
  void showsWhereACodeGoesAndWhatIsBelowIt() {
    assertThat(asked("166").out())
        .startsWith("166 outsiders turned out (CAMEO)\n")
        .contains("     PLOVER   SANCTION/expel · diplomatic\n")
        .contains("     within   16 ties cut back\n")
        .contains(" 1661 peacekeepers turned out → SANCTION/expel · peacekeeping\n");
    assertThat(asked("16").out()).contains(" 160 ties", " 1623 relief", " 1663 charities");
    assertThat(asked("011").out())
        .contains("     PLOVER   nothing\n     scores   Goldstein -0.1\n");
  }

  @Test
  void showsContextsQuadsAndStatuses() {
    assertThat(asked("MILITARY").out()).startsWith("military (context)\n").contains(" 0212, 0232,");
    assertThat(asked("health").out()).contains("     CAMEO    no code implies it\n");
    assertThat(asked("material cooperation").out())
        .startsWith("material cooperation (quad)\n")
        .contains("     acts     COOPERATE, intensity 9.5\n              AID, intensity 10.0\n");
    assertThat(asked("alleged").out()).startsWith("alleged (status)\n     meaning  Only somebody");
  }

  @Test
  void showsSectorsAndWhatStandsForACountry() throws IOException {
    assertThat(asked("reb").out())
        .startsWith("REB (sector)\n     meaning  Those who fight a government")
        .contains(
            "\nREB (country)\n     meaning  Armed groups that are at home in no single state");
    CommandRun all = asked("Sectors");
    assertThat(all.status()).isZero();
    assertThat(all.out()).startsWith("GOV  The government of a state").contains("\nAGR  Those who");
    assertThat(asked("countries").out().lines().map(line -> line.substring(0, 3)))
        .contains("IGO", "NGO", "REB", "MNC", "OTH");
    assertThat(json("sectors", "--json").path("entries")).hasSizeGreaterThan(20);
  }

  @Test
  void proposesNearNamesForOneThatIsNone() {
    CommandRun run = asked("expell");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "demarche: the ontology has no \"expell\"; it has expel;"
                + " 'demarche ontology' says what there is\n");
    assertThat(asked("zenda").err()).contains("no \"zenda\"; 'demarche ontology' says");
  }

  @Test
  void refusesWrongUsage() {
    assertThat(asked(" ").status()).isEqualTo(2);
    assertThat(asked("verbal", "conflict").err())
        .contains("\"conflict\" is one word too many; put several words in quotes");
  }

  @Test
  void writesTheWholeOntologyAsOneLineOfJson() throws IOException {
    assertThat(asked("--json").out()).matches("\\{[^\n]*}\n");
    JsonNode all = json("--json");
    assertThat(all.get("categories")).hasSize(16);
    assertThat(all.get("quads")).hasSize(4);
    assertThat(all.get("statuses")).hasSize(6);
    assertThat(all.at("/categories/12/modes/1").toString())
        .startsWith(
            "{\"kind\":\"mode\",\"event\":\"SANCTION\",\"mode\":\"expel\",\"cameo\":\"166\","
                + "\"codes\":[\"166\",\"1661\",\"1662\",\"1663\"],\"quad\":\"material conflict\","
                + "\"intensity\":-5.5,\"goldstein\":-7.0,\"description\":\"Turns a diplomat");
    assertThat(all.at("/codes/0/cameo").asText()).isEqualTo("01");
    assertThat(all.at("/contexts/0/codes/0").asText()).isEqualTo("0212");
  }

  @Test
  void writesWhatIsAskedForAsJson() throws IOException {
    JsonNode code = json("166", "--json").at("/entries/0");
    assertThat(code.get("event").asText()).isEqualTo("SANCTION");
    assertThat(code.at("/contexts/0").asText()).isEqualTo("diplomatic");
    assertThat(code.get("examples")).hasSize(3);
    assertThat(json("011", "--json").at("/entries/0").has("event")).isFalse();
    CommandRun none = asked("expell", "--json");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).isEqualTo("{\"code\":\"expell\",\"entries\":[],\"near\":[\"expel\"]}\n");
  }

  @Test
  void showsItInAsciiWhereAScreenKnowsNoMore() {
    Terminal plain = new Terminal(true, false, 80, StandardCharsets.US_ASCII);
    assertThat(run().onScreen(plain, plain).of("ontology", "166").out())
        .contains(" 1661 peacekeepers turned out -> SANCTION/expel | peacekeeping\n");
  }
}
