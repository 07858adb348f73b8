package org.demarche.pattern;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.record.Side;

/**
 * A noun phrase with those whom it names.
 *
 * @param phrase its words
 * @param sides those that have a code, in the order of the text
 */
record CodedPhrase(NounPhrase phrase, List<Side> sides) {

  CodedPhrase {
    sides = List.copyOf(sides);
  }

  boolean isCoded() {
    return !sides.isEmpty();
  }

  Set<String> codes() {
    return sides.stream().flatMap(side -> side.code().stream()).collect(Collectors.toSet());
  }
}
