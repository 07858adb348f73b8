package org.demarche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.coder.TestCoder;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  @Test
  void pointsToTheWordsAndTheEarth() {
    Report report =
        Report.of("a.txt", LocalDate.of(2010, 6, 1), "", "Militants killed two men near Mosul.");
    Event event = TestCoder.coder().code(report).events().get(0);
    Place place = event.place().orElseThrow();
    assertThat(place.span().orElseThrow().of(report.text())).isEqualTo("Mosul");
    assertThat(place.lat().orElseThrow()).isBetween(36.0, 37.0);
    assertThat(place.lon().orElseThrow()).isBetween(42.5, 43.5);
  }
}
