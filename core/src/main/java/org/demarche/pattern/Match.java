package org.demarche.pattern;

import java.util.Optional;

/**
 * What a pattern says of the sides.
 *
 * @param source the phrase that names who acts, where it says so
 * @param target the phrase that names towards whom, where it says so
 */
record Match(Optional<CodedPhrase> source, Optional<CodedPhrase> target) {

  /** Nothing is said. */
  static final Match EMPTY = new Match(Optional.empty(), Optional.empty());

  static Match source(CodedPhrase phrase) {
    return new Match(Optional.of(phrase), Optional.empty());
  }

  static Match target(CodedPhrase phrase) {
    return new Match(Optional.empty(), Optional.of(phrase));
  }

  static Match compound(CodedPhrase phrase) {
    return new Match(Optional.of(phrase), Optional.of(phrase));
  }

  /** Returns both; what this one says comes first. */
  Match and(Match other) {
    return new Match(source.or(other::source), target.or(other::target));
  }
}
