package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Side;

/** Codes sides in CAMEO, those of a user's own dictionaries in the user's letters. */
final class ActorCodes {

  private final Countries countries;
  private final Sectors sectors = new Sectors();
  private final Groups groups = new Groups();

  ActorCodes(Countries countries) {
    this.countries = countries;
  }

  /** Returns the code of a side; it is empty when neither country nor sector is known. */
  ActorCode of(Side side) {
    return side.code()
        .map(ActorCode::written)
        .or(() -> groups.of(side.entity()).map(group -> ActorCode.of(group.cameo())))
        .orElseGet(
            () ->
                new ActorCode(
                    countries.of(side.country()).map(Country::cameo).orElse(body(side)),
                    Stream.concat(roles(side).stream(), faiths(side).stream()).toList()));
  }

  List<String> roles(Side side) {
    return sectors.roles(countries.sectors(side));
  }

  List<String> faiths(Side side) {
    return sectors.faiths(side.sectors());
  }

  Optional<Groups.Group> group(Side side) {
    return groups.of(side.entity());
  }

  /** Returns what kind of organisation belongs to no country, "" for none. */
  String body(Side side) {
    return switch (side.country()) {
      case "IGO", "NGO", "MNC" -> side.country();
      case "REB" -> "IMG";
      default -> "";
    };
  }
}
