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
  void refusesMoreThanItCanHold() throws IOException {
    Path file = folder.resolve("towns.txt");
    Files.writeString(file, TOWN + "\n" + AMERICAN);
    assertThatThrownBy(() -> new GeoNamesReader(0, 1).read(file))
        .hasMessageContaining("more than 1 places")
        .hasMessageContaining("--population");
  }
}
