package org.demarche.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Location;
import org.demarche.entity.Sense;
import org.demarche.resource.MalformedResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesReaderTest {

  /** Towns that do not exist, in the form of the export. */
  private static final String TOWN = line("Zarnopol", "P", "PPL", "UA", "14", 61_000);

  private static final String AMERICAN = line("Quillfield", "P", "PPL", "US", "TX", 8_000);

  @TempDir private Path folder = Path.of("");

  private static String line(
      String name, String kind, String code, String country, String admin1, int people) {
    return String.join(
        "\t",
        "1",
        name,
        name,
        "",
        "48.5",
        "37.5",
        kind,
        code,
        country,
        "",
        admin1,
        "",
        "",
        "",
        String.valueOf(people),
        "",
        "",
        "Europe/Kyiv",
        "2020-01-01");
  }

  private Dictionary read(String... lines) throws IOException {
    Path file = folder.resolve("towns.txt");
    Files.writeString(file, String.join("\n", lines));
    return new GeoNamesReader(0).read(file);
  }

  @Test
  void addsTownsWithCountryAndRegion() throws IOException {
    Gazetteer gazetteer = new Gazetteer(List.of(read(TOWN, AMERICAN)));
    Sense town = gazetteer.place("Zarnopol", "UKR").orElseThrow();
    assertThat(town.entity().country()).isEqualTo("UKR");
    assertThat(town.entity().source()).endsWith("towns.txt:1");
    Optional<Location> american = gazetteer.place("Quillfield", "USA").flatMap(Sense::location);
    assertThat(american.flatMap(Location::region).orElseThrow().name()).isEqualTo("Texas");
  }

  @Test
  void leavesBuiltInNamesAndCommonWordsAlone() throws IOException {
    Gazetteer gazetteer =
        new Gazetteer(
            List.of(
                read(
                    line("Paris", "P", "PPL", "US", "TX", 25_000),
                    line("Police", "P", "PPL", "PL", "", 33_000),
                    line("Putin", "P", "PPL", "US", "TX", 900))));
    assertThat(gazetteer.place("Paris", "USA").orElseThrow().entity().country()).isEqualTo("FRA");
    assertThat(gazetteer.place("Police", "POL")).isEmpty();
    assertThat(gazetteer.place("Putin", "USA")).isEmpty();
  }

  @Test
  void readsThePublishedZip() throws IOException {
    Path file = folder.resolve("towns.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.putNextEntry(new ZipEntry("towns.txt"));
      zip.write(TOWN.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new Gazetteer(List.of(new GeoNamesReader(0).read(file))).place("Zarnopol", "UKR"))
        .isPresent();
  }

  @Test
  void leavesSmallTownsOut() throws IOException {
    Path file = folder.resolve("towns.txt");
    Files.writeString(file, TOWN + "\n" + AMERICAN);
    Gazetteer gazetteer = new Gazetteer(List.of(new GeoNamesReader(10_000).read(file)));
    assertThat(gazetteer.place("Zarnopol", "UKR")).isPresent();
    assertThat(gazetteer.place("Quillfield", "USA")).isEmpty();
  }

  @Test
  void namesTheLineThatIsMalformed() {
    assertThatThrownBy(() -> read(TOWN, "1\tHere"))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessageContaining("towns.txt:2: GeoNames' export format has 19 columns");
    assertThatThrownBy(() -> read(TOWN.replace("48.5", "148.5")))
        .hasMessageContaining("towns.txt:1: \"148.5\" is no point on the earth");
  }

  @Test
  void readsLinesAsGeoNamesDocumentsThem() throws IOException {
    String full =
        String.join(
            "\t",
            "3040051",
            "les Quordanes",
            "les Quordanes",
            "Ehskal'desz,Quordanes-Vella,kuo er da nei,エスカルデス",
            "42.50729",
            "-1.53414",
            "P",
            "PPLA",
            "AD",
            "AD,FR",
            "08",
            "",
            "",
            "",
            "151853",
            "1052",
            "-9999",
            "Europe/Andorra",
            "2024-06-20");
    Gazetteer gazetteer = new Gazetteer(List.of(read("\uFEFF" + full + "\r", "", TOWN)));
    assertThat(gazetteer.place("Quordanes-Vella", "AND")).isPresent();
    assertThat(gazetteer.place("Zarnopol", "UKR")).isPresent();
  }

  @Test
  void readsWhatBelongsToNoRegionAndNoCountry() throws IOException {
    Gazetteer gazetteer =
        new Gazetteer(
            List.of(
                read(
                    line("Quillstead", "P", "PPL", "US", "00", 8_000),
                    line("Harrowgulf", "H", "GULF", "", "", 0),
                    line("Kosovelje", "P", "PPL", "XK", "01", 8_000),
                    line("Oldquill", "P", "PPLH", "US", "TX", 8_000))));
    Optional<Location> place = gazetteer.place("Quillstead", "USA").flatMap(Sense::location);
    assertThat(place.orElseThrow().region()).isEmpty();
    assertThat(gazetteer.place("Harrowgulf", "OTH")).isPresent();
    assertThat(gazetteer.place("Kosovelje", "XKX")).isPresent();
    assertThat(gazetteer.place("Oldquill", "USA")).isEmpty();
  }

  @Test
  void refusesHostileLinesByTheirNumber() {
    for (String number : List.of("NaN", "Infinity", "-90.1", "1,5", "")) {
      assertThatThrownBy(() -> read(TOWN, TOWN.replace("48.5", number)))
          .isInstanceOf(MalformedResourceException.class)
          .hasMessageContaining("towns.txt:2: ");
    }
    for (String people : List.of("1e5", "99999999999999999999", "-5")) {
      assertThatThrownBy(() -> read(TOWN.replace("61000", people)))
          .isInstanceOf(MalformedResourceException.class)
          .hasMessageContaining("is no number of inhabitants");
    }
    assertThatThrownBy(() -> read(TOWN.replace("\tUA\t", "\tUKR\t")))
        .hasMessageContaining("a country code of two letters");
    assertThatThrownBy(() -> read(TOWN.replace("Zarnopol", " ")))
        .hasMessageContaining("a place has a name");
    assertThatThrownBy(() -> read(TOWN + "\tmore"))
        .hasMessageContaining("19 columns with tabs between them, not 20");
  }

  @Test
  void refusesMoreThanItCanHold() throws IOException {
    Path file = folder.resolve("towns.txt");
    Files.writeString(file, TOWN + "\n" + AMERICAN);
    assertThatThrownBy(() -> new GeoNamesReader(0, 1).read(file))
        .hasMessageContaining("more than 1 places")
        .hasMessageContaining("--population");
  }
}
