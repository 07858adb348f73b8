package org.demarche.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds what a number counts: a currency, a measure or the head of a noun phrase. */
final class Units {

  /** How many words may stand between a number and its unit. */
  private static final int REACH = 5;

  private static final int DEPTH = 3;

  private enum Kind {
    CURRENCY,
    MEASURE,
    NONE
  }

  private final Map<String, String> currencies = new HashMap<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> noMeasures = new HashSet<>();

  /** Reads the word list of this package. */
  Units() {
    for (Row row : Table.read(Units.class, "units.txt", 3)) {
      switch (row.oneOf(Kind.class, 0)) {
        case CURRENCY -> row.list(1).forEach(mark -> currencies.put(mark, row.field(2)));
        case MEASURE -> measures.addAll(row.list(1));
        case NONE -> row.list(1).forEach(word -> noMeasures.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Returns the currency that a mark before a number stands for. */
  Optional<String> currency(String mark) {
    return Optional.ofNullable(currencies.get(mark));
  }

  /** Returns the word that tells what the number with this last word counts. */
  Optional<Word> of(Parse parse, Word number, int last) {
    if (last + 1 < parse.words().size() && parse.word(last + 1).text().equals("%")) {
      return Optional.of(parse.word(last + 1));
    }
    return noun(parse, number, last)
        .or(() -> whole(parse, number))
        .filter(unit -> !isNoMeasure(unit));
  }

  private Optional<Word> noun(Parse parse, Word number, int last) {
    Word at = number;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      if (head.isNoun() && head.index() > last && head.index() - last <= REACH) {
        return Optional.of(compound(parse, head, last));
      }
      if (!head.tag().equals("CD")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "30 police posts" are posts, "40 tons rice" are tons. */
  private Word compound(Parse parse, Word noun, int last) {
    Word at = noun;
    while (at.is("compound", "nmod") && at.head() > at.index() && !isMeasure(at)) {
      Word head = parse.word(at.head());
      if (!head.isNoun() || head.index() - last > REACH) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private boolean isMeasure(Word word) {
    return measures.contains(word.lemma()) || isNoMeasure(word);
  }

  private boolean isNoMeasure(Word word) {
    return noMeasures.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** "14 of the 20 hostages" are hostages; "one of the …" mostly counts nothing. */
  private static Optional<Word> whole(Parse parse, Word number) {
    return parse
        .child(number, "prep")
        .filter(of -> !number.text().equalsIgnoreCase("one"))
        .filter(of -> of.lemma().equals("of") && of.index() == number.index() + 1)
        .flatMap(of -> parse.child(of, "pobj"))
        .filter(noun -> noun.tag().equals("NNS") && noun.index() - number.index() <= REACH + 1);
  }
}
