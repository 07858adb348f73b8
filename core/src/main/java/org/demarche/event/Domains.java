package org.demarche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells sentences of fields where the words of conflict are figures of speech: sport. */
final class Domains {

  /** So many different words of sport make a sentence one of sport. */
  private static final int ENOUGH = 2;

  private final Set<String> sport = new HashSet<>();

  Domains() {
    for (Row row : Table.read(Domains.class, "domains.txt", 1)) {
      sport.add(row.field(0));
    }
  }

  boolean isSport(Parse parse) {
    return words(parse).size() >= ENOUGH;
  }

  /** Returns the different words of sport. */
  List<String> words(Parse parse) {
    return parse.words().stream().map(Word::lemma).filter(sport::contains).distinct().toList();
  }
}
