package org.demarche.app.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.ontology.Acts;
import org.demarche.record.Place;
import org.demarche.record.Record;

/** Writes the 26 columns of Phoenix, which have no header. */
final class Phoenix implements Export {

  /** The roles that Phoenix has a column for; others are attributes. */
  private static final Set<String> ROLES =
      Set.of(
          "BUS", "COP", "CRM", "CVL", "EDU", "GOV", "JUD", "MED", "MIL", "OPP", "PTY", "REB",
          "SPY");

  private final Countries countries = new Countries();
  private final ActorCodes codes = new ActorCodes(countries);
  private final RootClasses classes = new RootClasses();
  private final Acts acts = new Acts();

  @Override
  public Optional<String> fileName(LocalDateTime made) {
    return Optional.of("events.full." + DateTimeFormatter.BASIC_ISO_DATE.format(made) + ".txt");
  }

  @Override
  public List<String> lines(Record record) {
    List<String> lines = new ArrayList<>();
    for (CodedDyad dyad : CodedDyad.allOf(record, codes)) {
      lines.add(line(dyad, record, lines.size() + 1));
    }
    return lines;
  }

  private String line(CodedDyad dyad, Record record, int number) {
    CodedDyad.Key key = dyad.key();
    TabbedRow row = new TabbedRow("").text(record.report().id() + "_" + number);
    days(row, key.day());
    actor(row, key.source());
    actor(row, key.target());
    row.text(key.code().digits())
        .text(key.code().root())
        .text(classes.penta(key.code()))
        .score(acts.goldstein(key.code().digits()))
        .nothing(1);
    place(row, dyad.place());
    return row.text(String.join(";", dyad.ids()))
        .text(record.report().url())
        .text(record.report().outlet())
        .line();
  }

  private static void days(TabbedRow row, LocalDate day) {
    row.text(DateTimeFormatter.BASIC_ISO_DATE.format(day))
        .number(day.getYear())
        .text(String.format(Locale.ROOT, "%02d", day.getMonthValue()))
        .text(String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
  }

  private static void actor(TabbedRow row, ActorCode code) {
    boolean role = !code.parts().isEmpty() && ROLES.contains(code.parts().get(0));
    row.text(code.petrarch())
        .text(code.root())
        .text(role ? code.parts().get(0) : "")
        .text(String.join(";", code.parts().subList(role ? 1 : 0, code.parts().size())));
  }

  private void place(TabbedRow row, Optional<Place> place) {
    Optional<Locality> locality = place.map(found -> Locality.of(found, countries));
    row.degrees(place.map(Place::lat).orElse(OptionalDouble.empty()))
        .degrees(place.map(Place::lon).orElse(OptionalDouble.empty()))
        .text(place.map(Place::name))
        .text(locality.map(Locality::province))
        .text(locality.flatMap(Locality::country).map(Country::code));
  }
}
