package org.demarche.app.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Report;

/** Writes the 40 columns of POLECAT with their header, an event a row, all its sides in lists. */
final class Polecat implements Export {

  private static final String MISSING = "None";

  /** Between the members of a list, and between the sectors of one side. */
  private static final String NEXT = "; ";

  private static final String NEXT_SECTOR = "|";

  private static final String LANGUAGE = "en";

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'ngecEvents.'uuuuMMddHHmmss'.DV.txt'", Locale.ROOT);

  private final Countries countries = new Countries();
  private final PloverCountries plover = new PloverCountries(countries, new Groups());

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", PolecatColumns.NAMES));
  }

  @Override
  public Optional<String> fileName(LocalDateTime made) {
    return Optional.of(NAME.format(made));
  }

  @Override
  public List<String> lines(Record record) {
    return DatedEvent.happened(record).stream().map(dated -> line(dated, record)).toList();
  }

  private String line(DatedEvent dated, Record record) {
    Event event = dated.event();
    TabbedRow row =
        new TabbedRow(MISSING)
            .text(id(event, record.report()))
            .day(dated.day())
            .text(event.act().category())
            .text(event.act().mode())
            .score(event.scores().intensity())
            .text(event.scores().quad().toUpperCase(Locale.ROOT))
            .text(String.join(NEXT, event.act().contexts()));
    sides(row, event.actors());
    sides(row, event.recipients());
    place(row, event.place(), record.report());
    story(row, record);
    return row.line();
  }

  /** Readers count the reports of a file by what stands before the first "_". */
  private static String id(Event event, Report report) {
    return report.id().replace('_', '-') + "_" + event.act().category() + "_" + event.id();
  }

  private void sides(TabbedRow row, List<Side> sides) {
    row.quotable(list(sides, Side::name))
        .text(list(sides, plover::code))
        .text(list(sides, side -> countries.of(side.country()).map(Country::cow).orElse("")))
        .text(list(sides, side -> side.sectors().stream().findFirst().orElse("")))
        .text(list(sides, side -> String.join(NEXT_SECTOR, side.sectors())))
        .quotable(list(sides, side -> side.role().orElse("")))
        .quotable(list(sides, Side::text))
        .nothing(1);
  }

  /** Lists stay aligned: a side without a value has a place in them, unless none has one. */
  private static String list(List<Side> sides, Function<Side, String> value) {
    List<String> values = sides.stream().map(value).map(PlainText::of).toList();
    return values.stream().allMatch(String::isEmpty)
        ? ""
        : String.join(NEXT, values.stream().map(v -> v.isEmpty() ? MISSING : v).toList());
  }

  private void place(TabbedRow row, Optional<Place> place, Report report) {
    Optional<Locality> locality = place.map(found -> Locality.of(found, countries));
    row.quotable(place.map(Place::name).orElse(""))
        .quotable(locality.map(Locality::city).orElse(""))
        .nothing(1)
        .text(locality.map(Locality::province))
        .text(locality.flatMap(Locality::country).map(Country::plover))
        .degrees(place.map(Place::lat).orElse(OptionalDouble.empty()))
        .degrees(place.map(Place::lon).orElse(OptionalDouble.empty()))
        .nothing(1)
        .quotable(place.flatMap(Place::span).map(span -> span.of(report.text())).orElse(""))
        .text(locality.map(Polecat::feature));
  }

  /** The feature codes of GeoNames for a state, a province and a place where people live. */
  private static String feature(Locality locality) {
    if (locality.isCountry()) {
      return "PCLI";
    }
    return locality.isProvince() ? "ADM1" : "PPL";
  }

  private static void story(TabbedRow row, Record record) {
    row.quotable(record.report().outlet().orElse(""))
        .day(record.report().date())
        .quotable(joined(StoryNames.people(record)))
        .quotable(joined(StoryNames.organisations(record)))
        .quotable(joined(StoryNames.places(record)))
        .text(LANGUAGE)
        .text(Record.SCHEMA);
  }

  private static String joined(List<String> names) {
    return String.join(NEXT, names.stream().map(PlainText::of).toList());
  }
}
