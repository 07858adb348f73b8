package org.demarche.coder;

import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells where the name of a state stands for its people: "shelled Malian villages", "public anger
 * in Mali".
 */
final class CivilParts {

  /** Where people live, and what is theirs. */
  private static final Set<String> HOMES =
      Set.of(
          "bus",
          "church",
          "district",
          "farm",
          "hamlet",
          "home",
          "hospital",
          "hotel",
          "house",
          "market",
          "mosque",
          "neighborhood",
          "neighbourhood",
          "school",
          "settlement",
          "shop",
          "suburb",
          "town",
          "village");

  /** What a public feels. */
  private static final Set<String> FEELINGS =
      Set.of(
          "anger",
          "discontent",
          "dissatisfaction",
          "frustration",
          "fury",
          "indignation",
          "opinion",
          "outcry",
          "outrage",
          "resentment",
          "sentiment",
          "unrest");

  private static final Set<String> OF_MANY = Set.of("popular", "public");

  private static final Set<String> WHERE = Set.of("in", "of");

  private final Mentions mentions;

  CivilParts(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Tells whether the side is hit in what is its people's: "a village in Mali". */
  boolean isHit(Draft draft, Side side) {
    return named(draft, side)
        .flatMap(m -> bearer(draft.parse(), draft.parse().word(m.head())))
        .filter(noun -> HOMES.contains(noun.lemma()))
        .isPresent();
  }

  /** Tells whether what acts is the feeling of many: "public anger in Mali". */
  boolean isFelt(Draft draft, Side side) {
    Word noun = draft.trigger();
    return noun.isNoun()
        && FEELINGS.contains(noun.lemma())
        && draft.parse().children(noun).stream().anyMatch(c -> OF_MANY.contains(c.lemma()))
        && named(draft, side).isPresent();
  }

  private Optional<ResolvedMention> named(Draft draft, Side side) {
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.entity().kind() == Kind.STATE && m.side().span().equals(side.span()))
        .findFirst();
  }

  /** Returns the noun that the name says more of. */
  private static Optional<Word> bearer(Parse parse, Word name) {
    if (name.is("amod", "nmod", "compound", "poss")) {
      return parse.head(name);
    }
    return parse
        .head(name)
        .filter(in -> name.is("pobj") && in.is("prep") && WHERE.contains(in.lemma()))
        .flatMap(parse::head);
  }
}
