package org.demarche.entity;

import java.util.List;
import java.util.Optional;
import org.demarche.resource.Row;

/**
 * An office held for a period.
 *
 * @param role canonical name of the office, "foreign minister"
 * @param country country or kind of organisation it belongs to
 * @param body id of the organisation it belongs to, where the dictionary tells it
 * @param sectors PLOVER sectors of the office
 * @param period when it was held
 */
public record Term(
    String role, String country, Optional<String> body, List<String> sectors, Period period) {

  /** Copies the sectors. */
  public Term {
    sectors = List.copyOf(sectors);
  }

  /** Returns an office of no organisation that the dictionary knows. */
  public static Term of(String role, String country, List<String> sectors, Period period) {
    return new Term(role, country, Optional.empty(), sectors, period);
  }

  /** Reads "president 2000-05-07..2008-05-07" or "secretary-general [IGO nato] 1997..2006". */
  static Term parse(String text, String country, Titles titles, Row row) {
    int blank = text.lastIndexOf(' ');
    if (blank < 0) {
      throw row.malformed("a term is written role start..end, not \"" + text + "\"");
    }
    String role = text.substring(0, blank).strip();
    String where = country;
    Optional<String> body = Optional.empty();
    int bracket = role.indexOf('[');
    if (bracket > 0 && role.endsWith("]")) {
      String inside = role.substring(bracket + 1, role.length() - 1).strip();
      int space = inside.indexOf(' ');
      where = space < 0 ? inside : inside.substring(0, space);
      body = space < 0 ? body : Optional.of(inside.substring(space + 1).strip());
      role = role.substring(0, bracket).strip();
    }
    List<String> sectors = where.equals("IGO") ? List.of("IGO") : titles.sectorsOf(role);
    return new Term(role, where, body, sectors, Period.parse(text.substring(blank + 1), row));
  }
}
