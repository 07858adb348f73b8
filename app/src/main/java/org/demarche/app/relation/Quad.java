package org.demarche.app.relation;

import java.util.Locale;

/** The four quads of PLOVER. */
public enum Quad {
  /** Friendly words. */
  VERBAL_COOPERATION(Tone.COOPERATION),
  /** Friendly deeds. */
  MATERIAL_COOPERATION(Tone.COOPERATION),
  /** Unfriendly words. */
  VERBAL_CONFLICT(Tone.CONFLICT),
  /** Unfriendly deeds. */
  MATERIAL_CONFLICT(Tone.CONFLICT);

  private final Tone tone;

  Quad(Tone tone) {
    this.tone = tone;
  }

  /**
   * Returns the quad of a name, "verbal conflict".
   *
   * @throws IllegalArgumentException if PLOVER has none of the name
   */
  public static Quad of(String word) {
    for (Quad quad : values()) {
      if (quad.word().equals(word)) {
        return quad;
      }
    }
    throw new IllegalArgumentException("there is no quad \"" + word + "\"");
  }

  /** Returns PLOVER's name of it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Tells whether its acts are friendly. */
  public Tone tone() {
    return tone;
  }

  /** Tells whether its acts are words. */
  public boolean verbal() {
    return this == VERBAL_COOPERATION || this == VERBAL_CONFLICT;
  }
}
