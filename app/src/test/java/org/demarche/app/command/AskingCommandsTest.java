package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.export.Format;
import org.demarche.app.question.InventedReports;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask a store say what it has, or why they cannot. */
class AskingCommandsTest {

  @TempDir static Path directory;

  private static Path file;

  @BeforeAll
  static void fill() {
    file = directory.resolve("world.db");
    try (Store store = Store.open(file)) {
      store.keep(InventedReports.records());
      store.settle();
    }
  }

  private static CommandRun run(String command, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(command, "--store", file));
    all.addAll(List.of(arguments));
    return new CommandRun().of(all.toArray());
  }

  @Test
  void listsEventsAsATableThatFitsTheScreen() {
    Terminal screen = new Terminal(true, false, 80, java.nio.charset.StandardCharsets.UTF_8);
    CommandRun run =
        new CommandRun()
            .onScreen(screen, screen)
            .of("events", "--store", file, "--actor", "PER", "--status", "actual");
    assertThat(run.status()).isEqualTo(ExitStatus.ALL_CODED);
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertThat(run.out()).startsWith("day").contains("coast-1#e1").contains("2031-03-05");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsHowToGoOn() {
    CommandRun first = run("events", "--limit", "4");
    assertThat(first.err()).contains("4 of 6 events").contains("--after 2031-03-05/lima-1#e1");
    CommandRun rest = run("events", "--after", "2031-03-05/lima-1#e1", "--json");
    assertThat(rest.out().lines()).hasSize(2);
    assertThat(rest.out()).startsWith("{\"telling\":\"puna-1#e1\",\"case\":\"c");
  }

  @Test
  void writesCasesForOtherPrograms() throws IOException {
    Path table = directory.resolve("cases.csv");
    CommandRun run = run("cases", "--min-accounts", "2", "--csv", "-o", table);
    assertThat(run.status()).isEqualTo(ExitStatus.ALL_CODED);
    List<String> lines = Files.readAllLines(table);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("case,day,day_basis,event,mode,contexts,");
    assertThat(lines.get(1)).contains(",2031-03-05,told,SANCTION,expel,diplomatic,");
  }

  @Test
  void saysWhenNothingFits() {
    CommandRun run = run("cases", "--actor", "FRA");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there are no such cases");
  }

  @Test
  void refusesWhatMeansNothing() {
    CommandRun run = run("events", "--event", "SANKTION");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("there is no category or mode \"SANKTION\", but SANCTION");
    assertThat(run("events", "--after", "here").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("events", "--json", "--csv").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void tellsTheHistoryOfACase() {
    CommandRun run = run("case", "lima-1#e1");
    assertThat(run.status()).isEqualTo(ExitStatus.ALL_CODED);
    assertThat(run.out())
        .contains("4 reports (3 accounts), 2031-03-03 to 2031-03-06")
        .contains("12 to 14 diplomats")
        .contains("copy of coast-1")
        .contains("*expelled*")
        .contains("retaliation c");
    assertThat(run("case", "lima-1#e1", "--json").out())
        .contains("\"steps\":[{\"published\":\"2031-03-03\",\"status\":\"future\"")
        .contains("\"answers\":[{\"relation\":\"retaliation\"");
    assertThat(run("case", "none").status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
  }

  @Test
  void cutsNothingOffForAFileOrAPipe() {
    CommandRun run = run("events", "--actor", "PER", "--status", "actual");
    assertThat(run.out()).contains("SANCTION/expel").doesNotContain("…");
  }

  @Test
  void showsTheHistoryOnAScreenWithoutUnicode() {
    Terminal plain = new Terminal(true, false, 60, java.nio.charset.StandardCharsets.US_ASCII);
    CommandRun run =
        new CommandRun().onScreen(plain, plain).of("case", "--store", file, "lima-1#e1");
    assertThat(run.out().chars()).allMatch(c -> c < 128);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void listsExpectations() {
    CommandRun run = run("expectations", "--who", "PER");
    assertThat(run.out()).contains("2031-03-05").contains("fulfilled").contains("puna-1#x1");
    assertThat(run("expectations", "--open").status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
  }

  @Test
  void listsExpectationsByWhatBecameOfThem() {
    assertThat(run("expectations", "--state", "fulfilled,broken", "--text", "diplomat").out())
        .contains("puna-1#x1");
    assertThat(run("expectations", "--state", "expired").status())
        .isEqualTo(ExitStatus.NOTHING_KNOWN);
    assertThat(run("expectations", "--state", "lost").err()).contains("fulfilled, broken");
    assertThat(run("expectations", "--state", "open", "--open").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("expectations", "--due-since", "soon").err()).contains("--due-since");
  }

  @Test
  void listsReportsTheNewestFirst() {
    CommandRun run = run("reports", "--limit", "2");
    assertThat(run.out().lines().skip(1)).hasSize(2);
    assertThat(run.out()).contains("puna-2").contains("inland-1").contains("coast-1");
    assertThat(run.err()).contains("2 of 5 reports").contains("--after 2031-03-06/inland-1");
    assertThat(run("reports", "--text", "passports", "--outlet", "Coast Post", "--csv").out())
        .isEqualTo(
            "id,date,outlet,title,url,account,copy,version,events,statements\n"
                + "coast-1,2031-03-05,Coast Post,Bolivian diplomats expelled by Peru,,coast-1,"
                + "false,1,1,1\n");
    assertThat(run("reports", "--until", "2031-01-01").status())
        .isEqualTo(ExitStatus.NOTHING_KNOWN);
  }

  @Test
  void listsStatements() {
    CommandRun run = run("statements", "--speaker", "CHL,PER");
    assertThat(run.out().lines().skip(1)).hasSize(2);
    assertThat(run.out()).contains("\"because of snow\"").contains("puna-1#s1");
    assertThat(run("statements", "--text", "EXPEL", "--json").out())
        .startsWith("{\"report\":\"puna-1\",\"statement\":\"s1\",\"date\":\"2031-03-03\"");
    assertThat(run("statements", "--report", "puna-2").out().lines()).hasSize(3);
    assertThat(run("statements", "--report", "lima-1").status())
        .isEqualTo(ExitStatus.NOTHING_KNOWN);
    assertThat(run("statements", "--after", "2031-03-03/here").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void listsDyads() {
    CommandRun run = run("dyads");
    assertThat(run.out().lines().skip(1).map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "Chile Bolivia 1 +4.0 1 0 0 0 2031-03-09",
            "Chile Peru 1 +4.0 1 0 0 0 2031-03-09",
            "Peru Bolivia 1 -5.0 0 0 0 1 2031-03-05");
    assertThat(run("dyads", "--of", "Bolivia", "--until", "2031-03-08", "--csv").out())
        .isEqualTo(
            "actor,recipient,actor_name,recipient_name,cases,mean,sum,quads,first,last\n"
                + "PER,BOL,Peru,Bolivia,1,-5.0,-5.0,verbal cooperation 0; material cooperation 0;"
                + " verbal conflict 0; material conflict 1,2031-03-05,2031-03-05\n");
    assertThat(run("dyads", "--min-cases", "2").status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
    assertThat(run("dyads", "--of", "nato").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }

  @Test
  void listsTheNewestCasesFirst() {
    CommandRun run = run("cases", "--order", "newest", "--limit", "1");
    assertThat(run.out()).contains("2031-03-09").doesNotContain("2031-03-05");
    String after = run.err().replaceAll("(?s).*--after (\\S+),.*", "$1");
    assertThat(run("cases", "--order", "newest", "--after", after).out().lines().skip(1))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2031-03-05");
    assertThat(run("cases", "--order", "sideways").err()).contains("oldest or newest");
  }

  @Test
  void findsReportsByWords() {
    CommandRun run = run("search", "airport", "--since", "2031-03-06");
    assertThat(run.out()).contains("inland-1").contains("*airport*").doesNotContain("coast-1");
    assertThat(run("search", "volcano").status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
    assertThat(run("search", "the").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run("search", "airport", "--json").out())
        .contains("\"marks\":[[")
        .startsWith("{\"report\":\"");
  }

  @Test
  void answersSql() {
    CommandRun run = run("sql", "SELECT count(*) AS n FROM events", "--csv");
    assertThat(run.out()).isEqualTo("n\n6\n");
    CommandRun wrong = run("sql", "DROP TABLE events");
    assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(wrong.err()).contains("read-only");
    assertThat(run("sql", "FROM events", "--limit", "2").err()).contains("only 2 rows");
  }

  @Test
  void exportsInEveryFormat() {
    for (Format format : Format.values()) {
      Path to = directory.resolve("export." + format.word());
      CommandRun run = run("export", "--side", "BOL", "--format", format.word(), "-o", to);
      assertThat(run.status()).as(format.word() + run.err()).isEqualTo(ExitStatus.ALL_CODED);
      assertThat(to).isNotEmptyFile();
    }
    assertThat(run("export", "--actor", "FRA").status()).isEqualTo(ExitStatus.NOTHING_KNOWN);
  }

  @Test
  void saysThatThereIsNoStore() {
    CommandRun run = new CommandRun().of("cases", "--store", directory.resolve("none.db"));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILURE);
    assertThat(run.err()).contains("there is no store").contains("demarche ingest");
  }
}
