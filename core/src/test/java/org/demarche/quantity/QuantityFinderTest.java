package org.demarche.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.date.CalendarDateFinder;
import org.demarche.date.Dates;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.parse.Word;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {

  static List<Row> quantities() {
    return Table.read(QuantityFinderTest.class, "quantities.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void findsTheNumbersThatMeasureAnAct(Row row) {
    Report report = TestParser.report(row.field(0));
    List<Parse> parses = TestParser.parses(report);
    Dates dates = new CalendarDateFinder().find(report, parses);
    Word trigger = TestParser.word(parses.get(1), row.field(1));
    List<String> found =
        new QuantityFinder()
            .find(parses.get(1), trigger, trigger.span(), dates, false).stream()
                .map(q -> q.value() + " " + q.unit() + " \"" + q.span().of(report.text()) + "\"")
                .toList();
    assertThat(found).isEqualTo(row.list(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          755         | 755
          10,000      | 10000
          12.50       | 12.50
          Seventeen   | 17
          thirty-five | 35
          thirty-ten  |
          twenty-     |
          several     |
          3rd         |
          1.2.3       |
          """)
  void readsNumbersInDigitsAndInWords(String text, String value) {
    assertThat(new Numbers(new NumberWords()).value(text).map(Object::toString).orElse(null))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"hundred, 100", "Million, 1000000", "bn, 1000000000", "dozen, 12"})
  void readsWordsThatMultiply(String text, String factor) {
    assertThat(new NumberWords().scale(text).orElseThrow()).hasToString(factor);
  }
}
