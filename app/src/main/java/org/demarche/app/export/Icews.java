package org.demarche.app.export;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Side;

/** Writes the 20 columns of ICEWS with their header, without quoting. */
final class Icews implements Export {

  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  /** How ICEWS calls a side that the report does not name. */
  private static final String NOBODY = "Unspecified Actor";

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'events.'uuuu'.'uuuuMMddHHmmss'.tab'", Locale.ROOT);

  private final Countries countries = new Countries();
  private final Sectors sectors = new Sectors();
  private final CameoNames names = new CameoNames();

  @Override
  public Optional<String> header() {
    return Optional.of(String.join("\t", COLUMNS));
  }

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

  private String line(DatedEvent dated, Dyad dyad, Record record) {
    Event event = dated.event();
    CameoCode code = CameoCode.of(event);
    String id = record.report().id();
    TabbedRow row =
        new TabbedRow("")
            .number(Identifier.narrow(id, event.id(), Integer.toString(dyad.number())))
            .day(dated.day());
    side(row, dyad.source());
    row.text(names.of(code)).text(code.digits()).score(event.scores().goldstein());
    side(row, dyad.target());
    row.number(Identifier.narrow(id)).number(event.sentence()).text(record.report().outlet());
    place(row, event.place());
    return row.line();
  }

  private void side(TabbedRow row, Optional<Side> side) {
    row.text(side.map(Side::name).orElse(NOBODY))
        .text(side.map(s -> String.join(",", sectors.icews(countries.sectors(s)))))
        .text(side.flatMap(s -> countries.of(s.country())).map(Country::icews));
  }

  private void place(TabbedRow row, Optional<Place> place) {
    Optional<Locality> locality = place.map(found -> Locality.of(found, countries));
    row.text(locality.map(Locality::city))
        .nothing(1)
        .text(locality.map(Locality::province))
        .text(locality.flatMap(Locality::country).map(Country::icews))
        .degrees(place.map(Place::lat).orElse(OptionalDouble.empty()))
        .degrees(place.map(Place::lon).orElse(OptionalDouble.empty()));
  }
}
