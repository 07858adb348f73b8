package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Place;
import org.demarche.record.Region;

/**
 * A place by its levels; what is "" is not known.
 *
 * @param place the place itself
 * @param city the town or other spot, "" for a whole country or region
 * @param province first-level part of the country
 * @param provinceCode its ISO 3166-2 code
 * @param country its country, empty when the place belongs to none
 */
record Locality(
    Place place, String city, String province, String provinceCode, Optional<Country> country) {

  static Locality of(Place place, Countries countries) {
    Optional<Country> country = countries.of(place.country());
    String province = place.region().map(Region::name).orElse("");
    boolean whole =
        place.name().equals(province)
            || country.filter(state -> state.name().equals(place.name())).isPresent();
    return new Locality(
        place,
        whole ? "" : place.name(),
        province,
        place.region().flatMap(Region::code).orElse(""),
        country);
  }

  boolean isCountry() {
    return city.isEmpty() && province.isEmpty();
  }

  boolean isProvince() {
    return city.isEmpty() && !province.isEmpty();
  }

  /** Returns "Puno, Puno, Peru", from the narrow to the wide. */
  String fullName() {
    List<String> parts =
        Stream.of(city, province, country.map(Country::name).orElse(""))
            .filter(part -> !part.isEmpty())
            .toList();
    return String.join(", ", parts);
  }
}
