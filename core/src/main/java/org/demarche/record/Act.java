package org.demarche.record;

import java.util.List;
import java.util.Optional;

/**
 * The kind of a political act in PLOVER 2.0, with its CAMEO counterpart.
 *
 * @param category one of the sixteen categories, "SANCTION"
 * @param mode mode of the category, "expel"
 * @param contexts context codes, may be empty
 * @param cameo CAMEO code of 2 to 4 digits
 */
public record Act(String category, Optional<String> mode, List<String> contexts, String cameo) {

  /** Copies the contexts. */
  public Act {
    contexts = List.copyOf(contexts);
  }
}
