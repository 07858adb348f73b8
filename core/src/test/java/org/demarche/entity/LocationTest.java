package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

  @Test
  void readsLatitudeAndLongitudeInDegrees() {
    assertThat(Location.parse("-34.6, 180", row())).isEqualTo(new Location(-34.6, 180));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          91,0     | no point on the earth: "91,0"
          0,-180.1 | no point on the earth: "0,-180.1"
          61.5     | a location is written lat,lon, not "61.5"
          61.5,E   | a location is written lat,lon, not "61.5,E"
          NaN,0    | a location is written lat,lon, not "NaN,0"
          1,2,3    | a location is written lat,lon, not "1,2,3"
          1e1,0x2p | a location is written lat,lon, not "1e1,0x2p"
          """)
  void saysWhatIsWrongWithALine(String text, String problem) {
    assertThatThrownBy(() -> Location.parse(text, row()))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("places.txt:3: " + problem);
  }

  private static Row row() {
    return new Row("places.txt", 3, List.of());
  }
}
