package org.demarche.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.date.CalendarDateFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.record.Quantity;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that single sentences count, how exactly, and what befell those who are counted. */
final class AmountsTest {

  private static final String OPEN = "? ";

  static List<Row> amounts() {
    return Table.read(AmountsTest.class, "amounts.txt", 2);
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void areToldAsAReaderTakesThem(Row row) {
    boolean open = row.field(0).startsWith(OPEN);
    String sentence = open ? row.field(0).substring(OPEN.length()) : row.field(0);
    Report report = TestParser.report(sentence);
    List<Parse> parses = TestParser.parses(report);
    String told =
        new QuantityFinder()
            .find(parses.get(1), new CalendarDateFinder().find(report, parses)).stream()
                .map(figure -> words(figure.quantity()))
                .collect(Collectors.joining(" ; "));
    if (open) {
      assertThat(told)
          .as(row.place() + ": is right now, take the mark off")
          .isNotEqualTo(row.field(1));
    } else {
      assertThat(told).as(row.place() + ": " + sentence).isEqualTo(row.field(1));
    }
  }

  private static String words(Quantity quantity) {
    return quantity.bound().map(bound -> bound.word() + " ").orElse("")
        + quantity.value().toPlainString()
        + quantity.upper().map(upper -> ".." + upper.toPlainString()).orElse("")
        + " "
        + quantity.unit()
        + quantity.effect().map(effect -> ", " + effect.word()).orElse("");
  }
}
