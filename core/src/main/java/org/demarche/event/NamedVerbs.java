package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Finds whose words or deed a noun takes up that is made of their verb: "Eritrea claimed to have
 * won. Ethiopia rejected the claim", "proposed … the proposal".
 */
final class NamedVerbs {

  /** How many sentences back the verb may stand. */
  private static final int BACK = 2;

  /** So many letters a noun has in common with its verb: "decision", "decided". */
  private static final int STEM = 4;

  private static final Set<String> REACTIONS =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "SUPPORT");

  private final Mentions mentions;
  private final List<Parse> parses;

  NamedVerbs(Mentions mentions, List<Parse> parses) {
    this.mentions = mentions;
    this.parses = List.copyOf(parses);
  }

  /** Returns who did what the object of the act takes up, when he is of another country. */
  Optional<Side> of(Draft draft) {
    Optional<Word> noun =
        draft
            .parse()
            .child(draft.trigger(), "dobj", "nsubjpass")
            .filter(n -> REACTIONS.contains(draft.category()))
            .filter(n -> n.isNoun() && !n.isName() && isKnown(draft.parse(), n));
    for (int back = 0; back <= BACK && noun.isPresent(); back++) {
      int sentence = draft.sentence() - back;
      Optional<Side> doer =
          sentence < 0 ? Optional.empty() : doer(parses.get(sentence), noun.get(), draft);
      if (doer.isPresent()) {
        return doer;
      }
    }
    return Optional.empty();
  }

  private Optional<Side> doer(Parse parse, Word noun, Draft draft) {
    return parse.words().stream()
        .filter(verb -> verb.isVerb() && !verb.equals(draft.trigger()) && isMadeOf(noun, verb))
        .filter(verb -> parse.sentence().number() < draft.sentence() || isBefore(verb, draft))
        .flatMap(verb -> parse.child(verb, "nsubj").stream())
        .flatMap(s -> mentions.at(parse.sentence().number(), s.index()).stream())
        .map(ResolvedMention::side)
        .filter(s -> !s.country().isEmpty())
        .filter(s -> draft.actors().stream().noneMatch(a -> a.country().equals(s.country())))
        .findFirst();
  }

  private static boolean isBefore(Word verb, Draft draft) {
    return verb.index() < draft.trigger().index();
  }

  private static boolean isMadeOf(Word noun, Word verb) {
    String one = noun.lemma();
    String other = verb.lemma();
    return one.length() >= STEM
        && other.length() >= STEM
        && one.substring(0, STEM).equals(other.substring(0, STEM));
  }

  /** "the claim", "that offer", not "a claim" and not "its claim". */
  private static boolean isKnown(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("det") && Set.of("that", "the", "this").contains(c.lemma()));
  }
}
