package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Region;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "Mosul, IRQ, Nineveh, IQ-NI",
    "Kandahar, AFG, Kandahar, AF-KAN",
    "Goma, COD, North Kivu, CD-NK",
    "Mariupol, UKR, Donetsk, UA-14",
    "Helmand province, AFG, Helmand, AF-HEL",
    "Hebron, PSE, West Bank, ''",
    "Beslan, RUS, North Ossetia, RU-SE"
  })
  void tellsInWhichRegionAPlaceLies(String name, String country, String region, String code) {
    Optional<Region> found =
        GAZETTEER.place(name, country).flatMap(Sense::location).flatMap(Location::region);
    assertThat(found)
        .contains(new Region(region, Optional.of(code).filter(text -> !text.isEmpty())));
  }

  @Test
  void knowsEveryPlaceThatARegionNames() {
    Set<String> known = new TreeSet<>();
    for (String file : List.of("places.txt", "capitals.txt")) {
      for (Row row : Table.read(Gazetteer.class, file, 5)) {
        int comma = row.field(0).indexOf(',');
        known.add(row.field(2) + " " + row.field(0));
        known.add(
            row.field(2) + " " + (comma < 0 ? row.field(0) : row.field(0).substring(0, comma)));
      }
    }
    for (Row row : Table.read(Gazetteer.class, "regions.txt", 6)) {
      for (String place : row.list(5)) {
        assertThat(known).as(row.place()).contains(row.field(3) + " " + place);
      }
    }
  }

  @Test
  void namesEveryCodeOnceAndInItsCountry() {
    Set<String> codes = new TreeSet<>();
    for (Row row : Table.read(Gazetteer.class, "regions.txt", 6)) {
      if (!row.field(0).isEmpty()) {
        String alpha3 = new Locale("", row.field(0).substring(0, 2)).getISO3Country();
        assertThat(alpha3).as(row.place()).isEqualTo(row.field(3));
        assertThat(codes.add(row.field(0))).as(row.place()).isTrue();
      }
    }
    assertThat(codes).hasSizeGreaterThan(580);
  }
}
