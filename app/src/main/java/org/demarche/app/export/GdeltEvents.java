package org.demarche.app.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Writes the 61 columns of GDELT 2.0 Events, which have no header. */
final class GdeltEvents implements Export {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss'.export.CSV'", Locale.ROOT);

  private final Countries countries = new Countries();
  private final GdeltActor actors = new GdeltActor(countries);
  private final GdeltPlace places = new GdeltPlace(countries);
  private final RootClasses classes = new RootClasses();

  @Override
  public Optional<String> fileName(LocalDateTime made) {
    return Optional.of(NAME.format(made));
  }

  @Override
  public List<String> lines(Record record) {
    return DatedEvent.happened(record).stream()
        .flatMap(e -> Dyad.allOf(e.event()).stream().map(dyad -> line(e, dyad, record)))
        .toList();
  }

  /** Returns the number of an event between two sides, the same in both tables of GDELT. */
  static long id(Record record, Event event, Dyad dyad) {
    return Identifier.wide(record.report().id(), event.id(), Integer.toString(dyad.number()));
  }

  /** Returns where to find the report: its address, or what it was read from. */
  static String source(Report report) {
    return report.url().orElse(report.input());
  }

  private String line(DatedEvent dated, Dyad dyad, Record record) {
    Event event = dated.event();
    TabbedRow row = new TabbedRow("").number(id(record, event, dyad));
    days(row, dated.day());
    actors.write(row, dyad.source());
    actors.write(row, dyad.target());
    act(row, event, record);
    places.write(row, Optional.empty());
    places.write(row, Optional.empty());
    places.write(row, event.place());
    return row.text(GdeltDates.time(record.report().date())).text(source(record.report())).line();
  }

  private static void days(TabbedRow row, LocalDate day) {
    row.text(GdeltDates.day(day))
        .text(GdeltDates.day(day).substring(0, "yyyyMM".length()))
        .number(day.getYear())
        .text(GdeltDates.fraction(day));
  }

  private void act(TabbedRow row, Event event, Record record) {
    CameoCode code = CameoCode.of(event);
    row.number(isInLead(event, record) ? 1 : 0)
        .text(code.digits())
        .text(code.base())
        .text(code.root())
        .text(classes.quad(code))
        .score(event.scores().goldstein())
        .number(Math.max(1, event.evidence().size()))
        .number(1)
        .number(1)
        .nothing(1);
  }

  /** A root event stands in the title or in the first paragraph. */
  private static boolean isInLead(Event event, Record record) {
    int end = record.report().text().indexOf('\n', record.report().bodyStart());
    Span sentence = record.sentences().get(event.sentence());
    return end < 0 || sentence.start() < end;
  }
}
