package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whose act a protest is about when a clause beside it tells that act: "China protested after
 * NATO missiles struck its embassy".
 */
final class Provocations {

  private static final Set<String> CONNECTIVES =
      Set.of("after", "as", "because", "since", "that", "when");

  private final Mentions mentions;

  Provocations(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the side that does what the clause beside the act tells. */
  Optional<Side> of(Draft draft) {
    if (!draft.category().equals("ACCUSE")) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(clause -> clause.is("advcl") && clause.isVerb() && isJoined(parse, clause))
        .filter(clause -> clause.index() > draft.trigger().index())
        .flatMap(clause -> parse.child(clause, "nsubj").stream())
        .flatMap(subject -> sides(parse, subject).stream())
        .filter(side -> draft.actors().stream().noneMatch(a -> isOneCountry(a, side)))
        .findFirst();
  }

  private static boolean isOneCountry(Side a, Side b) {
    return a.country().equals(b.country());
  }

  private static boolean isJoined(Parse parse, Word clause) {
    return parse.children(clause).stream()
        .anyMatch(c -> c.is("mark", "advmod") && CONNECTIVES.contains(c.lemma()));
  }

  /** The subject itself, else the one whose missiles or troops it names. */
  private Optional<Side> sides(Parse parse, Word subject) {
    int sentence = parse.sentence().number();
    return mentions
        .at(sentence, subject.index())
        .or(
            () ->
                parse.children(subject).stream()
                    .filter(c -> c.is("compound", "nmod", "poss", "amod"))
                    .flatMap(c -> mentions.at(sentence, c.index()).stream())
                    .findFirst())
        .map(ResolvedMention::side)
        .filter(side -> !side.country().isEmpty());
  }
}
