package org.demarche.app.relation;

/** The four quads of PLOVER. */
public enum Quad {
  /** Friendly words. */
  VERBAL_COOPERATION("verbal cooperation", Tone.COOPERATION, true),
  /** Friendly deeds. */
  MATERIAL_COOPERATION("material cooperation", Tone.COOPERATION, false),
  /** Unfriendly words. */
  VERBAL_CONFLICT("verbal conflict", Tone.CONFLICT, true),
  /** Unfriendly deeds. */
  MATERIAL_CONFLICT("material conflict", Tone.CONFLICT, false);

  private final String word;
  private final Tone tone;
  private final boolean verbal;

  Quad(String word, Tone tone, boolean verbal) {
    this.word = word;
    this.tone = tone;
    this.verbal = verbal;
  }

  /**
   * Returns the quad of a name, "verbal conflict".
   *
   * @throws IllegalArgumentException if PLOVER has none of the name
   */
  public static Quad of(String word) {
    for (Quad quad : values()) {
      if (quad.word.equals(word)) {
        return quad;
      }
    }
    throw new IllegalArgumentException("there is no quad \"" + word + "\"");
  }

  /** Returns PLOVER's name of it. */
  public String word() {
    return word;
  }

  /** Tells whether its acts are friendly. */
  public Tone tone() {
    return tone;
  }

  /** Tells whether its acts are words. */
  public boolean verbal() {
    return verbal;
  }
}
