package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.app.alert.AlertFinder;
import org.demarche.app.alert.FindingSink;
import org.demarche.app.alert.MalformedRuleException;
import org.demarche.app.alert.Rule;
import org.demarche.app.day.WrittenDay;
import org.demarche.app.delivery.Channel;
import org.demarche.app.delivery.Delivery;
import org.demarche.app.delivery.Memory;
import org.demarche.app.delivery.Preview;
import org.demarche.app.delivery.Skipping;
import org.demarche.app.question.Questions;
import org.demarche.app.question.StoredDeeds;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.store.StoreException;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what rules watch for, each thing once. */
@Command(
    name = "alerts",
    header = "Tell what your rules watch for, each thing once.",
    description = {
      "",
      "A rule names sides and acts and says what of them is to be told: every act, a count or an"
          + " intensity over some days, a week unlike those before, an expectation that is due,"
          + " overdue, broken or fulfilled. docs/alerts.md explains the file, samples/alerts.rules is"
          + " one. What was told is remembered beside the store, in FILE.alerts, apart for each place"
          + " where alerts go; run it after every ingest.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all there is to tell has been told, if anything",
      "  1   something could not be delivered and stays due",
      "  2   wrong usage, or a malformed rule",
      "  70  the store or what was told cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche alerts --rule gulf.rules --check",
      "  demarche alerts --store world.db --rule gulf.rules --dry-run",
      "  demarche alerts --store world.db --rule gulf.rules --remember-only",
      "  demarche alerts --store world.db --rule gulf.rules --feed gulf.atom",
      "  demarche ingest --store world.db inbox/ && demarche alerts --store world.db --rule"
          + " gulf.rules --post https://desk.example.org/hook"
    })
final class AlertsCommand implements Callable<Integer> {

  private final Streams streams;
  private final Clock clock;
  private final Set<String> noted = new HashSet<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store, as 'demarche ingest' makes it; not needed for --check.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--rule",
      required = true,
      paramLabel = "FILE",
      description = "A file of rules; again for more.")
  private List<Path> ruleFiles = List.of();

  @Option(names = "--check", description = "Only tell whether the rules are well formed.")
  private boolean check;

  @Option(
      names = "--dry-run",
      description = "Print what would be told, send nothing and remember nothing.")
  private boolean dryRun;

  @Option(
      names = "--remember-only",
      description = "Tell nothing, and take all there is to tell as told: for a start.")
  private boolean rememberOnly;

  @Mixin private final DeliveryOption delivery = new DeliveryOption();

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = "Remember in this file what was told, in place of the one beside the store.")
  private Optional<Path> memoryFile = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day that counts as today; else that of the newest report.")
  private Optional<String> today = Optional.empty();

  AlertsCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkUsage();
    try {
      List<Rule> rules = new RuleFiles(ruleFiles).read(this::noteOnce);
      if (check) {
        note(
            rules.size() == 1
                ? "the rule is well formed"
                : rules.size() + " rules are well formed");
        return ExitStatus.ALL_CODED;
      }
      try (ReadOnlyStore store = ReadOnlyStore.open(file.orElseThrow());
          TextIndex index = new TextIndex(file.orElseThrow(), store)) {
        return tell(rules, store, index);
      }
    } catch (MalformedRuleException wrong) {
      String.valueOf(wrong.getMessage()).lines().forEach(this::note);
      return ExitStatus.WRONG_USAGE;
    }
  }

  private void checkUsage() {
    if (file.isEmpty() && !check) {
      throw wrong("--store is missing; name the store, or give --check to look at the rules alone");
    }
    if ((check ? 1 : 0) + (dryRun ? 1 : 0) + (rememberOnly ? 1 : 0) > 1) {
      throw wrong("--check, --dry-run and --remember-only exclude each other; give one");
    }
    new RuleFiles(ruleFiles).check(spec.commandLine());
    delivery.check(spec.commandLine());
  }

  private int tell(List<Rule> rules, ReadOnlyStore store, TextIndex index)
      throws IOException, InterruptedException {
    Questions questions = new Questions(store, index);
    Optional<LocalDate> now = today.map(this::day).or(questions::lastDay);
    if (now.isEmpty()) {
      note("the store has no reports yet");
      return ExitStatus.ALL_CODED;
    }
    AlertFinder finder =
        new AlertFinder(
            questions,
            new StoredDeeds(store),
            now.get(),
            remark -> {
              if (dryRun) {
                note(remark);
              }
            });
    List<Channel> channels = delivery.channels(streams, clock, this::note);
    try (Memory memory = memory()) {
      if (dryRun) {
        each(rules, finder, new Preview(channels, memory, delivery.printing(streams)));
        return ExitStatus.ALL_CODED;
      }
      return rememberOnly
          ? skip(rules, finder, new Skipping(channels, memory))
          : deliver(rules, finder, new Delivery(channels, memory));
    }
  }

  private static void each(List<Rule> rules, AlertFinder finder, FindingSink sink)
      throws IOException, InterruptedException {
    for (Rule rule : rules) {
      finder.find(rule, sink);
    }
  }

  private int skip(List<Rule> rules, AlertFinder finder, Skipping skipping)
      throws IOException, InterruptedException {
    each(rules, finder, skipping);
    note(
        skipping.skipped()
            + (skipping.skipped() == 1 ? " alert is" : " alerts are")
            + " taken as told");
    return ExitStatus.ALL_CODED;
  }

  private int deliver(List<Rule> rules, AlertFinder finder, Delivery delivering)
      throws IOException, InterruptedException {
    each(rules, finder, delivering);
    delivering.complete();
    if (delivering.due() > 0) {
      note(delivering.due() + " could not be delivered; the same command tells them the next time");
      return ExitStatus.SOME_REJECTED;
    }
    if (streams.errScreen().present()) {
      note(delivering.told() == 0 ? "there is nothing new to tell" : delivering.told() + " told");
    }
    return ExitStatus.ALL_CODED;
  }

  private Memory memory() {
    Path path = memoryFile.orElseGet(this::besideStore);
    try {
      return dryRun ? Memory.look(path, clock) : Memory.open(path, clock);
    } catch (IOException failure) {
      throw new StoreException(
          "what was told cannot be remembered: " + failure.getMessage(), failure);
    }
  }

  private Path besideStore() {
    return StoreOption.alertsOf(file.orElseThrow());
  }

  private LocalDate day(String text) {
    try {
      return new WrittenDay("--today", text).value();
    } catch (DateTimeException none) {
      throw wrong(String.valueOf(none.getMessage()));
    }
  }

  private void noteOnce(String remark) {
    if (noted.add(remark)) {
      note(remark);
    }
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
