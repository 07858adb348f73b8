package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.coder.Explanation;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Use;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCommandTest {

  private static final LocalDate DAY = LocalDate.of(2004, 5, 10);

  @TempDir Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void countsEntriesAndSaysThatAllIsWell() throws IOException {
    Path mine =
        file(
            "mine.txt",
            "[titles]\nrealm warden | - | COP | realm warden\n[people]\n"
                + "rudolf-r | Rudolf Rassendyll | - | m | HUN | king 2001..\n");
    Path actors = file("actors.txt", "TEA_BOARD [IGO]\n+BOARD_OF_TEA\n");
    Path discards = file("discards.txt", "TEA FESTIVAL\n");
    CommandRun run = new CommandRun().of("dictionary", "check", mine, actors, discards);
    assertThat(run.status()).isZero();
    assertThat(run.out().replace(directory + "/", ""))
        .isEqualTo(
            """
            mine.txt: sections of this project: 1 people, 1 titles
            0 malformed lines, 0 warnings
            actors.txt: PETRARCH actors: 1 actor with 2 names
            0 malformed lines, 0 warnings
            discards.txt: PETRARCH discards: 1 discard
            0 malformed lines, 0 warnings
            """);
  }

  @Test
  void namesEveryMalformedLineAndTheFirstWarnings() throws IOException {
    StringBuilder text = new StringBuilder("[agents]\nsoldiery\nguardsman\n");
    for (int i = 0; i < 7; i++) {
      text.append("soldier | - | CRM\n");
    }
    Path mine = file("mine.txt", text.toString());
    CommandRun run = new CommandRun().of("dictionary", "check", mine);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            mine + ":2: 3 fields expected, not 1",
            mine + ":3: 3 fields expected, not 1",
            "2 more warnings of this kind; --all shows them",
            "2 malformed lines, 7 warnings");
    assertThat(new CommandRun().of("dictionary", "check", "--all", mine).out())
        .contains(mine + ":10: warning: this hides the built-in soldier")
        .doesNotContain("more warning");
  }

  @Test
  void goesOnBehindAFileThatIsNoDictionary() throws IOException {
    Path issues = file("issues.txt", "<ISSUE CATEGORY=\"TEA\">\nn:tea [ID_TEA]\n");
    Path actors = file("actors.txt", "TEA_BOARD [IGO]\n");
    CommandRun run = new CommandRun().of("dictionary", "check", issues, actors);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(issues + ": its kind cannot be told")
        .contains(actors + ": PETRARCH actors: 1 actor with 1 name");
  }

  @Test
  void countsVerbsAndTheirPatterns() throws IOException {
    Path verbs =
        file("verbs.txt", "--- GRANT [070] ---\nGRANT\nLEND\n- * TEA [071]\n- NOT * [---]\n");
    assertThat(new CommandRun().of("dictionary", "check", verbs).out())
        .startsWith(verbs + ": PETRARCH verbs: 2 verbs with 2 patterns\n0 malformed lines");
  }

  @Test
  void warnsOfVerbsWhoseRegularFormsLackADoubledConsonant() throws IOException {
    Path verbs =
        file("verbs.txt", "--- EXPEL [166] ---\nEXPEL\nREPEL {REPELLED}\nVISIT\nBAN\nPERMIT\n");
    assertThat(new CommandRun().of("dictionary", "check", verbs).out().lines())
        .contains(
            verbs
                + ":2: warning: the regular forms of EXPEL lack EXPELLED; write {EXPELS EXPELLED"
                + " EXPELLING} behind it")
        .filteredOn(line -> line.contains("warning:"))
        .hasSize(2);
  }

  @Test
  void refusesOwnVerbsOnlyWithoutVerbs() throws IOException {
    Path actors = file("actors.txt", "TEA_BOARD [IGO]\n");
    CommandRun run =
        new CommandRun()
            .of(
                "code",
                file("r.txt", "2004-05-10\nA\n"),
                "--own-verbs-only",
                "--dictionary",
                actors);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("demarche: --own-verbs-only needs a --dictionary with verbs, as PETRARCH has");
  }

  @Test
  void refusesWrongUsage() {
    assertThat(new CommandRun().of("dictionary").status()).isEqualTo(2);
    assertThat(new CommandRun().of("dictionary", "check").status()).isEqualTo(2);
    assertThat(new CommandRun().of("dictionary", "check", "none.txt").err())
        .startsWith("demarche: none.txt: there is no such file; check the path");
    assertThat(new CommandRun().of("dictionary", "who", "A", "--date", "2004").err())
        .startsWith("demarche: --date takes a day as YYYY-MM-DD, not \"2004\"");
    assertThat(new CommandRun().of("dictionary", "who", " ").status()).isEqualTo(2);
  }

  @Test
  void advisesWhenNothingIsKnown() {
    CommandRun run = new CommandRun().of("dictionary", "who", "Zenda", "--date", "2004-05-10");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("\"Zenda\" means nothing that is known on 2004-05-10; write it");
  }

  @Test
  void takesTodayAndSaysSo() {
    CommandRun run = new CommandRun().of("dictionary", "who", "Zenda");
    assertThat(run.err()).startsWith("demarche: no --date is given; today is taken, 2");
  }

  private static Entity king(String id, String name, String source) {
    Term term =
        Term.of("king", "HUN", List.of("GOV"), new Period(LocalDate.of(2001, 1, 1), LocalDate.MAX));
    return new Entity(id, name, Kind.PERSON, "HUN", List.of(), Gender.MALE, List.of(term), source);
  }

  private static CommandRun who(String source) {
    Entity king = king("rudolf-r", "Rudolf Rassendyll", source);
    Sense other =
        new Sense(
            king("jack-r", "Jack Rassendyll", "people/europe.txt:12"),
            Use.NAME,
            Period.ALWAYS,
            Optional.empty(),
            0);
    Mention mention =
        new Mention(1, king.side(DAY, "Rassendyll", new Span(2, 12)), Basis.DICTIONARY, source);
    Explanation explanation =
        new Explanation(
            List.of(new Explanation.Meaning(mention, List.of(source), List.of(other))),
            List.of(other));
    return new CommandRun().withLoader((dictionaries, progress) -> new EmptyCoder(explanation));
  }

  @Test
  void showsWhatANameMeansWithTheLineThatSaysSo() throws IOException {
    Path actors = file("a.txt", "# kings\nRUDOLF_R [HUN]\n+RASSENDYLL\n\t[HUNGOV >010101]\n");
    CommandRun run =
        who(actors + ":2")
            .of("dictionary", "who", "Rassendyll", "--date", "2004-05-10", "--dictionary", actors);
    assertThat(run.status()).isZero();
    assertThat(run.out().replace(directory + "/", "").replaceAll("\n +(?=\\S*txt)", " "))
        .startsWith("Rassendyll on Monday 10 May 2004\n\nRassendyll\n")
        .contains("     name     Rudolf Rassendyll\n")
        .contains("     role     king\n")
        .containsPattern("line +\\S*a.txt:2: RUDOLF_R \\[HUN]")
        .containsPattern("line +\\S*a.txt:4: \\[HUNGOV >010101]")
        .contains("other    Jack Rassendyll, HUN: king 2001-01-01..");
  }

  @Test
  void writesJsonForMachines() {
    CommandRun run =
        who("titles.txt:1").of("dictionary", "who", "Rassendyll", "--date", "2004-05-10", "--json");
    assertThat(run.out())
        .startsWith(
            "{\"expression\":\"Rassendyll\",\"date\":\"2004-05-10\",\"mentions\":[{\"text\":"
                + "\"Rassendyll\",\"entity\":\"rudolf-r\",\"name\":\"Rudolf Rassendyll\","
                + "\"country\":\"HUN\",\"sector\":[\"GOV\"],\"role\":\"king\",\"basis\":"
                + "\"dictionary\",\"why\":\"titles.txt:1\",\"lines\":[\"titles.txt:1: # Titles:")
        .contains("\"others\":[{\"entity\":\"jack-r\"")
        .endsWith("\"line\":\"people/europe.txt:12\"}]}\n");
  }
}
