package org.demarche.mention;

import java.util.Locale;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells of nouns for people that only some of them are meant: "six Kenyans". */
final class SomePeople {

  private static final Set<String> SOME =
      Set.of("another", "few", "fellow", "many", "most", "several", "some", "young");

  private static final Set<String> NUMBERS =
      Set.of(
          "dozens",
          "group",
          "handful",
          "hundreds",
          "millions",
          "number",
          "scores",
          "tens",
          "thousands");

  private SomePeople() {}

  /** Tells whether a number or a word like "many" stands before the noun. */
  static boolean are(Parse parse, Word noun) {
    return parse.children(noun).stream()
            .anyMatch(c -> c.index() < noun.index() && isNumber(c) || SOME.contains(c.lemma()))
        || parse
            .head(noun)
            .filter(of -> noun.is("pobj") && of.lemma().equals("of"))
            .flatMap(parse::head)
            .filter(n -> isNumber(n) || NUMBERS.contains(n.text().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static boolean isNumber(Word word) {
    return word.tag().equals("CD");
  }
}
