package org.demarche.app.question;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.demarche.app.export.Countries;

/** What people call the countries, and those who belong to none, by their codes. */
public final class CountryNames {

  private static final Map<String, String> OF_NONE =
      Map.of(
          "IGO", "international organisations",
          "NGO", "non-governmental organisations",
          "REB", "armed groups",
          "MNC", "companies",
          "OTH", "others");

  private final SortedMap<String, String> names = new Countries().names();

  /** Makes the names. */
  public CountryNames() {
    names.putAll(OF_NONE);
  }

  /** Returns the name of a code, or the code itself when nobody knows it. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }

  /** Returns all names, in the order of their codes. */
  public List<CountryRow> all() {
    return names.entrySet().stream()
        .map(each -> new CountryRow(each.getKey(), each.getValue()))
        .toList();
  }
}
