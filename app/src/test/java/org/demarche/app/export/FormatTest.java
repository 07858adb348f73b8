package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Golden files hold what a careful person writes for two invented reports, numbers apart. */
class FormatTest {

  private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"RECORD", "PARQUET"})
  void writesWhatReadersExpect(Format format) throws IOException {
    assertThat(written(format)).isEqualTo(golden(format));
  }

  @ParameterizedTest
  @CsvSource({
    "polecat,40",
    "icews,20",
    "gdelt,61",
    "gdelt-mentions,16",
    "phoenix,26",
    "petrarch,8"
  })
  void hasAsManyColumnsInEveryRow(String word, int columns) {
    Format format = Format.called(word).orElseThrow();
    assertThat(written(format)).allMatch(line -> line.split("\t", -1).length == columns);
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryRowOnOneLine(Format format) {
    assertThat(written(format)).isNotEmpty().noneMatch(line -> line.matches("(?s).*[\\n\\r].*"));
  }

  @Test
  void writesRecordsAsTheyAre() {
    assertThat(Format.RECORD.export().lines(Story.lake()))
        .containsExactly(new RecordWriter().write(Story.lake()));
  }

  @Test
  void namesFilesAsReadersExpect() {
    assertThat(Stream.of(Format.values()).flatMap(f -> f.export().fileName(MADE).stream()))
        .containsExactly(
            "ngecEvents.20260102030405.DV.txt",
            "events.2026.20260102030405.tab",
            "20260102030405.export.CSV",
            "20260102030405.mentions.CSV",
            "events.full.20260102.txt");
  }

  @Test
  void namesEventsAlikeInBothTablesOfGdelt() {
    assertThat(numbers(Format.GDELT_MENTIONS)).containsAll(numbers(Format.GDELT));
  }

  private static List<String> numbers(Format format) {
    return format.export().lines(Story.lake()).stream().map(row -> row.split("\t")[0]).toList();
  }

  private static List<String> written(Format format) {
    Export export = format.export();
    Stream<Record> records = Stream.of(Story.lake(), Story.praise());
    return Stream.concat(
            export.header().stream(), records.flatMap(record -> export.lines(record).stream()))
        .toList();
  }

  private static List<String> golden(Format format) throws IOException {
    try (InputStream in =
        FormatTest.class.getResourceAsStream("golden/" + format.word() + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
