package org.demarche.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A code of CAMEO with its place in PLOVER 2.0.
 *
 * @param code two to four digits
 * @param category PLOVER category, none for what PLOVER does not code
 * @param mode PLOVER mode
 * @param contexts contexts that the code itself implies
 * @param goldstein from -10, most hostile, to 10, most friendly
 * @param name a few words
 * @param description one sentence
 */
public record Code(
    String code,
    Optional<String> category,
    Optional<String> mode,
    List<String> contexts,
    double goldstein,
    String name,
    String description) {

  /** Copies the contexts. */
  public Code {
    contexts = List.copyOf(contexts);
  }
}
