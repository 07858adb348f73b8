package org.demarche.event;

import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/** Tells sides whose country no words of theirs tell: "one man", "the police". */
final class Guesses {

  private final Mentions mentions;

  Guesses(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Tells whether nothing but the neighbourhood told the country of the side. */
  boolean has(Draft draft, Side side) {
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.side().span().equals(side.span()))
        .anyMatch(Guesses::isOne);
  }

  private static boolean isOne(ResolvedMention m) {
    boolean agent = m.entity().kind() == Kind.AGENT && m.basis() == Basis.REFERENCE;
    return agent || m.entity().source().endsWith("country inferred");
  }

  /** Returns the side with the country of the state. */
  static Side of(Side side, Side state) {
    return new Side(
        "", side.name(), state.country(), side.sectors(), side.role(), side.text(), side.span());
  }
}
