package org.demarche.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.record.Record;

/**
 * Records of invented reports in the order of their days, as many as are asked for, always the same
 * ones: stories overlap, and every sixth report is printed again by another outlet.
 */
final class VariedRecords {

  private static final int STORIES_A_WEEK = 5;
  private static final int COPY_OF = 6;

  private final CountryDraw draw = new CountryDraw();
  private final RecordReader reader = new RecordReader();
  private final List<ObjectNode> records = new ArrayList<>();
  private final Set<String> countries = new TreeSet<>();
  private final Map<Integer, Variation> open = new LinkedHashMap<>();
  private final PriorityQueue<Turn> turns =
      new PriorityQueue<>(
          Comparator.comparing(Turn::day)
              .thenComparing(Turn::story)
              .thenComparing(Turn::record)
              .thenComparing(Turn::copy));
  private final LocalDate first;
  private final long span;
  private int stories;

  private record Turn(LocalDate day, int story, int record, boolean copy) {}

  /** Reads the records that are varied, lines as "demarche code" writes. */
  VariedRecords(List<Path> files) throws IOException {
    JsonMapper mapper = new JsonMapper();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        records.add((ObjectNode) mapper.readTree(line));
      }
    }
    records.forEach(record -> record.findValues("country").forEach(this::country));
    List<LocalDate> days = records.stream().map(VariedRecords::day).sorted().toList();
    first = days.get(0);
    span = days.get(days.size() - 1).toEpochDay() - first.toEpochDay();
  }

  private void country(JsonNode country) {
    countries.add(country.asText());
  }

  private static LocalDate day(ObjectNode record) {
    return LocalDate.parse(record.path("date").asText());
  }

  /** Leaves out some records. */
  void skip(long count) {
    for (long i = 0; i < count; i++) {
      turn();
    }
  }

  /** Returns the next record. */
  Record next() throws MalformedRecordException {
    Turn turn = turn();
    open.keySet().removeIf(story -> begin(story).plusDays(span + 2).isBefore(turn.day()));
    ObjectNode record = variation(turn.story()).of(records.get(turn.record()));
    if (turn.copy()) {
      record.put("id", record.path("id").asText() + "-copy");
      record.put("outlet", "Daily Copy");
      record.put("date", turn.day().toString());
    }
    return reader.read(record.toString());
  }

  private Turn turn() {
    while (turns.isEmpty() || !begin(stories).isAfter(turns.element().day())) {
      tell(stories++);
    }
    return turns.remove();
  }

  private Variation variation(int story) {
    return open.computeIfAbsent(
        story, none -> new Variation(story, story / STORIES_A_WEEK, draw.draw(countries, story)));
  }

  private LocalDate begin(int story) {
    return first.plusWeeks(story / STORIES_A_WEEK);
  }

  private void tell(int story) {
    for (int i = 0; i < records.size(); i++) {
      LocalDate day = day(records.get(i)).plusWeeks(story / STORIES_A_WEEK);
      turns.add(new Turn(day, story, i, false));
      if ((i + story) % COPY_OF == 0) {
        turns.add(new Turn(day.plusDays(story % 2), story, i, true));
      }
    }
  }
}
