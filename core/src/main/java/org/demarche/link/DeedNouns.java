package org.demarche.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Nouns that stand only for acts that certain words tell: "kidnapping" for "abducted". */
final class DeedNouns {

  /** How many letters a noun shares with the verb it is made of: "seizure" and "seized". */
  private static final int STEM = 4;

  private final Map<String, Set<String>> told = new HashMap<>();

  DeedNouns() {
    for (Row row : Table.read(DeedNouns.class, "deeds.txt", 2)) {
      for (String noun : row.list(0)) {
        if (told.putIfAbsent(noun, new HashSet<>(row.list(1))) != null) {
          throw row.malformed("\"" + noun + "\" stands twice");
        }
      }
    }
  }

  /** Tells whether the trigger may tell what the noun takes up. */
  boolean allows(Word noun, Word trigger) {
    Set<String> words = told.get(noun.lemma());
    return words == null
        || words.contains(trigger.lemma())
        || told.containsKey(trigger.lemma()) && words.equals(told.get(trigger.lemma()))
        || shareStem(noun, trigger);
  }

  /** Tells whether the noun is made of the same stem: "launch" and "launched". */
  boolean shareStem(Word noun, Word trigger) {
    String a = noun.lemma();
    String b = trigger.lemma();
    int length = Math.min(STEM, Math.min(a.length(), b.length()));
    return length >= STEM - 1 && a.regionMatches(0, b, 0, length);
  }
}
