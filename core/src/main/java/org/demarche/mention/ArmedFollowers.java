package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells of troops that they are those of a rebel and not of the state: "troops of rebel leader
 * Okello", "Okello's men".
 */
final class ArmedFollowers {

  private static final Set<String> FOLLOWERS =
      Set.of(
          "army",
          "fighter",
          "force",
          "gunman",
          "guerrilla",
          "man",
          "militiaman",
          "soldier",
          "troop",
          "unit");

  private static final Set<String> REBELLIOUS =
      Set.of(
          "guerrilla",
          "insurgent",
          "militia",
          "rebel",
          "renegade",
          "secessionist",
          "separatist",
          "warlord");

  private static final Set<String> FOLLOWING =
      Set.of("back", "by", "follow", "of", "support", "to", "under");

  /** How far behind the noun stands whom they follow: "fighters who were loyal to". */
  private static final int REACH = 5;

  private final Parse parse;
  private final Discourse discourse;

  ArmedFollowers(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Tells whether the noun is for those who fight for a rebel. */
  boolean are(Phrase phrase, Optional<Entity> owner) {
    return FOLLOWERS.contains(phrase.headWord().lemma())
        && phrase.headWord().tag().startsWith("NN")
        && (owner.flatMap(this::leader).filter(ArmedFollowers::isRebel).isPresent()
            || isFollowing(phrase.headWord()));
  }

  /** Returns the person as the report last named it. */
  Optional<Side> leader(Entity owner) {
    return owner.kind() == Kind.PERSON
        ? discourse.last(m -> m.entity().id().equals(owner.id())).map(ResolvedMention::side)
        : Optional.empty();
  }

  private static boolean isRebel(Side side) {
    return side.sectors().stream().anyMatch(List.of("REB", "UAF")::contains);
  }

  /** "troops of the rebel leader", "fighters loyal to warlord Okello", no "fighters of rebels". */
  private boolean isFollowing(Word noun) {
    int end = Math.min(noun.index() + REACH, parse.words().size() - 2);
    for (int i = noun.index() + 1; i < end; i++) {
      Word word = parse.word(i);
      if (word.tag().startsWith("VBD") && !word.is("acl")) {
        return false;
      }
      if (FOLLOWING.contains(word.lemma())) {
        int next = parse.word(i + 1).is("det") ? i + 2 : i + 1;
        Word whom = parse.word(next);
        return REBELLIOUS.contains(whom.lemma()) && !whom.tag().equals("NNS");
      }
    }
    return false;
  }
}
