package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds owners that the report has told of before: "ministers of the bloc". */
final class RecalledOwners {

  private static final Set<String> LEAGUES = Set.of("alliance", "bloc", "grouping");

  private static final Set<String> ALLIED = Set.of("alliance", "coalition");

  private static final Set<String> BODIES =
      Set.of("alliance", "faction", "front", "group", "guerrilla", "militia", "movement", "party");

  private final Parse parse;
  private final Discourse discourse;

  RecalledOwners(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns the bloc, movement or group that the noun behind a preposition takes up. */
  Optional<Entity> owner(Word noun, Word preposition) {
    return league(noun).or(() -> again(noun, preposition)).or(() -> body(noun));
  }

  /** "ministers of the bloc": of the body that the report named last. */
  private Optional<Entity> league(Word noun) {
    boolean taken = LEAGUES.contains(noun.lemma()) && parse.child(noun, "det").isPresent();
    return taken
        ? discourse
            .last(m -> m.entity().kind() == Kind.BODY && m.side().country().equals("IGO"))
            .map(ResolvedMention::entity)
        : Optional.empty();
  }

  /** "a delegation of the rebels": of those called so before. */
  private Optional<Entity> again(Word noun, Word preposition) {
    boolean taken = preposition.lemma().equals("of") && noun.tag().equals("NNS") && isTakenUp(noun);
    return taken
        ? discourse
            .last(
                m ->
                    m.plural()
                        && !m.side().country().isEmpty()
                        && lastWord(m).equalsIgnoreCase(noun.text()))
            .map(ResolvedMention::entity)
        : Optional.empty();
  }

  /** "a leader of the movement": of the one that the report has told of. */
  private Optional<Entity> body(Word noun) {
    boolean taken = BODIES.contains(noun.lemma()) && noun.tag().equals("NN") && isTakenUp(noun);
    return taken
        ? discourse
            .last(
                m ->
                    m.entity().kind() == Kind.BODY
                        && Discourse.isState(m.side().country())
                        && !m.side().sectors().contains("GOV")
                        && !m.side().sectors().contains("JRN"))
            .map(ResolvedMention::entity)
        : Optional.empty();
  }

  /** "the rebels", not "the Chadian rebels" */
  private boolean isTakenUp(Word noun) {
    return parse.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent()
        && parse.child(noun, "amod", "nmod", "compound", "poss").isEmpty();
  }

  /** "coalition troops" are those of the coalition that the report told of. */
  Optional<Entity> coalition(Phrase phrase) {
    boolean allied =
        parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> ALLIED.contains(w.lemma()));
    return allied
        ? discourse
            .last(m -> ALLIED.contains(lastWord(m)) && !m.side().country().isEmpty())
            .map(ResolvedMention::entity)
        : Optional.empty();
  }

  private static String lastWord(ResolvedMention mention) {
    String text = mention.side().text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
