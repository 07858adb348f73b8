package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in several styles, still to be wrapped.
 *
 * @param pieces in order
 */
record Phrase(List<Piece> pieces) {

  Phrase {
    pieces = List.copyOf(pieces);
  }

  static Phrase empty() {
    return new Phrase(List.of());
  }

  static Phrase of(String text) {
    return empty().plus(text);
  }

  static Phrase of(String text, Style style) {
    return empty().plus(text, style);
  }

  Phrase plus(String text) {
    return plus(text, Style.PLAIN);
  }

  Phrase plus(String text, Style style) {
    return plus(new Phrase(List.of(new Piece(text, style))));
  }

  Phrase plus(Phrase other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Phrase(all);
  }

  /** Joins phrases with a text between each two. */
  static Phrase join(String between, List<Phrase> phrases) {
    Phrase joined = empty();
    for (int i = 0; i < phrases.size(); i++) {
      joined = (i == 0 ? joined : joined.plus(between)).plus(phrases.get(i));
    }
    return joined;
  }
}
