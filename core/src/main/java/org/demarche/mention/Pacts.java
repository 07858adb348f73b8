package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells whose the opponents are with whom a government deals: "Chad signed a truce with a rebel
 * faction in the Libyan capital".
 */
final class Pacts {

  private static final Set<String> DEALING =
      Set.of("agree", "conclude", "hold", "meet", "negotiate", "open", "reach", "sign", "strike");

  private static final Set<String> VENUES = Set.of("at", "in");

  private static final Set<String> OPPOSED = Set.of("OPP", "REB", "UAF");

  /** "held talks with", "talks" and "with" stand between the verb and the opponents. */
  private static final int DEPTH = 3;

  private final Parse parse;
  private final Discourse discourse;

  Pacts(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Tells whether the phrase says where somebody deals with the opponents whom the noun means. */
  boolean isVenue(Hit hit, Word noun, Word preposition) {
    return VENUES.contains(preposition.lemma()) && isOpposed(hit) && deal(noun).isPresent();
  }

  private static boolean isOpposed(Hit hit) {
    return hit.sectors().stream().anyMatch(OPPOSED::contains);
  }

  /** Returns the country of the government that deals with them. */
  Optional<String> country(Hit hit, Word noun) {
    return Optional.of(noun)
        .filter(n -> isOpposed(hit))
        .flatMap(this::deal)
        .flatMap(verb -> parse.child(verb, "nsubj"))
        .flatMap(subject -> discourse.at(parse, subject))
        .filter(m -> m.side().sectors().contains("GOV"))
        .map(m -> m.side().country())
        .filter(Discourse::isState);
  }

  private Optional<Word> deal(Word noun) {
    Optional<Word> at =
        parse.head(noun).filter(with -> noun.is("pobj") && with.lemma().equals("with"));
    for (int i = 0; i < DEPTH && at.filter(w -> !w.isVerb()).isPresent(); i++) {
      at = at.flatMap(parse::head);
    }
    return at.filter(verb -> verb.isVerb() && DEALING.contains(verb.lemma()));
  }
}
