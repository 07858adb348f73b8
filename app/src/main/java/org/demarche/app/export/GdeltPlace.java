package org.demarche.app.export;

import java.util.Optional;
import org.demarche.record.Place;

/** Writes the eight columns that GDELT has for a place. */
final class GdeltPlace {

  private static final int COLUMNS = 8;
  private static final String UNITED_STATES = "US";
  private static final String NO_PLACE = "0";

  private final Countries countries;

  GdeltPlace(Countries countries) {
    this.countries = countries;
  }

  void write(TabbedRow row, Optional<Place> place) {
    if (place.isPresent()) {
      write(row, Locality.of(place.get(), countries));
    } else {
      row.text(NO_PLACE).nothing(COLUMNS - 1);
    }
  }

  private static void write(TabbedRow row, Locality locality) {
    String country = locality.country().map(Country::fips).orElse("");
    String province = province(locality, country);
    row.number(type(locality, country))
        .text(locality.fullName())
        .text(country)
        .text(province)
        .nothing(1)
        .degrees(locality.place().lat())
        .degrees(locality.place().lon())
        .text(feature(locality, country, province));
  }

  /** 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 province elsewhere. */
  private static int type(Locality locality, String country) {
    boolean american = country.equals(UNITED_STATES);
    if (locality.isCountry()) {
      return 1;
    }
    if (locality.isProvince()) {
      return american ? 2 : 5;
    }
    return american ? 3 : 4;
  }

  /** US states have their postal letters; FIPS codes of other provinces are not known here. */
  private static String province(Locality locality, String country) {
    String code = locality.provinceCode();
    return country.equals(UNITED_STATES) && code.startsWith("US-")
        ? UNITED_STATES + code.substring("US-".length())
        : country;
  }

  private static String feature(Locality locality, String country, String province) {
    if (locality.isCountry()) {
      return country;
    }
    return locality.isProvince() ? province : "";
  }
}
