package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  static List<Row> offices() {
    return Table.read(GazetteerTest.class, "offices.txt", 4);
  }

  static List<Row> names() {
    return Table.read(GazetteerTest.class, "names.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("offices")
  void knowsWhoHeldAnOfficeOnADay(Row row) {
    LocalDate day = LocalDate.parse(row.field(0));
    assertThat(GAZETTEER.holder(row.field(1), row.field(2), day).map(Entity::name))
        .hasValue(row.field(3));
  }

  @Test
  void knowsNobodyForAnOfficeThatDoesNotExist() {
    LocalDate day = LocalDate.of(1997, 4, 22);
    assertThat(GAZETTEER.holder("king", "USA", day)).isEmpty();
    assertThat(GAZETTEER.holder("president", "XXX", day)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void knowsWhatANameMeansOnADay(Row row) {
    LocalDate day = LocalDate.parse(row.field(0));
    String folded = Folding.fold(row.field(1));
    List<String> senses =
        GAZETTEER.namesAt(folded, 0).stream()
            .filter(found -> found.length() == folded.length())
            .flatMap(found -> found.values().stream())
            .filter(sense -> sense.holdsOn(day))
            .map(s -> s.entity().country() + " " + s.use().name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(senses).isEqualTo(row.list(2));
  }

  @ParameterizedTest
  @CsvSource({"Clinton, 1997-04-22, bill-clinton", "Thatcher, 1985-06-01, margaret-thatcher"})
  void knowsWhomASurnameMeansOnADay(String surname, LocalDate day, String id) {
    assertThat(GAZETTEER.bySurname(surname, day)).extracting(Entity::id).contains(id);
    assertThat(GAZETTEER.bySurname(surname, LocalDate.of(1950, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"soldiers, MIL", "police, COP", "rebels, REB", "foreign ministry, GOV"})
  void knowsTheSectorOfAnAgent(String noun, String sector) {
    List<NameIndex.Found<Sense>> found = GAZETTEER.agentsAt(noun, 0);
    assertThat(found.get(0).length()).isEqualTo(noun.length());
    assertThat(found.get(0).values().get(0).entity().sectors()).contains(sector);
  }

  @Test
  void knowsTitlesAndStates() {
    assertThat(GAZETTEER.titlesAt("foreign minister of chad", 0).get(0).values())
        .extracting(Titles.Title::role)
        .containsExactly("foreign minister");
    assertThat(GAZETTEER.state("JPN").orElseThrow().entity().name()).isEqualTo("Japan");
    assertThat(GAZETTEER.state("QQQ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FRA, france",
    "RUS, russia",
    "GBR, united-kingdom",
    "PAK, pakistan",
    "GEO, georgia",
    "IDN, indonesia",
    "ESP, spain",
    "SDN, sudan",
    "NGA, nigeria",
    "UKR, ukraine",
    "SOM, somalia",
    "ETH, ethiopia",
    "CYP, cyprus",
    "ZAF, south-africa",
    "MDA, moldova",
    "YEM, yemen",
    "DEU, germany",
    "NLD, netherlands",
    "YUG, yugoslavia",
    "SUN, soviet-union",
    "PRI, puerto-rico"
  })
  void knowsTheStateOrTerritoryOfACode(String code, String id) {
    assertThat(GAZETTEER.state(code).orElseThrow().entity().id()).isEqualTo(id);
  }

  @Test
  void countsARegionToItsState() {
    assertThat(GAZETTEER.namesAt("Corsica", 0).get(0).values())
        .extracting(sense -> sense.entity().country())
        .containsExactly("FRA");
  }
}
