package org.demarche.mention;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;

/** Tells offices that firms have as well as states: "the chairman of Copper Ridge, a company". */
final class FirmOffices {

  private static final List<String> BUSINESS = List.of("BUS");

  private final Offices offices;
  private final Parse parse;
  private final List<Hit> hits;

  FirmOffices(Lexicons lexicons, Parse parse, List<Hit> hits) {
    this.offices = lexicons.offices();
    this.parse = parse;
    this.hits = hits;
  }

  /** Tells whether the words say that the office is one of a firm. */
  boolean has(Hit hit, Phrase phrase) {
    boolean neutral = hit.office().map(Titles.Title::role).filter(offices::isNeutral).isPresent();
    return neutral
        && parse.children(phrase.headWord()).stream()
            .flatMap(c -> c.is("prep") ? parse.child(c, "pobj").stream() : Stream.of(c))
            .filter(w -> w.is("pobj", "poss", "compound"))
            .flatMap(w -> Stream.concat(Stream.of(w), parse.children(w).stream()))
            .filter(w -> w.is("pobj", "poss", "compound", "appos"))
            .flatMap(w -> Hit.covering(hits, w.index()).stream())
            .anyMatch(h -> h.sectors().equals(BUSINESS));
  }
}
