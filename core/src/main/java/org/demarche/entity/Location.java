package org.demarche.entity;

import org.demarche.resource.Row;

/**
 * A point on the earth.
 *
 * @param lat degrees, -90 to 90
 * @param lon degrees, -180 to 180
 */
public record Location(double lat, double lon) {

  /** Reads "61.5,105.3". */
  static Location parse(String text, Row row) {
    String[] parts = text.split(",", -1);
    try {
      double lat = Double.parseDouble(parts[0].strip());
      double lon = Double.parseDouble(parts[1].strip());
      if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
        throw row.malformed("no point on the earth: \"" + text + "\"");
      }
      return new Location(lat, lon);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException wrong) {
      throw row.malformed("a location is written lat,lon, not \"" + text + "\"");
    }
  }
}
