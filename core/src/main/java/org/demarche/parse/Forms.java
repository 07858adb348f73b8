package org.demarche.parse;

import java.util.List;

/**
 * Replaces typographic marks by those that the models know, one sentence at a time; words, also
 * those with hyphens, stay as they are.
 */
final class Forms {

  private boolean quoted;

  /** Returns the forms that stand for the next token, in order. */
  List<String> of(String token) {
    switch (token) {
      case "“", "„", "«", "``":
        quoted = true;
        return List.of("``");
      case "”", "»", "''":
        quoted = false;
        return List.of("''");
      case "\"", "‟":
        quoted = !quoted;
        return List.of(quoted ? "``" : "''");
      case "–", "—", "―", "−":
        return List.of("--");
      case "…":
        return List.of("...");
      default:
        return List.of(token.replace('’', '\'').replace('‘', '`'));
    }
  }
}
