package org.demarche.coder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.record.Side;

/**
 * Whom an expression should mean; a field of "-" is not checked.
 *
 * @param name "*" for somebody whose name does not count
 * @param country where it is "-" and the name does not count, there must be none
 * @param sectors of these one must be found
 * @param role office
 */
record Answer(String name, String country, List<String> sectors, String role) {

  /** Reads a name, "*CODE" or "*-", or several of them, or "none". */
  static List<Answer> named(String field) {
    return several(field).stream().map(Answer::nameOrCountry).toList();
  }

  private static Answer nameOrCountry(String one) {
    return one.startsWith("*")
        ? of(List.of("*", one.substring(1), "-", "-"))
        : of(List.of(one, "-", "-", "-"));
  }

  /** Reads the fields name, country, sectors and role, each with a part for each answer. */
  static List<Answer> of(String... fields) {
    List<List<String>> columns = Arrays.stream(fields).map(Answer::several).toList();
    int size = columns.get(0).size();
    if (size > 0 && columns.stream().anyMatch(column -> column.size() != size)) {
      throw new IllegalArgumentException(
          "not as many in each field: " + String.join(" | ", fields));
    }
    return IntStream.range(0, size)
        .mapToObj(i -> of(columns.stream().map(column -> column.get(i)).toList()))
        .toList();
  }

  private static List<String> several(String field) {
    return field.equals("none")
        ? List.of()
        : Arrays.stream(field.split(" & ")).map(String::strip).toList();
  }

  private static Answer of(List<String> parts) {
    return new Answer(parts.get(0), parts.get(1), List.of(parts.get(2).split("/")), parts.get(3));
  }

  boolean isAnyName() {
    return name.equals("*");
  }

  /** Tells whether the side is the one meant. */
  boolean fits(Side side) {
    return (isAnyName() || Names.isNameOf(name, side))
        && isCountry(side.country())
        && (sectors.contains("-") || side.sectors().stream().anyMatch(sectors::contains))
        && (role.equals("-") || side.role().filter(role::equals).isPresent());
  }

  private boolean isCountry(String found) {
    return country.equals("-") ? !isAnyName() || found.isEmpty() : country.equals(found);
  }
}
