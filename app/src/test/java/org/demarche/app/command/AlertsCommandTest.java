package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.demarche.app.alert.CodedReports;
import org.demarche.app.delivery.Hook;
import org.demarche.app.delivery.Memory;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsCommandTest {

  private static final String RULES =
      """
      rule: row
      side: CHL
      watch: acts
      remark: Call the desk.
      """;

  @TempDir private Path directory = Path.of("");

  private final Hook hook = new Hook();
  private Path store = directory;
  private Path rules = directory;

  @BeforeEach
  void fill() throws IOException {
    store = directory.resolve("world.db");
    rules = Files.writeString(directory.resolve("my.rules"), RULES);
    keep("spring");
    hook.open();
  }

  @AfterEach
  void close() {
    hook.close();
  }

  private void keep(String arrival) {
    try (Store open = Store.open(store)) {
      open.keep(CodedReports.arriving(arrival));
      open.settle();
    }
  }

  private CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("alerts", "--store", store, "--rule", rules));
    all.addAll(List.of(arguments));
    return new CommandRun().of(all.toArray());
  }

  @Test
  void printsEachAlertOnce() {
    CommandRun first = run();
    assertThat(first.status()).isZero();
    assertThat(first.out())
        .contains("medium  CHL towards BOL: ACCUSE of 2031-04-01, actual\n        rule: row\n")
        .contains("“Chile accused Bolivia of letting smuggled fuel pass")
        .contains("Coast Post, 2031-04-01, “Chile chides Bolivia over smuggled fuel”\n")
        .contains("Call the desk.\n        demarche case c");
    CommandRun second = run();
    assertThat(second.status()).isZero();
    assertThat(second.out()).isEmpty();
    keep("corrections");
    assertThat(run("--json").out().lines()).hasSize(2);
  }

  @Test
  void remembersEachPlaceApart() throws IOException {
    assertThat(run("--json").out().lines()).hasSize(4);
    Path feed = directory.resolve("row.atom");
    CommandRun silent = run("--feed", feed, "--post", hook.address("/"), "--allow-private");
    assertThat(silent.status()).isZero();
    assertThat(silent.out() + silent.err()).isEmpty();
    assertThat(hook.keys()).hasSize(4);
    assertThat(Files.readString(feed)).contains("<entry>");
    assertThat(hook.bodies()).noneMatch(body -> body.contains("secret") || body.contains("world"));
    assertThat(run("--print", "--post", hook.address("/"), "--allow-private").out()).isEmpty();
    assertThat(hook.keys()).hasSize(4);
  }

  @Test
  void keepsDueWhatCouldNotBeDelivered() {
    hook.answers(200, 403);
    CommandRun first = run("--post", hook.address("/"), "--allow-private");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.err())
        .contains("alerts cannot be sent to 127.0.0.1: the machine answers with status 403")
        .contains("3 could not be delivered; the same command tells them the next time");
    assertThat(run("--post", hook.address("/"), "--allow-private").status()).isZero();
    assertThat(hook.keys()).hasSize(5);
    assertThat(new HashSet<>(hook.keys())).hasSize(4);
  }

  @Test
  void tellsAgainWhatAKilledProcessSentButCouldNotRemember() throws Exception {
    CompletableFuture<Process> process = new CompletableFuture<>();
    hook.before(
        number -> {
          if (number == 2) {
            process.join().destroyForcibly();
          }
        });
    Stream<String> arguments =
        Stream.of(
            "alerts",
            "--store",
            store.toString(),
            "--rule",
            rules.toString(),
            "--allow-private",
            "--post",
            hook.address("/").toString());
    process.complete(WireProcess.start(directory.resolve("said"), arguments));
    assertThat(process.join().waitFor()).isNotZero();
    assertThat(hook.keys()).hasSize(2);
    assertThat(run("--post", hook.address("/"), "--allow-private").status()).isZero();
    assertThat(hook.keys()).hasSize(5);
    assertThat(hook.keys().get(2)).isEqualTo(hook.keys().get(1));
    assertThat(hook.bodies().get(2)).isEqualTo(hook.bodies().get(1));
    assertThat(new HashSet<>(hook.keys())).hasSize(4);
  }

  @Test
  void remembersACaseUnderItsNewName() throws IOException {
    Files.writeString(rules, "rule: r\nfrom: PER\nto: BOL\nevent: SANCTION\nwatch: acts\n");
    keep("wednesday");
    assertThat(run("--json").out().lines()).hasSize(1);
    keep("late");
    assertThat(run("--json").out()).isEmpty();
    List<String> memory = Files.readAllLines(directory.resolve("world.db.alerts"));
    assertThat(memory).hasSize(2);
    assertThat(memory.get(0).replaceAll("c[0-9a-f]{12}.*", ""))
        .isEqualTo(memory.get(1).replaceAll("c[0-9a-f]{12}.*", ""));
  }

  @Test
  void waitsForAnotherRun() throws IOException {
    try (Memory held = Memory.open(directory.resolve("world.db.alerts"), Clock.systemUTC())) {
      CommandRun run = run();
      assertThat(run.status()).isEqualTo(70);
      assertThat(run.err()).contains("world.db.alerts is in use: another process tells alerts");
      assertThat(run.out()).isEmpty();
      assertThat(run("--dry-run").status()).isZero();
    }
  }

  @Test
  void looksWithoutTelling() {
    CommandRun run = run("--dry-run", "--post", hook.address("/"));
    assertThat(run.out()).contains("CHL towards BOL: ACCUSE of 2031-04-01, actual");
    assertThat(hook.keys()).isEmpty();
    assertThat(directory.resolve("world.db.alerts")).doesNotExist();
  }

  @Test
  void startsFromNow() {
    CommandRun run = run("--remember-only");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("demarche: 4 alerts are taken as told\n");
    assertThat(run().out()).isEmpty();
    keep("corrections");
    assertThat(run("--json").out().lines()).hasSize(2);
  }

  @Test
  void checksRulesWithoutAStore() throws IOException {
    CommandRun good = new CommandRun().of("alerts", "--check", "--rule", rules);
    assertThat(good.status()).isZero();
    assertThat(good.err()).isEqualTo("demarche: the rule is well formed\n");
    Path bad = Files.writeString(directory.resolve("bad.rules"), "rule: a\nside: USA\n");
    CommandRun wrong = new CommandRun().of("alerts", "--check", "--rule", bad);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .startsWith("demarche: bad.rules:1: the rule does not say what to watch");
    CommandRun twice = new CommandRun().of("alerts", "--check", "--rule", rules, "--rule", rules);
    assertThat(twice.err()).contains("there is a rule \"row\" already");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    refuses("--store is missing", "alerts", "--rule", rules);
    refuses("there is no such file", "alerts", "--store", store, "--rule", "no.rules");
    assertThat(run("--check", "--dry-run").err()).contains("exclude each other");
    assertThat(run("--feed", directory.resolve("a.xml")).err()).contains("ends in .atom or .rss");
    assertThat(run("--feed", directory.resolve("no/a.rss")).err()).contains("cannot be a file");
    assertThat(run("--entries", "0").err()).contains("--entries takes a number from 1 to 1000");
    assertThat(run("--post", "ftp://example.org/").err()).contains("is no address of the web");
    assertThat(run("--today", "May").err()).contains("--today takes a day");
    Files.writeString(rules, "rule: a\nside: CHL\ntext: \"-\"\nwatch: acts\n");
    CommandRun text = run();
    assertThat(text.status()).isEqualTo(2);
    assertThat(text.err()).startsWith("demarche: my.rules:1: ");
  }

  @Test
  void namesAStoreThatIsNotThere() {
    CommandRun run =
        new CommandRun().of("alerts", "--store", directory.resolve("no.db"), "--rule", rules);
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("there is no store");
  }

  private static void refuses(String reason, Object... arguments) {
    CommandRun run = new CommandRun().of(arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
  }
}
