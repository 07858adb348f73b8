package org.demarche.app.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Questions;
import org.demarche.app.question.SideResolver;
import org.demarche.app.question.StoredDeeds;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.store.Store;
import org.demarche.entity.Gazetteer;
import org.demarche.record.Record;

/** A store in a directory, and what was told of it. */
final class Desk {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-05T12:00:00Z"), ZoneOffset.UTC);

  private final Path file;
  private final TreeMap<String, Set<String>> told = new TreeMap<>();

  Desk(Path directory) {
    this.file = directory.resolve("world.db");
  }

  static RuleReader reader() {
    return new RuleReader(new FilterReader(new SideResolver(Gazetteer::new, note -> {}), CLOCK));
  }

  Desk keep(String... arrivals) {
    for (String arrival : arrivals) {
      keep(CodedReports.arriving(arrival));
    }
    return this;
  }

  Desk keep(List<Record> records) {
    try (Store store = Store.open(file)) {
      store.keep(records);
      store.settle();
    }
    return this;
  }

  /** Tells what is new by rules, each alert as "rule | turn | title", with "again" for updates. */
  List<String> tell(String rules) throws IOException, InterruptedException {
    return alerts(rules).stream()
        .map(
            alert ->
                alert.rule()
                    + (alert.update() ? " | again " : " | ")
                    + alert.turn()
                    + " | "
                    + alert.title())
        .toList();
  }

  List<Alert> alerts(String rules) throws IOException, InterruptedException {
    List<Alert> alerts = new ArrayList<>();
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      Questions questions = new Questions(store, new TextIndex(file, store));
      Optional<LocalDate> last = questions.lastDay();
      AlertFinder finder =
          new AlertFinder(questions, new StoredDeeds(store), last.orElseThrow(), note -> {});
      for (Rule rule : reader().read("test.rules", rules)) {
        finder.find(rule, finding -> tell(finding).ifPresent(alerts::add));
      }
    }
    return alerts;
  }

  private Optional<Alert> tell(Finding finding) {
    Standing standing = Standing.of(finding, this::turns);
    told.computeIfAbsent(finding.rule().name() + " " + finding.key(), key -> new TreeSet<>())
        .add(finding.turn());
    return standing == Standing.TOLD
        ? Optional.empty()
        : Optional.of(finding.alert(standing == Standing.UPDATE));
  }

  private Set<String> turns(String rule, String first, String last) {
    Set<String> turns = new TreeSet<>();
    told.subMap(rule + " " + first, true, rule + " " + last, true).values().forEach(turns::addAll);
    return turns;
  }
}
