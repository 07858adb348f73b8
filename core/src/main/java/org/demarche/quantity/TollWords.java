package org.demarche.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Effect;

/** Reads tolls: "the death toll rose to ten", "the number of wounded stands at ten". */
final class TollWords {

  private static final int TOLL_REACH = 10;

  private static final Set<String> JOINTS = Set.of("to", "at", "of", "as");

  private final Effects effects;

  TollWords(Effects effects) {
    this.effects = effects;
  }

  /**
   * Returns what befell those whom a number counts.
   *
   * @param start index of the first word of the number, with those that say how exact it is
   * @param unit what the number counts, where the text tells
   */
  Optional<Effect> of(Parse parse, int start, Optional<Word> unit) {
    int joint = start - 1;
    if (joint < 0) {
      return Optional.empty();
    }
    Word before = parse.word(joint);
    boolean reached = effects.is(Effects.Kind.REACH, before.lemma());
    if (!reached && !JOINTS.contains(before.lemma())) {
      return Optional.empty();
    }
    boolean verb = reached;
    for (int i = joint; i >= 0 && i > joint - TOLL_REACH; i--) {
      Word word = parse.word(i);
      verb |= effects.is(Effects.Kind.REACH, word.lemma());
      boolean number = is(parse, i - 1, "of") && is(parse, i - 2, "number", "count");
      boolean the = is(parse, i - 1, "the", "death", "those") || word.lemma().equals("toll");
      Optional<Effect> effect =
          number
              ? effects.of(Effects.Kind.STATE, text(word))
              : the ? effects.of(Effects.Kind.TOLL, text(word)) : Optional.empty();
      if (effect.isPresent()) {
        boolean adjacent = i >= joint - 1 && unit.isEmpty();
        return verb || adjacent ? effect : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean is(Parse parse, int index, String... texts) {
    return index >= 0
        && index < parse.words().size()
        && Set.of(texts).contains(text(parse.word(index)));
  }

  private static String text(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
