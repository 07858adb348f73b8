package org.demarche.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Region;
import org.demarche.resource.Row;

/**
 * A point on the earth.
 *
 * @param lat degrees, -90 to 90
 * @param lon degrees, -180 to 180
 * @param region the first-level part of a state in which it lies, where that is known
 */
public record Location(double lat, double lon, Optional<Region> region) {

  private static final int MOST_LAT = 90;
  private static final int MOST_LON = 180;
  private static final Pattern DEGREES =
      Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

  /** Makes a point of which no region is known. */
  public Location(double lat, double lon) {
    this(lat, lon, Optional.empty());
  }

  /** Returns the same point in a region. */
  Location in(Optional<Region> other) {
    return other.isEmpty() ? this : new Location(lat, lon, other);
  }

  /** Reads "61.5,105.3". */
  static Location parse(String text, Row row) {
    Matcher degrees = DEGREES.matcher(text);
    if (!degrees.matches()) {
      throw row.malformed("a location is written lat,lon, not \"" + text + "\"");
    }
    double lat = Double.parseDouble(degrees.group(1));
    double lon = Double.parseDouble(degrees.group(2));
    if (Math.abs(lat) > MOST_LAT || Math.abs(lon) > MOST_LON) {
      throw row.malformed("no point on the earth: \"" + text + "\"");
    }
    return new Location(lat, lon);
  }
}
