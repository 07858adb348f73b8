package org.demarche.verb;

import java.util.List;

/**
 * A verb with what it reports.
 *
 * @param forms all its forms
 * @param code what it reports where no pattern fits
 * @param patterns those of its block, the first that fits wins
 * @param source its line, "verbs.txt:12"
 */
public record VerbEntry(
    List<VerbForm> forms, EventCode code, List<VerbPattern> patterns, String source) {

  /** Copies the lists. */
  public VerbEntry {
    forms = List.copyOf(forms);
    patterns = List.copyOf(patterns);
  }
}
