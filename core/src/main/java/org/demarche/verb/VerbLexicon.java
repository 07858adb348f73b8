package org.demarche.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verbs of all dictionaries of a user by their words; immutable. */
public final class VerbLexicon {

  /** A form with the verb that it is a form of. */
  public record Found(VerbForm form, VerbEntry entry) {}

  private final Map<String, List<Found>> byVerb = new HashMap<>();

  /**
   * Takes the verbs.
   *
   * @param entries in the order of the dictionaries; of the same form the last one counts
   */
  public VerbLexicon(List<VerbEntry> entries) {
    for (VerbEntry entry : entries) {
      for (VerbForm form : entry.forms()) {
        List<Found> known = byVerb.computeIfAbsent(form.verb(), none -> new ArrayList<>());
        known.removeIf(found -> found.form().equals(form));
        known.add(new Found(form, entry));
      }
    }
    byVerb
        .values()
        .forEach(forms -> forms.sort(Comparator.comparingInt(found -> -found.form().length())));
  }

  /** Tells whether there are no verbs. */
  public boolean isEmpty() {
    return byVerb.isEmpty();
  }

  /** Returns the forms with a word in upper case as their verb, those of most words first. */
  public List<Found> of(String word) {
    return byVerb.getOrDefault(word, List.of());
  }
}
