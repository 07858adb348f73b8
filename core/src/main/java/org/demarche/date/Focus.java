package org.demarche.date;

import java.time.LocalDate;

/** The day that the report spoke of last: what "the following day" is counted from. */
final class Focus {

  private final LocalDate today;
  private LocalDate day;

  Focus(LocalDate today) {
    this.today = today;
    this.day = today;
  }

  LocalDate today() {
    return today;
  }

  LocalDate day() {
    return day;
  }

  void move(LocalDate newDay) {
    day = newDay;
  }
}
