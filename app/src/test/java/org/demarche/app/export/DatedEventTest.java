package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.app.day.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedEventTest {

  private static final LocalDate REPORT = LocalDate.of(2020, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2020-12-30, 2020-12-30",
    "2020-11, 2020-11-01",
    "2020-12, 2020-12-31",
    "2019, 2019-01-01",
    "2020, 2020-12-31",
    "2020-W53, 2020-12-31",
    "2020-W01, 2019-12-30",
    "2020-10-02/2020-10-05, 2020-10-02",
    "2020-12-20/2021-01, 2020-12-31"
  })
  void hasOneDay(String value, LocalDate day) {
    assertThat(Days.of(value).orElseThrow().dayFor(REPORT)).isEqualTo(day);
  }

  @Test
  void knowsWhatIsNoDate() {
    assertThat(Days.of("spring")).isEmpty();
    assertThat(Days.of("2020-13-01")).isEmpty();
  }

  @Test
  void keepsOfTheBackgroundWhatTheTextDates() {
    assertThat(DatedEvent.happened(Story.lake()).stream().map(dated -> dated.event().id()))
        .containsExactly("e1", "e2", "e4");
  }

  @ParameterizedTest
  @CsvSource({"2014-09-24, 2014.7233", "2023-02-06, 2023.0986", "2020-12-31, 2020.9890"})
  void countsTheYearAsPublishedFilesOfGdeltDo(LocalDate day, String fraction) {
    assertThat(GdeltDates.fraction(day)).isEqualTo(fraction);
  }
}
