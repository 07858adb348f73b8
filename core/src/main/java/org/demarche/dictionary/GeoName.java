package org.demarche.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;

/**
 * A line of GeoNames' export format.
 *
 * @param line its number
 * @param name in English or the local language
 * @param others other names in Latin letters
 * @param lat latitude in degrees
 * @param lon longitude in degrees
 * @param sort class and code of the feature, "P.PPLC"
 * @param country ISO 3166-1 alpha-2, empty for what lies in none
 * @param admin1 GeoNames' code of the first-level region
 * @param population inhabitants, 0 when unknown
 */
record GeoName(
    int line,
    String name,
    List<String> others,
    double lat,
    double lon,
    String sort,
    String country,
    String admin1,
    long population) {

  private static final int COLUMNS = 19;
  private static final int POPULATION = 14;
  private static final int ADMIN1 = 10;
  private static final int COUNTRY = 8;

  /** Only names of large towns are known abroad in several forms. */
  private static final long KNOWN_ABROAD = 100_000;

  /** A short name is that of something else as well. */
  private static final int SHORT = 4;

  private static final long KNOWN = 50_000;

  /** Stands for the region of what belongs to the whole country. */
  private static final String NO_REGION = "00";

  private static final int MOST_LAT = 90;
  private static final int MOST_LON = 180;

  private static final Set<String> SITES =
      Set.of("S.AIRB", "S.AIRP", "L.MILB", "S.PRN", "T.ISL", "T.ISLS", "H.SEA", "H.GULF", "H.STRT");

  private static final Set<String> GONE = Set.of("P.PPLH", "P.PPLQ", "P.PPLX", "P.PPLW");

  GeoName {
    others = List.copyOf(others);
  }

  /** Reads a line; fails when it has another form. */
  static GeoName parse(String file, int number, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != COLUMNS) {
      throw malformed(
          file,
          number,
          "GeoNames' export format has 19 columns with tabs between them, not " + fields.length);
    }
    double lat = degrees(file, number, fields[4], MOST_LAT);
    double lon = degrees(file, number, fields[5], MOST_LON);
    String country = fields[COUNTRY].strip();
    if (fields[1].isBlank() || !country.isEmpty() && country.length() != 2) {
      throw malformed(file, number, "a place has a name and a country code of two letters or none");
    }
    long population = population(file, number, fields[POPULATION]);
    String sort = fields[6] + "." + fields[7];
    return new GeoName(
        number,
        fields[1].strip(),
        others(fields, population),
        lat,
        lon,
        sort,
        country,
        fields[ADMIN1],
        population);
  }

  private static double degrees(String file, int number, String text, int most) {
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException none) {
      throw malformed(file, number, "\"" + text + "\" is no number of degrees");
    }
    throw malformed(file, number, "\"" + text + "\" is no point on the earth");
  }

  private static long population(String file, int number, String text) {
    try {
      long people = text.isBlank() ? 0 : Long.parseLong(text);
      if (people >= 0) {
        return people;
      }
    } catch (NumberFormatException none) {
      throw malformed(file, number, "\"" + text + "\" is no number of inhabitants");
    }
    throw malformed(file, number, "\"" + text + "\" is no number of inhabitants");
  }

  private static MalformedResourceException malformed(String file, int number, String problem) {
    return new MalformedResourceException(file + ":" + number + ": " + problem);
  }

  private static List<String> others(String[] fields, long population) {
    List<String> others = new ArrayList<>();
    others.add(fields[2].strip());
    if (population >= KNOWN_ABROAD) {
      others.addAll(List.of(fields[3].split(",")));
    }
    return others.stream()
        .map(String::strip)
        .filter(GeoName::isWord)
        .filter(n -> !n.equals(fields[1].strip()))
        .distinct()
        .toList();
  }

  /** A name in Latin letters that is no code: "LON". */
  private static boolean isWord(String name) {
    return name.length() > SHORT
        && name.indexOf('|') < 0
        && name.indexOf(';') < 0
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars()
            .allMatch(
                c ->
                    !Character.isLetter(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** Tells whether it is a first-level region. */
  boolean isRegion() {
    return sort.equals("A.ADM1");
  }

  /** Returns what names its region: country and code. */
  String regionKey() {
    return country + "." + admin1;
  }

  /** Tells whether reports name such a thing: a town, region, island, water, airport or base. */
  boolean isWanted(int least) {
    boolean town = sort.startsWith("P.") && !GONE.contains(sort);
    boolean known = name.length() > SHORT || population >= KNOWN;
    boolean free = name.indexOf('|') < 0 && !name.equals("-");
    boolean area = isRegion() || sort.equals("A.ADM2") || SITES.contains(sort);
    return free && known && (town && population >= least || area);
  }

  /** Returns it in the columns of the built-in table, with its region as the last. */
  Row row(String file, Map<String, String> regions) {
    String point = String.format(Locale.ROOT, "%.4f,%.4f", lat, lon);
    return new Row(
        file,
        line,
        List.of(name, String.join(" ; ", others), alpha3(), point, kind(), region(regions)));
  }

  private String kind() {
    if (sort.startsWith("P.")) {
      return "city";
    }
    if (sort.startsWith("A.")) {
      return "region";
    }
    return sort.startsWith("H.") ? "water" : sort.startsWith("T.") ? "island" : "site";
  }

  private String alpha3() {
    if (country.isEmpty()) {
      return "OTH";
    }
    if (country.equals("XK")) {
      return "XKX";
    }
    try {
      return new Locale("", country).getISO3Country();
    } catch (MissingResourceException unknown) {
      return "OTH";
    }
  }

  /** Codes of GeoNames are those of ISO 3166-2 in the United States and a few other states. */
  private String region(Map<String, String> regions) {
    boolean state = country.equals("US") && !admin1.isEmpty() && !admin1.equals(NO_REGION);
    return regions.getOrDefault(regionKey(), state ? "US-" + admin1 : "");
  }
}
