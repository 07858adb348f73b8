package org.demarche.date;

import java.time.LocalDate;

/** The day that the report spoke of last: what "the following day" is counted from. */
final class Focus {

  private final LocalDate today;
  private LocalDate day;
  private int year;

  Focus(LocalDate today) {
    this.today = today;
    this.day = today;
    this.year = today.getYear();
  }

  LocalDate today() {
    return today;
  }

  LocalDate day() {
    return day;
  }

  /** Returns a day of the year that the report spoke of last: what "ten years later" means. */
  LocalDate dayOfYear() {
    return day.getYear() == year ? day : LocalDate.of(year, 1, 1);
  }

  /** Returns the day spoken of last, unless that is still to come: "later in the day". */
  LocalDate dayOfNews() {
    return day.isAfter(today) ? today : day;
  }

  void move(LocalDate newDay) {
    day = newDay;
    year = newDay.getYear();
  }

  void move(int newYear) {
    year = newYear;
  }
}
