package org.demarche.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what a word means in the ontology, in any case and with or without hyphens. */
public final class EntryFinder {

  private final List<Entry> entries;

  /** Takes all that can be found. */
  public EntryFinder(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Returns all that goes by a name: an act, a mode in several categories, a mode and a context.
   */
  public List<Entry> find(String word) {
    String wanted = folded(word);
    return entries.stream()
        .filter(entry -> entry.names().stream().anyMatch(name -> folded(name).equals(wanted)))
        .toList();
  }

  /** Returns the names that somebody may have meant by one that is none, the likeliest first. */
  public List<String> near(String word) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry.names().stream()
          .filter(name -> name.indexOf(':') < 0)
          .forEach(name -> names.putIfAbsent(folded(name), name));
    }
    String meant = folded(word.substring(word.indexOf(':') + 1));
    return new NearNames(List.copyOf(names.keySet()))
        .of(meant).stream().map(name -> names.getOrDefault(name, name)).toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }
}
