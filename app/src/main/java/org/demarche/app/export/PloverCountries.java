package org.demarche.app.export;

import java.util.Optional;
import org.demarche.record.Side;

/** The countries of PLOVER, among which two organisations are and kinds of bodies. */
final class PloverCountries {

  private final Countries countries;
  private final Groups groups;

  PloverCountries(Countries countries, Groups groups) {
    this.countries = countries;
    this.groups = groups;
  }

  /** Returns the code of a side's country, "" for none. */
  String code(Side side) {
    Optional<String> own =
        groups.of(side.entity()).map(Groups.Group::plover).filter(code -> !code.isEmpty());
    return own.orElseGet(() -> code(side.country()));
  }

  /** Returns PLOVER's code for one of a record. */
  String code(String country) {
    return countries
        .of(country)
        .map(Country::plover)
        .orElseGet(
            () ->
                switch (country) {
                  case "REB" -> "IMG";
                  case "OTH" -> "";
                  default -> country;
                });
  }

  /** Returns the name that goes with the code. */
  String name(Side side) {
    return countries
        .of(side.country())
        .map(Country::name)
        .orElseGet(
            () ->
                switch (code(side)) {
                  case "UNO" -> "United Nations";
                  case "EUR" -> "European Union";
                  case "IGO" -> "Intergovernmental Organization";
                  case "NGO" -> "Non-governmental Organization";
                  case "IMG" -> "Transnational Militarized Group";
                  case "MNC" -> "Multi-national Corporation";
                  default -> "";
                });
  }
}
