package org.demarche.app.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The relation of two sides over some time.
 *
 * @param question what was asked
 * @param calendar the periods of the series
 * @param earlier how many cases before them serve as history
 * @param courses what goes each way
 * @param initiative who moves first, in friendly and in unfriendly acts
 * @param replies how each side answers the other
 * @param top the weightiest acts, the weightiest first
 * @param open what is still to come, what is due first before the rest
 */
public record Relation(
    Question question,
    Calendar calendar,
    int earlier,
    Map<Way, Course> courses,
    List<Initiative> initiative,
    List<Reply> replies,
    List<Act> top,
    List<Prospect> open) {

  /** Copies the map and the lists. */
  public Relation {
    courses = Collections.unmodifiableMap(new EnumMap<>(courses));
    initiative = List.copyOf(initiative);
    replies = List.copyOf(replies);
    top = List.copyOf(top);
    open = List.copyOf(open);
  }

  /** Returns what goes one way. */
  public Course course(Way way) {
    return Objects.requireNonNull(courses.get(way));
  }
}
