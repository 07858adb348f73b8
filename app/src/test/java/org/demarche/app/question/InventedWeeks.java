package org.demarche.app.question;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.store.Store;
import org.demarche.record.Record;

/** A store of the acts that weeks.txt tells of, and what it says of them. */
final class InventedWeeks implements AutoCloseable {

  /** The first day of the first week. */
  static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);

  /** The last day of the last week. */
  static final LocalDate LAST = MONDAY.plusDays(31 * 7 - 1);

  private final String text;
  private final Store store = Store.inMemory();

  InventedWeeks() throws IOException {
    try (InputStream in = InventedWeeks.class.getResourceAsStream("weeks.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    store.keep(records());
    store.settle();
  }

  Questions questions() {
    return new Questions(store, TextSearch.none());
  }

  @Override
  public void close() {
    store.close();
  }

  /** Returns the lines of a part of the file. */
  List<String> part(String name) {
    return text.substring(text.indexOf("[" + name + "]"))
        .lines()
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  /** Returns a row as the file writes it. */
  static String shown(Listed row, Set<String> left) {
    return row.fields().stream()
        .filter(field -> !left.contains(field.name()))
        .map(field -> field.value().map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  private List<Record> records() {
    List<Record> records = new ArrayList<>();
    text.lines()
        .filter(line -> line.matches("\\d+\\.\\..*"))
        .map(line -> line.split(" \\| "))
        .forEach(fields -> acts(fields, records));
    return records;
  }

  private static void acts(String[] fields, List<Record> records) {
    String[] weeks = fields[0].split("\\.\\.");
    int times = Integer.parseInt(fields[1]);
    for (int week = Integer.parseInt(weeks[0]); week <= Integer.parseInt(weeks[1]); week++) {
      for (int i = 0; i < times; i++) {
        records.add(act(fields, MONDAY.plusDays(week * 7L + i * 7L / times), records.size()));
      }
    }
  }

  /** No two are told in the same words, so that each is a case of its own. */
  private static Record act(String[] fields, LocalDate day, int number) {
    String word = Integer.toString(number * 7919 + 12_345_678, 36).replaceAll("\\d", "k");
    String recipients = fields[5].equals("-") ? "" : fields[5];
    String line =
        String.join(
            " | ",
            "event e1",
            fields[3],
            fields[4],
            "actual",
            fields[2],
            recipients,
            word,
            day + "",
            "-",
            "-",
            "-");
    return InventedReports.record(
        List.of(
            "report r" + number + " | " + day + " | Wire | About " + word,
            "> " + word + " " + word + "o " + word + "u",
            line));
  }
}
