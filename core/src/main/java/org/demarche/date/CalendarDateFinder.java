package org.demarche.date;

import java.util.ArrayList;
import java.util.List;
import org.demarche.clause.StatusFinder;
import org.demarche.parse.Parse;
import org.demarche.report.Report;

/**
 * Reads dates as a reader of the report's day would: "Monday" is the last one, unless it is due.
 */
public final class CalendarDateFinder implements DateFinder {

  private final CalendarWords words = new CalendarWords();
  private final Tendency tendency = new Tendency(new StatusFinder());

  @Override
  public Dates find(Report report, List<Parse> parses) {
    List<List<DateMention>> found = new ArrayList<>();
    Focus focus = new Focus(report.date());
    for (Parse parse : parses) {
      found.add(new DateReader(words, tendency, focus, parse, report).read());
    }
    return new Dates(found, parses);
  }
}
