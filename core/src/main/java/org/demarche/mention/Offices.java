package org.demarche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** What offices tell of who holds them: there is one president at a time in a country. */
public final class Offices {

  private final Set<String> single = new HashSet<>();
  private final Set<String> leading = new HashSet<>();
  private final Set<String> neutral = new HashSet<>();
  private final Set<String> heading = new HashSet<>();
  private final Set<String> second = new HashSet<>();
  private final Set<String> top = new HashSet<>();
  private final Set<String> unique = new HashSet<>();
  private final Map<String, List<String>> others = new HashMap<>();

  /** Reads offices.txt. */
  public Offices() {
    for (Row row : Table.read(Offices.class, "offices.txt", 3)) {
      for (String kind : row.list(1)) {
        kind(kind, row).add(row.field(0));
      }
      others.put(row.field(0), row.list(2));
    }
  }

  private Set<String> kind(String name, Row row) {
    return switch (name) {
      case "heading" -> heading;
      case "leading" -> leading;
      case "neutral" -> neutral;
      case "second" -> second;
      case "single" -> single;
      case "top" -> top;
      case "unique" -> unique;
      default ->
          throw row.malformed(
              "a kind is heading, leading, neutral, second, single, top or unique, not \""
                  + name
                  + "\"");
    };
  }

  /** Tells whether one person at a time holds the office, so that the day tells who is meant. */
  public boolean isSingle(String role) {
    return single.contains(role);
  }

  /** Tells whether a bare surname rather is that of who holds the office. */
  boolean isLeading(String role) {
    return leading.contains(role);
  }

  /** Tells whether the office is of the sector of its body: a spokesman of rebels is one. */
  boolean isNeutral(String role) {
    return neutral.contains(role);
  }

  /**
   * Tells whether the office is the highest of a state, so that a surname alone means its holder.
   */
  boolean isTop(String role) {
    return top.contains(role);
  }

  /** Tells whether the office is the only one of its name in the world: "the pope". */
  boolean isUnique(String role) {
    return unique.contains(role);
  }

  /** Tells whether the office stands at the head of an organisation. */
  boolean isHeading(String role) {
    return heading.contains(role) || second.contains(role);
  }

  /** Returns the offices at the head of organisations, those before others first. */
  List<String> headings() {
    return Stream.concat(heading.stream().sorted(), second.stream().sorted()).toList();
  }

  /** Returns the offices that are meant too, where nobody holds the one. */
  List<String> others(String role) {
    return others.getOrDefault(role, List.of());
  }
}
