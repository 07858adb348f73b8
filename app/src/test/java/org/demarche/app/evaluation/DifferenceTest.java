package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.export.PetrarchEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  private static Set<PetrarchEvent> events(String text) {
    return Stream.of(text.split("; "))
        .filter(event -> !event.equals("-"))
        .map(event -> event.split(" "))
        .map(parts -> new PetrarchEvent(parts[0], parts[1], parts[2]))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "LUT GRK 042, -, NOTHING_TOLD",
    "-, LUT GRK 042, TOLD_OF_NONE",
    "LUT GRK 042; GRK LUT 043, LUT GRK 042, SOME_MISSING",
    "LUT GRK 042, LUT GRK 042; GRK LUT 043, MORE_TOLD",
    "LUT GRK 042, LUT GRK 051, OTHER_CODE",
    "LUT GRK 042, AXP GRK 042, OTHER_SOURCE",
    "LUT GRK 042, LUT AXP 042, OTHER_TARGET",
    "LUT GRK 042, AXP DAW 042, OTHER",
    "LUT GRK 042, AXP GRK 051, OTHER"
  })
  void tellsHowEventsDiffer(String right, String told, Difference difference) {
    assertThat(Difference.of(events(right), events(told))).isEqualTo(difference);
  }
}
