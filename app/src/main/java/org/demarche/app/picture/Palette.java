package org.demarche.app.picture;

import org.demarche.app.relation.Tone;

/** The colours of a relation, told apart also by those who see no red or green. */
final class Palette {

  static final String INK = "#222222";
  static final String FAINT = "#666666";
  static final String RULE = "#dddddd";
  static final String AXIS = "#888888";
  static final String COUNT = "#8c8c8c";
  static final String THIN_COUNT = "#c8c8c8";
  static final String LEVEL = "#000000";

  private Palette() {}

  /** Returns the colour of a tone, lighter where few cases stand behind it. */
  static String of(Tone tone, boolean thin) {
    if (tone == Tone.COOPERATION) {
      return thin ? "#a6cbe3" : "#2166ac";
    }
    return thin ? "#f2b79f" : "#b2182b";
  }
}
