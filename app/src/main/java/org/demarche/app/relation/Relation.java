package org.demarche.app.relation;

import java.util.List;

/**
 * The relation of two sides over some time.
 *
 * @param question what was asked
 * @param calendar the periods of the series
 * @param earlier how many cases before them serve as history
 * @param forth what the first side does towards the second
 * @param back what the second side does towards the first
 * @param together all of it, every case once
 * @param initiative who moves first, in friendly and in unfriendly acts
 * @param replies how each side answers the other
 * @param top the weightiest acts, the weightiest first
 */
public record Relation(
    Question question,
    Calendar calendar,
    int earlier,
    Course forth,
    Course back,
    Course together,
    List<Initiative> initiative,
    List<Reply> replies,
    List<Act> top) {

  /** Copies the lists. */
  public Relation {
    initiative = List.copyOf(initiative);
    replies = List.copyOf(replies);
    top = List.copyOf(top);
  }

  /** Returns the three courses. */
  public List<Course> courses() {
    return List.of(forth, back, together);
  }
}
