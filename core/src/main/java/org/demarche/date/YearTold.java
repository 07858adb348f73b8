package org.demarche.date;

import java.util.Optional;

/**
 * A year behind a day, month, quarter or season: "2016", "last year".
 *
 * @param year the year
 * @param last index of the last word
 */
record YearTold(int year, int last) {

  /** Returns the year told from the word on, behind a comma or "of": ", 2016", "of last year". */
  static Optional<YearTold> at(Wording words, int at) {
    int bare = words.lower(at).equals("of") || words.lower(at).equals("in") ? at + 1 : at;
    int number = words.behindComma(bare);
    return words
        .year(number)
        .map(year -> new YearTold(year, number))
        .or(() -> relative(words, bare));
  }

  private static Optional<YearTold> relative(Wording words, int at) {
    return words.lower(at + 1).equals("year")
        ? Direction.of(words.lower(at))
            .map(d -> new YearTold(words.today().getYear() + d.steps(), at + 1))
        : Optional.empty();
  }
}
