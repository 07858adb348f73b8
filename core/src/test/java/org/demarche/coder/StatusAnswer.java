package org.demarche.coder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * What a sentence says of an act.
 *
 * @param word where the act is told
 * @param category its category, where that matters
 * @param statuses those that are defensible
 * @param alleged whether somebody only claims it
 * @param by country of who says so, where that matters
 */
record StatusAnswer(
    Span word,
    Optional<String> category,
    List<String> statuses,
    boolean alleged,
    Optional<String> by) {

  private static final String BY = " by ";

  /** Reads {@code WORD[/CATEGORY] STATUS[/STATUS] [alleged] [by COUNTRY]}. */
  static StatusAnswer of(Report report, String text) {
    int by = text.indexOf(BY);
    String[] parts = (by < 0 ? text : text.substring(0, by)).strip().split(" ");
    String[] told = parts[0].split("/");
    int start = report.text().indexOf(told[0], report.bodyStart());
    if (start < 0 || parts.length < 2) {
      throw new IllegalArgumentException("no such word, or no status: " + text);
    }
    return new StatusAnswer(
        new Span(start, start + told[0].length()),
        Arrays.stream(told).skip(1).findFirst(),
        List.of(parts[1].split("/")),
        parts.length > 2 && parts[2].equals("alleged"),
        by < 0 ? Optional.empty() : Optional.of(text.substring(by + BY.length())));
  }

  boolean fits(List<Event> events) {
    return events.stream().anyMatch(this::fits);
  }

  private boolean fits(Event event) {
    return event.evidence().stream().anyMatch(e -> e.trigger().span().overlaps(word))
        && category.map(event.act().category()::equals).orElse(true)
        && statuses.contains(event.status().word())
        && event.alleged() == alleged
        && by.map(b -> List.of(b.split("/")).contains(speaker(event))).orElse(true);
  }

  private static String speaker(Event event) {
    return event.speaker().map(s -> s.country()).orElse("");
  }

  /** Returns the event in the form of an answer. */
  static String outline(Event event) {
    return event.trigger().text()
        + "/"
        + event.act().category()
        + " "
        + event.status().word()
        + (event.alleged() ? " alleged" : "")
        + event.speaker().map(s -> BY + s.country()).orElse("");
  }
}
