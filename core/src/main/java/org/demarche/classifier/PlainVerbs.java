package org.demarche.classifier;

import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.parse.Word;
import org.demarche.resource.Table;

/** Verbs that do not by themselves tell what one side does to another. */
final class PlainVerbs {

  private final Set<String> lemmas =
      Table.read(PlainVerbs.class, "plain-verbs.txt", 1).stream()
          .map(row -> row.field(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Tells whether the word is one of them. */
  boolean has(Word word) {
    return word.isVerb() && lemmas.contains(word.lemma());
  }
}
