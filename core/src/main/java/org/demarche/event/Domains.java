package org.demarche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells sentences of fields where the words of conflict are figures of speech: sport. */
final class Domains {

  /** "beat Peru 2-1" */
  private static final Pattern SCORE = Pattern.compile("1?\\d[-–]1?\\d");

  /** "met on Nov. 18-19" */
  private static final Pattern MONTH =
      Pattern.compile("(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

  /** So many different words of sport make a sentence one of sport. */
  private static final int ENOUGH = 2;

  private final Set<String> sport = new HashSet<>();
  private final Set<String> scoring;

  Domains(WordClasses classes) {
    this.scoring = classes.members("@scoring");
    for (Row row : Table.read(Domains.class, "domains.txt", 1)) {
      sport.add(row.field(0));
    }
  }

  boolean isSport(Parse parse) {
    return words(parse).size() >= ENOUGH;
  }

  /** Returns the different words of sport. */
  List<String> words(Parse parse) {
    boolean scored = parse.words().stream().anyMatch(w -> isScore(parse, w));
    return parse.words().stream()
        .filter(w -> sport.contains(w.lemma()) || scored && isOfScore(parse, w))
        .map(w -> isOfScore(parse, w) ? w.text() : w.lemma())
        .distinct()
        .toList();
  }

  private boolean isOfScore(Parse parse, Word word) {
    return isScore(parse, word) || scoring.contains(word.lemma());
  }

  private static boolean isScore(Parse parse, Word word) {
    boolean dated =
        word.index() > 0 && MONTH.matcher(parse.word(word.index() - 1).text()).matches();
    return !dated && SCORE.matcher(word.text()).matches();
  }
}
