package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.record.Event;
import org.demarche.record.Mention;
import org.demarche.record.Quantity;
import org.demarche.record.Side;

/** Shows an event or a mention as one line that a person can read and write. */
final class Outline {

  private Outline() {}

  /** Returns "RUS GOV | SANCTION/expel actual | USA GOV | on 2017-07-30 | by Vladimir Putin". */
  static String of(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(sides(event.actors()));
    parts.add(act(event));
    parts.add(sides(event.recipients()));
    event
        .date()
        .filter(date -> date.span().isPresent())
        .ifPresent(date -> parts.add("on " + date.value()));
    event.place().ifPresent(place -> parts.add("in " + place.country()));
    event.speaker().ifPresent(speaker -> parts.add("by " + speaker.name()));
    event.quantities().stream().map(Outline::quantity).forEach(parts::add);
    return String.join(" | ", parts);
  }

  /** Returns "“the Iraqi leader” = Saddam Hussein | IRQ | GOV | president (dictionary: …)". */
  static String of(Mention mention) {
    Side side = mention.side();
    return "“"
        + side.text()
        + "” = "
        + String.join(
            " | ",
            side.name(),
            side.country().isEmpty() ? "-" : side.country(),
            side.sectors().isEmpty() ? "-" : String.join("/", side.sectors()),
            side.role().orElse("-"))
        + (" (" + mention.basis().name().toLowerCase(Locale.ROOT) + ": " + mention.why() + ")");
  }

  static String act(Event event) {
    return event.act().category()
        + event.act().mode().map(mode -> "/" + mode).orElse("")
        + " "
        + event.status().word()
        + (event.alleged() ? " alleged" : "");
  }

  static String countries(List<Side> sides) {
    return sides.stream()
        .map(Side::country)
        .map(country -> country.isEmpty() ? "?" : country)
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static String sides(List<Side> sides) {
    if (sides.isEmpty()) {
      return "-";
    }
    String sectors =
        sides.stream()
            .flatMap(side -> side.sectors().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return (countries(sides) + " " + sectors).strip();
  }

  private static String quantity(Quantity quantity) {
    return quantity.value().toPlainString() + " " + quantity.unit();
  }
}
