package org.demarche.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.record.Side;

/** Writes the ten columns that GDELT has for an actor. */
final class GdeltActor {

  /** Columns of an actor. */
  static final int COLUMNS = 10;

  private static final int TYPES = 3;

  private final Countries countries;
  private final ActorCodes codes;

  GdeltActor(Countries countries) {
    this.countries = countries;
    this.codes = new ActorCodes(countries);
  }

  void write(TabbedRow row, Optional<Side> side) {
    if (side.isPresent()) {
      write(row, side.get());
    } else {
      row.nothing(COLUMNS);
    }
  }

  private void write(TabbedRow row, Side side) {
    List<String> faiths = codes.faiths(side);
    List<String> types = types(side);
    row.text(code(side))
        .text(side.name().toUpperCase(Locale.ROOT))
        .text(country(side))
        .text(codes.group(side).map(Groups.Group::gdelt))
        .nothing(1)
        .text(at(faiths, 0))
        .text(at(faiths, 1));
    for (int i = 0; i < TYPES; i++) {
      row.text(at(types, i));
    }
  }

  /** Countries that CAMEO has renamed keep their old code in GDELT. */
  private String code(Side side) {
    ActorCode code = codes.of(side);
    String country = country(side);
    return country.isEmpty() ? code.whole() : country + String.join("", code.parts());
  }

  private String country(Side side) {
    return countries.of(side.country()).map(Country::gdelt).orElse("");
  }

  private List<String> types(Side side) {
    List<String> types = new ArrayList<>();
    if (!codes.body(side).isEmpty()) {
      types.add(codes.body(side));
    }
    types.addAll(codes.roles(side));
    return types;
  }

  private static String at(List<String> codes, int index) {
    return index < codes.size() ? codes.get(index) : "";
  }
}
