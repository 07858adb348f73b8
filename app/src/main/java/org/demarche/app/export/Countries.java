package org.demarche.app.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.record.Side;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The countries with their codes and names in other formats. */
public final class Countries {

  private final Map<String, Country> countries = new HashMap<>();

  /** Reads countries.txt. */
  public Countries() {
    for (Row row : Table.read(Countries.class, "countries.txt", 8)) {
      if (countries.put(row.field(0), country(row)) != null) {
        throw row.malformed("the country stands twice");
      }
    }
  }

  private static Country country(Row row) {
    String code = row.field(0);
    String cameo = or(row.field(1), code);
    String name = row.field(6);
    return new Country(
        code,
        cameo,
        or(row.field(2), cameo),
        or(row.field(3), code),
        row.field(4),
        row.field(5),
        name,
        or(row.field(7), name));
  }

  private static String or(String value, String usual) {
    return value.isEmpty() ? usual : value;
  }

  /** Returns the country of a record's code; none for IGO, NGO, REB, MNC, OTH. */
  Optional<Country> of(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Returns the usual name of the country of a code; none for IGO, NGO, REB, MNC, OTH. */
  public Optional<String> name(String code) {
    return of(code).map(Country::name);
  }

  /** Returns the usual names of all countries, by their codes. */
  public SortedMap<String, String> names() {
    SortedMap<String, String> names = new TreeMap<>();
    countries.forEach((code, country) -> names.put(code, country.name()));
    return names;
  }

  /** Returns the code of the country of a usual name, in capitals or not. */
  public Optional<String> code(String name) {
    return countries.values().stream()
        .filter(country -> country.name().equalsIgnoreCase(name))
        .map(Country::code)
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns the sectors of a side as CAMEO sees them: a state that is called by its name has none,
   * while records have its government act.
   */
  List<String> sectors(Side side) {
    boolean state =
        side.role().isEmpty()
            && side.sectors().equals(List.of("GOV"))
            && of(side.country()).filter(c -> c.name().equals(side.name())).isPresent();
    return state ? List.of() : side.sectors();
  }
}
