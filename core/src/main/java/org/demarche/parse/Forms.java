package org.demarche.parse;

import java.util.List;

/** Rewrites tokens into the forms that the models know, one sentence at a time. */
final class Forms {

  private boolean quoted;

  /** Returns the pieces of the next token. */
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
