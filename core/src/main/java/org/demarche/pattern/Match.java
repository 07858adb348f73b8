package org.demarche.pattern;

import java.util.Optional;

/**
 * What a pattern says of the sides.
 *
 * @param source the phrase that names who acts, where it says so
 * @param target the phrase that names towards whom, where it says so
 * @param among the phrase of those who act upon each other where nobody else acts on them
 */
record Match(
    Optional<CodedPhrase> source, Optional<CodedPhrase> target, Optional<CodedPhrase> among) {

  /** Nothing is said. */
  static final Match EMPTY = new Match(Optional.empty(), Optional.empty(), Optional.empty());

  static Match source(CodedPhrase phrase) {
    return new Match(Optional.of(phrase), Optional.empty(), Optional.empty());
  }

  static Match target(CodedPhrase phrase) {
    return new Match(Optional.empty(), Optional.of(phrase), Optional.empty());
  }

  /** Before a verb those who are joined are its subject, behind it somebody else may be. */
  static Match joined(CodedPhrase phrase, boolean before) {
    return before
        ? new Match(Optional.of(phrase), Optional.of(phrase), Optional.empty())
        : new Match(Optional.empty(), Optional.of(phrase), Optional.of(phrase));
  }

  /** Returns both; what this one says comes first. */
  Match and(Match other) {
    return new Match(source.or(other::source), target.or(other::target), among.or(other::among));
  }
}
