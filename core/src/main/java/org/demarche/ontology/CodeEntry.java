package org.demarche.ontology;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Scores;

/**
 * A code of CAMEO with its neighbours.
 *
 * @param code the code itself
 * @param scores those of its act in PLOVER, none for what PLOVER does not code
 * @param above the shorter codes that it begins with, from two digits on
 * @param below the codes that begin with it, ascending
 * @param examples sentences that show it
 */
public record CodeEntry(
    Code code, Optional<Scores> scores, List<Code> above, List<Code> below, List<String> examples)
    implements Entry {

  /** Copies the lists. */
  public CodeEntry {
    above = List.copyOf(above);
    below = List.copyOf(below);
    examples = List.copyOf(examples);
  }

  @Override
  public String key() {
    return code.code();
  }

  @Override
  public List<String> names() {
    return List.of(key());
  }

  @Override
  public String description() {
    return code.description();
  }
}
