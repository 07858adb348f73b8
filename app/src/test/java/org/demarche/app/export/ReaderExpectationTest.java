package org.demarche.app.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.app.view.SampleRecord;
import org.demarche.record.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Reads what is written as the readers of each format do: by the names, order and types of columns
 * that stand in {@code reader/FORMAT.txt}.
 */
class ReaderExpectationTest {

  private static final Map<String, Predicate<String>> TYPES =
      Map.ofEntries(
          entry("text", text -> !text.isBlank()),
          entry("int", number -> fits(number, Integer.MIN_VALUE, Integer.MAX_VALUE)),
          entry("long", number -> fits(number, 1, (1L << 53) - 1)),
          entry("decimal", like("-?\\d+\\.\\d+")),
          entry("latitude", number -> within(number, 90)),
          entry("longitude", number -> within(number, 180)),
          entry("iso-day", like("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])")),
          entry("day", like("\\d{4}(0[1-9]|1[0-2])([0-2]\\d|3[01])")),
          entry("month", like("\\d{4}(0[1-9]|1[0-2])")),
          entry("second", like("\\d{8}([01]\\d|2[0-3])[0-5]\\d[0-5]\\d")),
          entry("flag", like("[01]")),
          entry("quad", like("[1-4]")),
          entry("penta", like("[0-4]")),
          entry("geotype", like("[0-5]")),
          entry("cameo", like("(0[1-9]|1\\d|20)\\d{0,2}")),
          entry("root", like("0[1-9]|1\\d|20")),
          entry("code2", like("[A-Z]{2}")),
          entry("code3", like("[A-Z]{3}")),
          entry("codes", like("([A-Z]{3}|None)(; ([A-Z]{3}|None))*")),
          entry("numbers", like("(\\d{1,3}|None)(; (\\d{1,3}|None))*")),
          entry("plover", like("[A-Z]+")),
          entry("quadname", like("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)")));

  /** A column that readers expect. */
  private record Column(String name, String type, boolean always) {
    static Column of(String line) {
      String[] fields = line.split(" \\| ");
      return new Column(fields[0], fields[1], fields[2].equals("always"));
    }

    boolean takes(String cell, String missing) {
      return cell.equals(missing) ? !always : Objects.requireNonNull(TYPES.get(type)).test(cell);
    }
  }

  private static Predicate<String> like(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean fits(String number, long least, long most) {
    return number.matches("-?\\d{1,18}")
        && Long.parseLong(number) >= least
        && Long.parseLong(number) <= most;
  }

  private static boolean within(String number, double most) {
    return number.matches("-?\\d+(\\.\\d+)?") && Math.abs(Double.parseDouble(number)) <= most;
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"ICEWS", "GDELT", "GDELT_MENTIONS", "PHOENIX", "PETRARCH", "POLECAT"})
  void hasTheColumnsAndTypesThatReadersExpect(Format format) throws IOException {
    List<Column> columns = columns(format);
    String missing = format == Format.POLECAT ? "None" : "";
    Export export = format.export();
    export
        .header()
        .ifPresent(
            header ->
                assertThat(header.split("\t"))
                    .isEqualTo(columns.stream().map(Column::name).toArray()));
    List<String> rows = records().flatMap(record -> export.lines(record).stream()).toList();
    assertThat(rows).isNotEmpty();
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      assertThat(cells).as(row).hasSize(columns.size());
      for (int i = 0; i < cells.length; i++) {
        assertThat(columns.get(i).takes(cells[i], missing))
            .as("%s \"%s\" in %s", columns.get(i), cells[i], row)
            .isTrue();
      }
    }
  }

  private static Stream<Record> records() {
    return Stream.of(Story.lake(), Story.praise(), new SampleRecord().record());
  }

  private static List<Column> columns(Format format) throws IOException {
    try (InputStream in =
        ReaderExpectationTest.class.getResourceAsStream("reader/" + format.word() + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Column::of)
          .toList();
    }
  }
}
