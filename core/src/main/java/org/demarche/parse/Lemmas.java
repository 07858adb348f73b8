package org.demarche.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Base forms of words, where the lemmatizer of the models misses them. */
final class Lemmas {

  private final Map<String, String> verbs = new HashMap<>();

  Lemmas() {
    for (Row row : Table.read(Lemmas.class, "lemmas.txt", 2)) {
      verbs.put(row.field(0), row.field(1));
    }
  }

  /** Returns the base form; a spelling with -ise stays one, as the lexicons have both. */
  String of(String text, String tag, String lemma) {
    String form = text.toLowerCase(Locale.ROOT);
    if (!tag.startsWith("VB")) {
      return lemma;
    }
    String known = verbs.getOrDefault(form, verbs.get(lemma));
    if (known != null) {
      return known;
    }
    return lemma.endsWith("ize") && form.matches(".*is(e|es|ed|ing)")
        ? lemma.substring(0, lemma.length() - 2) + "se"
        : lemma;
  }
}
