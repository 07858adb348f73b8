package org.demarche.telling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.Draft;
import org.demarche.record.Side;

/** Compares acts by the codes that a user's own dictionaries give. */
final class UserCodes {

  private UserCodes() {}

  /** Tells whether the codes of both say that these are two acts. */
  static boolean differ(Draft one, Draft other) {
    return isCoded(one)
        && isCoded(other)
        && !(one.cameo().equals(other.cameo())
            && codes(one.actors()).equals(codes(other.actors()))
            && codes(one.recipients()).equals(codes(other.recipients())));
  }

  /** Tells whether a verb of the user reports the act. */
  static boolean isCoded(Draft draft) {
    return draft.actors().stream().anyMatch(side -> side.code().isPresent());
  }

  private static Set<Optional<String>> codes(List<Side> sides) {
    return sides.stream().map(Side::code).collect(Collectors.toSet());
  }
}
