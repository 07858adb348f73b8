package org.demarche.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a table.
 *
 * @param file name of the resource, "states.txt"
 * @param line its line, from 1
 * @param fields the fields between the bars, without white space around them
 */
public record Row(String file, int line, List<String> fields) {

  /** What stands in an empty field. */
  private static final String EMPTY = "-";

  /** Copies the fields. */
  public Row {
    fields = List.copyOf(fields);
  }

  /**
   * Returns the entry that a line holds.
   *
   * @param columns how many fields it has to have
   * @throws MalformedResourceException when it has another number of fields
   */
  public static Row parse(String file, int line, String text, int columns) {
    Row row = new Row(file, line, fields(text));
    if (row.fields().size() != columns) {
      throw row.malformed(columns + " fields expected, not " + row.fields().size());
    }
    return row;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', start)) {
      fields.add(line.substring(start, bar).strip());
      start = bar + 1;
    }
    fields.add(line.substring(start).strip());
    return fields;
  }

  /** Returns a field, "" for an empty one. */
  public String field(int index) {
    String value = fields.get(index);
    return value.equals(EMPTY) ? "" : value;
  }

  /** Returns the parts of a field that holds a list with semicolons. */
  public List<String> list(int index) {
    return split(field(index), ";");
  }

  /** Returns the parts of a field that holds a list with commas. */
  public List<String> commas(int index) {
    return split(field(index), ",");
  }

  /** Returns the constant that a field names in any case; fails when there is none. */
  public <E extends Enum<E>> E oneOf(Class<E> kinds, int index) {
    String name = field(index);
    for (E kind : kinds.getEnumConstants()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw malformed(
        "\""
            + name
            + "\" is none of "
            + Arrays.toString(kinds.getEnumConstants()).toLowerCase(Locale.ROOT));
  }

  /** Returns where the entry stands, "states.txt:12". */
  public String place() {
    return file + ":" + line;
  }

  /** Returns the exception to throw when the entry makes no sense. */
  public MalformedResourceException malformed(String problem) {
    return new MalformedResourceException(place() + ": " + problem);
  }

  private static List<String> split(String value, String separator) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split(separator, -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
