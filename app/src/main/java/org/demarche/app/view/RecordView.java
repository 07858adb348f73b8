package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.terminal.Terminal;
import org.demarche.record.ConfidenceLimit;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** Shows a record to a person: the report, its events, statements and expectations. */
public final class RecordView {

  private final Terminal screen;
  private final boolean all;

  /**
   * Makes a view.
   *
   * @param screen what it is shown on
   * @param all whether it also shows mentions, dates and what was not coded
   */
  public RecordView(Terminal screen, boolean all) {
    this.screen = screen;
    this.all = all;
  }

  /** Returns the view of a record, with an empty line at its end. */
  public String text(Record record) {
    return text(record, ConfidenceLimit.none());
  }

  /** Returns the view of what is sure enough of a record, with an empty line at its end. */
  public String text(Record whole, ConfidenceLimit limit) {
    Record record = limit.of(whole);
    Page page = new Page(screen);
    Words words = new Words(record, page.signs());
    report(page, record.report());
    part(page, "Events", record.events(), new EventView(page, words, all)::show);
    part(page, "Tolls of no event", record.tolls(), new TollView(page, words)::show);
    part(page, "Statements", record.statements(), new StatementView(page, words)::show);
    part(page, "Expected", record.expectations(), new ExpectationView(page, words)::show);
    if (all) {
      new DetailView(page, words).show(record);
    } else {
      remark(page, whole, record, limit);
    }
    return page.text() + "\n";
  }

  static void report(Page page, Report report) {
    Signs signs = page.signs();
    page.line(Phrase.of(signs.shown(title(report)), Style.STRONG));
    String line =
        Stream.of(
                Optional.of(DayWords.of(report.date())),
                report.outlet(),
                Optional.of(report.input()),
                report.url())
            .flatMap(Optional::stream)
            .map(signs::shown)
            .collect(Collectors.joining(" " + signs.dot() + " "));
    page.line(Phrase.of(line, Style.FAINT));
  }

  private static String title(Report report) {
    return report.title().isBlank() ? "(no title)" : report.title();
  }

  private static <T> void part(Page page, String heading, List<T> entries, Consumer<T> view) {
    if (entries.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        page.blank();
      }
      view.accept(entries.get(i));
    }
  }

  private static String leftOut(int events, ConfidenceLimit limit) {
    return String.format(
        Locale.ROOT,
        "%s left out as less sure than %.2f; --all shows their sentences.",
        events == 1 ? "1 event is" : events + " events are",
        limit.least());
  }

  private static void remark(Page page, Record whole, Record record, ConfidenceLimit limit) {
    int uncoded = whole.uncoded().size();
    int leftOut = whole.events().size() - record.events().size();
    if (whole.events().isEmpty()) {
      page.blank();
      page.line(Phrase.of("No event is reported."));
    }
    if (leftOut > 0) {
      page.blank();
      page.line(Phrase.of(leftOut(leftOut, limit), Style.FAINT));
    }
    if (uncoded > 0) {
      page.blank();
      String sentences = uncoded == 1 ? "1 sentence tells" : uncoded + " sentences tell";
      page.line(Phrase.of(sentences + " no event; --all shows why.", Style.FAINT));
    }
  }
}
