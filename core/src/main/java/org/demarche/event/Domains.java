package org.demarche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells sentences of fields where the words of conflict are figures of speech: sport. */
final class Domains {

  /** "beat Peru 2-1" */
  private static final Pattern SCORE = Pattern.compile("1?\\d[-–]1?\\d");

  private static final Set<String> SCORING =
      Set.of("beat", "crush", "defeat", "down", "draw", "edge", "hold", "lose", "thrash", "win");

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
    boolean scored = parse.words().stream().anyMatch(w -> SCORE.matcher(w.text()).matches());
    return parse.words().stream()
        .filter(w -> sport.contains(w.lemma()) || scored && isOfScore(w))
        .map(w -> isOfScore(w) ? w.text() : w.lemma())
        .distinct()
        .toList();
  }

  private static boolean isOfScore(Word word) {
    return SCORE.matcher(word.text()).matches() || SCORING.contains(word.lemma());
  }
}
