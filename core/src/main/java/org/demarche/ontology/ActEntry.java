package org.demarche.ontology;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Scores;

/**
 * A category of PLOVER, or one of its modes.
 *
 * @param category PLOVER category
 * @param mode PLOVER mode, none for the category as such
 * @param scores quad, intensity, and the Goldstein value of the default code
 * @param cameo the CAMEO code that stands for the act where nothing closer is known
 * @param description one sentence
 * @param codes the CAMEO codes that are this act and no other, ascending
 * @param examples sentences that show it
 */
public record ActEntry(
    String category,
    Optional<String> mode,
    Scores scores,
    String cameo,
    String description,
    List<Code> codes,
    List<String> examples)
    implements Entry {

  /** Copies the lists. */
  public ActEntry {
    codes = List.copyOf(codes);
    examples = List.copyOf(examples);
  }

  @Override
  public String key() {
    return mode.map(m -> category + "/" + m).orElse(category);
  }

  @Override
  public List<String> names() {
    return mode.map(m -> List.of(key(), m)).orElse(List.of(key()));
  }
}
