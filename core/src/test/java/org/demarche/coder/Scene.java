package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.report.Report;

/**
 * A short report with acts of which it tells where they took place.
 *
 * @param shows what it is an example of
 * @param report the report
 * @param acts the acts with their places
 */
record Scene(String shows, Report report, List<Act> acts) {

  private static final int DATE = "date ".length();

  /**
   * An act and its place.
   *
   * @param line number of the line with the answer
   * @param word that reports it
   * @param place name and country, or "-"
   */
  record Act(int line, String word, String place) {

    /** Returns the place that the record has, nothing when it does not have the act. */
    Optional<String> told(Record record) {
      return record.events().stream()
          .filter(this::isIt)
          .findFirst()
          .map(e -> e.place().map(p -> p.name() + " " + p.country()).orElse("-"));
    }

    private boolean isIt(Event event) {
      return event.trigger().text().startsWith(word)
          || event.evidence().stream().anyMatch(e -> e.trigger().text().startsWith(word));
    }
  }

  /** Reads blocks: what they show, the day, paragraphs, answers. */
  static List<Scene> read(MarkedFile file) {
    List<Scene> scenes = new ArrayList<>();
    List<String> lines = file.plain();
    String shows = "";
    LocalDate date = LocalDate.MIN;
    List<String> text = new ArrayList<>();
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (line.startsWith("# ")) {
        shows = line.substring(2);
      } else if (line.startsWith("date ")) {
        date = LocalDate.parse(line.substring(DATE));
      } else if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.startsWith("| ")) {
        int equal = line.indexOf(" = ");
        acts.add(new Act(i + 1, line.substring(2, equal), line.substring(equal + 3)));
      } else if (line.isBlank() && !acts.isEmpty()) {
        Report report = Report.of(file.place(i), date, "", String.join("\n\n", text));
        scenes.add(new Scene(shows, report, List.copyOf(acts)));
        text.clear();
        acts.clear();
      }
    }
    return scenes;
  }

  @Override
  public String toString() {
    return shows;
  }
}
