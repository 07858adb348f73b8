package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # period               | day before, if any | first day  | last day   | day after, if any
          2000-05-07..2008-05-07 | 2000-05-06         | 2000-05-07 | 2008-05-06 | 2008-05-07
          2000-05..2008-02       | 2000-04-30         | 2000-05-01 | 2008-02-29 | 2008-03-01
          2000..2008             | 1999-12-31         | 2000-01-01 | 2008-12-31 | 2009-01-01
          2000..2000             | 1999-12-31         | 2000-01-01 | 2000-12-31 | 2001-01-01
          1991-12-26..           | 1991-12-25         | 1991-12-26 | 9999-12-31 |
          ..1991-12-26           |                    | 0001-01-01 | 1991-12-25 | 1991-12-26
          ..                     |                    | 0001-01-01 | 9999-12-31 |
          """)
  void includesItsStartAndExcludesItsEnd(
      String text, LocalDate before, LocalDate first, LocalDate last, LocalDate after) {
    Period period = Period.parse(text, row());
    assertThat(period.includes(first)).isTrue();
    assertThat(period.includes(last)).isTrue();
    assertThat(before != null && period.includes(before)).isFalse();
    assertThat(after != null && period.includes(after)).isFalse();
  }

  @Test
  void isAlwaysWithoutAText() {
    assertThat(Period.parse("", row())).isEqualTo(Period.ALWAYS);
  }

  @Test
  void hasBegunEvenWhenItIsOver() {
    Period period = Period.parse("2000..2008", row());
    assertThat(period.hasBegun(LocalDate.of(1999, 12, 31))).isFalse();
    assertThat(period.hasBegun(LocalDate.of(2000, 1, 1))).isTrue();
    assertThat(period.hasBegun(LocalDate.of(2017, 1, 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2000                   | a period is written start..end, not "2000"
          2000-05-07-2008-05-07  | a period is written start..end, not "2000-05-07-2008-05-07"
          2000-02-30..           | no date in the period "2000-02-30.."
          2000-13..              | no date in the period "2000-13.."
          98..02                 | no date in the period "98..02"
          2008..2000             | the period ends before it starts: "2008..2000"
          2000..1999             | the period ends before it starts: "2000..1999"
          2000-05-07..2000-05-07 | the period ends before it starts: "2000-05-07..2000-05-07"
          """)
  void saysWhatIsWrongWithALine(String text, String problem) {
    assertThatThrownBy(() -> Period.parse(text, row()))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("people.txt:3: " + problem);
  }

  private static Row row() {
    return new Row("people.txt", 3, List.of());
  }
}
