package org.demarche.ontology;

import java.util.List;

/**
 * A context, quad, status, sector, or what stands for the country of those who have none.
 *
 * @param kind which of them
 * @param name "military", "verbal conflict", "future"
 * @param description a sentence or two
 * @param examples sentences that show it
 */
public record TermEntry(TermKind kind, String name, String description, List<String> examples)
    implements Entry {

  /** Copies the examples. */
  public TermEntry {
    examples = List.copyOf(examples);
  }

  @Override
  public String key() {
    return key(kind, name);
  }

  @Override
  public List<String> names() {
    return List.of(name, key());
  }

  static String key(TermKind kind, String name) {
    return kind.word() + ":" + name;
  }
}
