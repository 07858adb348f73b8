package org.demarche.parse;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Replaces typographic marks by those that the models know, one sentence at a time; words, also
 * those with hyphens, stay as they are.
 */
final class Forms {

  /** The first letter of "S.Korean", which the models would take for part of an address. */
  private static final Pattern ABBREVIATED = Pattern.compile("^[ENSW]\\.(?=\\p{Lu}\\p{Ll}+$)");

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
        String word = ABBREVIATED.matcher(token).replaceFirst("");
        return List.of(word.replace('’', '\'').replace('‘', '`'));
    }
  }
}
