package org.demarche.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Words that have a code in a user's dictionary, which keeps the letters that the user writes.
 *
 * @param words in upper case
 * @param loose for each word whether others may stand before it, as in "ITHACA STATE TELEVISION"
 * @param kind of what it is the code
 * @param codes as they count from day to day, those for a time before those that count always
 */
public record CodedName(List<String> words, List<Boolean> loose, Kind kind, List<DatedCode> codes) {

  /** What a code stands for. */
  public enum Kind {
    /** Somebody: the code is the whole of it. */
    ACTOR,
    /** What somebody is: the code stands behind that of an actor. */
    SUFFIX,
    /** What somebody is: the code stands before that of an actor. */
    PREFIX
  }

  /**
   * A code on the days on which it counts.
   *
   * @param code its letters
   * @param country that it begins with, as of {@link Entity}
   * @param sectors of PLOVER that it tells
   * @param period its days
   */
  public record DatedCode(String code, String country, List<String> sectors, Period period) {

    /** Copies the sectors. */
    public DatedCode {
      sectors = List.copyOf(sectors);
    }
  }

  /** Copies the lists. */
  public CodedName {
    words = List.copyOf(words);
    loose = List.copyOf(loose);
    codes = List.copyOf(codes);
  }

  /** Returns the code of a day. */
  public Optional<DatedCode> on(LocalDate day) {
    return codes.stream().filter(code -> code.period().includes(day)).findFirst();
  }
}
