package org.demarche.app.export;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Writes the 16 columns of GDELT 2.0 Mentions, which have no header. */
final class GdeltMentions implements Export {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss'.mentions.CSV'", Locale.ROOT);

  /** A report from the web, and one that has no address. */
  private static final int WEB = 1;

  private static final int CITATION = 2;

  /** Where a side stands that no words name. */
  private static final int NOWHERE = -1;

  private static final int PERCENT = 100;

  private static final Pattern WWW = Pattern.compile("\\Awww\\.");

  @Override
  public Optional<String> fileName(LocalDateTime made) {
    return Optional.of(NAME.format(made));
  }

  @Override
  public List<String> lines(Record record) {
    return DatedEvent.happened(record).stream()
        .map(DatedEvent::event)
        .flatMap(event -> lines(event, record))
        .toList();
  }

  private static Stream<String> lines(Event event, Record record) {
    return Dyad.allOf(event).stream()
        .flatMap(dyad -> evidence(event).stream().map(told -> line(event, dyad, told, record)));
  }

  private static List<Evidence> evidence(Event event) {
    return event.evidence().isEmpty()
        ? List.of(new Evidence(event.sentence(), event.trigger()))
        : event.evidence();
  }

  private static String line(Event event, Dyad dyad, Evidence told, Record record) {
    Report report = record.report();
    String time = GdeltDates.time(report.date());
    return new TabbedRow("")
        .number(GdeltEvents.id(record, event, dyad))
        .text(time)
        .text(time)
        .number(report.url().isPresent() ? WEB : CITATION)
        .text(report.url().flatMap(GdeltMentions::site).or(report::outlet))
        .text(GdeltEvents.source(report))
        .number(told.sentence())
        .number(offset(dyad.source(), report))
        .number(offset(dyad.target(), report))
        .number(before(told.trigger().span().start(), report))
        .number(isNamed(dyad, record.sentences().get(told.sentence())) ? 1 : 0)
        .number(Math.round(event.confidence() * PERCENT))
        .number(before(report.text().length(), report))
        .nothing(3)
        .line();
  }

  /** Returns the host of an address as GDELT names sources of the web. */
  private static Optional<String> site(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> WWW.matcher(host).replaceFirst(""));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static int offset(Optional<Side> side, Report report) {
    return side.map(named -> before(named.span().start(), report)).orElse(NOWHERE);
  }

  private static int before(int position, Report report) {
    return report.text().codePointCount(0, position);
  }

  /** Tells whether the sentence itself names all sides. */
  private static boolean isNamed(Dyad dyad, Span sentence) {
    return Stream.of(dyad.source(), dyad.target())
        .flatMap(Optional::stream)
        .allMatch(side -> sentence.contains(side.span()));
  }
}
