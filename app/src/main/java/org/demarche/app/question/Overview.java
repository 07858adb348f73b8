package org.demarche.app.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What has changed in some days.
 *
 * @param from the first of the days
 * @param to the last of them
 * @param reports how many reports came
 * @param cases how many acts the store has of these days
 * @param moved pairs of countries that moved, the most first
 * @param newest the last cases up to the last day, the newest first
 * @param due what is expected about now, by the day by which
 * @param network which countries deal with each other
 */
public record Overview(
    LocalDate from,
    LocalDate to,
    long reports,
    long cases,
    List<Movement> moved,
    List<CaseRow> newest,
    List<ExpectationRow> due,
    Network network) {

  /** The most days that can be looked over at once. */
  public static final int MOST_DAYS = 366;

  /** Copies the lists. */
  public Overview {
    moved = List.copyOf(moved);
    newest = List.copyOf(newest);
    due = List.copyOf(due);
  }

  /** Returns how many days they are. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
