package org.demarche.app.view;

import java.util.Locale;

/** Puts scores between conflict and cooperation into figures and colours. */
final class ScoreWords {

  private ScoreWords() {}

  /** Returns a score with one place behind the point. */
  static String of(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  /** Returns the colour of a quad. */
  static Style colour(String quad) {
    return quad.endsWith("conflict") ? Style.CONFLICT : Style.COOPERATION;
  }
}
