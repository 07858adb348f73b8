package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Finds the other side of an act in the clause that tells it. */
final class ClausePartners {

  private static final int DEPTH = 8;

  private static final Set<String> CIRCUMSTANCES =
      Set.of("about", "after", "at", "during", "from", "in", "near", "on", "over");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private final Mentions mentions;

  ClausePartners(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the first side below the trigger that no other clause or circumstance names. */
  Optional<Side> of(Draft draft) {
    return below(draft).or(() -> conditional(draft));
  }

  /** "Measures will follow if Chad attacks again" threatens Chad. */
  private Optional<Side> conditional(Draft draft) {
    if (!draft.category().equals("THREATEN")) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    Set<String> own = draft.actors().stream().map(Side::country).collect(Collectors.toSet());
    return mentions.in(draft.sentence()).stream()
        .filter(m -> isSubjectOfCondition(parse, parse.word(m.head()), draft.trigger()))
        .map(ResolvedMention::side)
        .filter(s -> Partners.isParty(s) && !s.country().isEmpty() && !own.contains(s.country()))
        .findFirst();
  }

  private static boolean isSubjectOfCondition(Parse parse, Word word, Word trigger) {
    return word.is("nsubj")
        && parse.isBelow(word, trigger)
        && parse
            .head(word)
            .filter(verb -> verb.is("advcl"))
            .filter(
                verb -> parse.children(verb).stream().anyMatch(c -> CONDITIONS.contains(c.lemma())))
            .isPresent();
  }

  private Optional<Side> below(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = draft.actors().stream().map(Side::country).collect(Collectors.toSet());
    for (ResolvedMention mention : mentions.in(draft.sentence())) {
      Word head = parse.word(mention.head());
      boolean fits =
          mention.entity().kind() != Kind.PLACE
              && Partners.isParty(mention.side())
              && !mention.side().country().isEmpty()
              && !own.contains(mention.side().country())
              && head.index() > draft.trigger().index()
              && parse.isBelow(head, draft.trigger())
              && !isCircumstance(parse, head)
              && !(draft.mutual() && head.is("amod", "compound", "nmod"))
              && !inOtherClause(parse, head, draft.trigger());
      if (fits) {
        return Optional.of(mention.side());
      }
    }
    return Optional.empty();
  }

  private static boolean isCircumstance(Parse parse, Word head) {
    if (parse.head(head).filter(p -> head.is("pobj") && p.lemma().equals("with")).isPresent()) {
      return false;
    }
    Word at = head;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      boolean source =
          parse.head(above).filter(w -> w.text().equalsIgnoreCase("according")).isPresent();
      if (at.is("pobj") && (CIRCUMSTANCES.contains(above.lemma()) || source)) {
        return true;
      }
      if (above.isVerb()) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private static boolean inOtherClause(Parse parse, Word word, Word top) {
    Word at = word;
    while (at.index() != top.index()) {
      if (at.is("relcl", "acl", "advcl", "ccomp", "parataxis") || at.is("conj") && at.isVerb()) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }
}
