package org.demarche.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words that help to tell where something took place: "summit", "outskirts", "embassy". */
final class Localities {

  /** What a word tells of places; the header of the lexicon explains each. */
  enum Kind {
    SITE,
    MISSION,
    TOWN,
    CAPITAL,
    LAND,
    PART,
    OCCASION,
    TRIP,
    ACCORD,
    MAKING,
    SPEAKING
  }

  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  Localities() {
    for (Row row : Table.read(Localities.class, "localities.txt", 2)) {
      Set<Kind> told = EnumSet.noneOf(Kind.class);
      row.commas(1).forEach(name -> told.add(kind(name, row)));
      if (kinds.putIfAbsent(row.field(0), told) != null) {
        throw row.malformed("\"" + row.field(0) + "\" stands here twice");
      }
    }
  }

  private static Kind kind(String name, Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw row.malformed("\"" + name + "\" is no kind of word; the header names them");
  }

  /** Tells whether the word is of one of the kinds. */
  boolean is(Word word, Kind... wanted) {
    Set<Kind> told = kinds.getOrDefault(word.lemma(), Set.of());
    for (Kind kind : wanted) {
      if (told.contains(kind)) {
        return true;
      }
    }
    return false;
  }
}
