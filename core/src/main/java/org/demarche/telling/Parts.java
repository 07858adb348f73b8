package org.demarche.telling;

import java.util.Optional;
import java.util.Set;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Quantity;

/** Says what is counted as a part of somebody told before: "twelve of them" are nurses. */
final class Parts {

  private static final String PERSONS = "persons";

  private static final Set<String> PRONOUNS = Set.of("them", "whom", "these", "those");

  private final Parse parse;
  private final Mentions mentions;

  Parts(Parse parse, Mentions mentions) {
    this.parse = parse;
    this.mentions = mentions;
  }

  /** Returns the number with the noun that the pronoun behind it stands for. */
  Quantity named(Quantity quantity) {
    return quantity.unit().equals(PERSONS)
        ? pronoun(quantity).flatMap(this::noun).map(quantity::of).orElse(quantity)
        : quantity;
  }

  private Optional<Word> pronoun(Quantity quantity) {
    return parse.words().stream()
        .filter(of -> of.lemma().equals("of") && of.index() > 0)
        .filter(of -> parse.word(of.index() - 1).span().end() == quantity.span().end())
        .filter(of -> of.index() + 1 < parse.words().size())
        .map(of -> parse.word(of.index() + 1))
        .filter(word -> PRONOUNS.contains(word.lemma()) || PRONOUNS.contains(word.text()))
        .findFirst();
  }

  /** The last word of a plural common noun: "workers" of "aid workers". */
  private Optional<String> noun(Word pronoun) {
    return mentions
        .at(parse.sentence().number(), pronoun.index())
        .map(m -> m.side().name())
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .filter(noun -> noun.endsWith("s") && Character.isLowerCase(noun.charAt(0)));
  }
}
