package org.demarche.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;
import org.demarche.entity.Section;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;

/**
 * Reads places in GeoNames' own export format, tab-separated with 19 columns, plain or as the .zip
 * that is published: cities15000.zip.
 */
public final class GeoNamesReader {

  /** Places kept at most, which take about 500 MB. */
  private static final int MOST = 500_000;

  private final int population;
  private final int most;

  /**
   * Makes a reader of places.
   *
   * @param population towns with fewer inhabitants are left out
   */
  public GeoNamesReader(int population) {
    this(population, MOST);
  }

  GeoNamesReader(int population, int most) {
    this.population = population;
    this.most = most;
  }

  /**
   * Returns the places of a file, the largest first.
   *
   * @throws IOException when it cannot be read
   * @throws MalformedResourceException with the line when it has another form, or too many places
   */
  public Dictionary read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Returns the places of a file that is open, the largest first.
   *
   * @param file what it is called in messages; its ending tells whether it is packed
   * @param in its bytes, which the caller closes
   * @throws IOException when it cannot be read
   * @throws MalformedResourceException with the line when it has another form, or too many places
   */
  public Dictionary read(String file, InputStream in) throws IOException {
    boolean zipped = file.toLowerCase(Locale.ROOT).endsWith(".zip");
    try {
      return zipped ? zipped(file, in) : places(file, in);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private Dictionary zipped(String file, InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
        return places(file, zip);
      }
    }
    throw new MalformedResourceException(file + ": there is no .txt with places in it");
  }

  private Dictionary places(String file, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<GeoName> places = new ArrayList<>();
    Map<String, String> regions = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        GeoName place = GeoName.parse(file, number, line);
        if (place.isRegion()) {
          regions.put(place.regionKey(), place.name());
        }
        if (place.isWanted(population)) {
          places.add(place);
        }
        if (places.size() > most) {
          throw new MalformedResourceException(
              file
                  + ":"
                  + number
                  + ": these are more than "
                  + most
                  + " places, too many to hold; leave small towns out with --population N, or take"
                  + " a smaller file, such as cities500.zip");
        }
      }
    }
    places.sort(Comparator.comparingLong((GeoName p) -> -p.population()));
    List<Row> rows = places.stream().map(p -> p.row(file, regions)).toList();
    return new Dictionary(
        file, Format.GEONAMES, Map.of(Section.PLACES, rows), List.of(), List.of(), List.of());
  }
}
