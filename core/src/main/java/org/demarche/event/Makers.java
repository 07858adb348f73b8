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

/** Tells who made what an act is about when a clause behind it says so. */
final class Makers {

  private static final Set<String> GIVEN = Set.of("ascribe", "attribute");

  /** Verbs whose subject has made nothing: "a clash in which soldiers died". */
  private static final Set<String> SUFFERING = Set.of("die", "fall", "perish", "suffer", "survive");

  private final Mentions mentions;

  Makers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** "ignored a resolution in which the council ordered it": the council's. */
  Optional<Side> of(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = draft.actors().stream().map(Side::country).collect(Collectors.toSet());
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.head() > draft.trigger().index() || isSubject(parse, draft.trigger()))
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .filter(m -> Partners.isParty(m.side()))
        .filter(m -> !own.contains(m.side().country()))
        .filter(m -> isMaker(parse, parse.word(m.head()), draft.trigger()))
        .map(ResolvedMention::side)
        .findFirst();
  }

  /** "the embargo that the bloc imposed was condemned": what is told of it stands before. */
  private static boolean isSubject(Parse parse, Word verb) {
    return parse.child(verb, "nsubjpass").isPresent();
  }

  /** Tells whether the word is the subject of what is told of the object of the verb. */
  private static boolean isMaker(Parse parse, Word word, Word verb) {
    Optional<Word> clause =
        word.is("nsubj")
            ? parse.head(word).filter(c -> c.is("relcl") || isGap(parse, c))
            : parse.head(word).flatMap(by -> participle(parse, word, by));
    if (clause.filter(c -> SUFFERING.contains(c.lemma())).isPresent()) {
      return false;
    }
    Optional<Word> object = clause.flatMap(parse::head).filter(o -> o.is("dobj", "nsubjpass"));
    return object.flatMap(parse::head).filter(v -> v.index() == verb.index()).isPresent();
  }

  /** "a charge that the army had made": the charge is what it made. */
  private static boolean isGap(Parse parse, Word clause) {
    return clause.is("acl") && parse.child(clause, "dobj", "ccomp", "xcomp").isEmpty();
  }

  /** "remarks attributed to the king", "a plan put forward by the council". */
  private static Optional<Word> participle(Parse parse, Word word, Word preposition) {
    return parse
        .head(preposition)
        .filter(clause -> word.is("pobj") && clause.is("acl"))
        .filter(
            clause ->
                preposition.lemma().equals("by")
                    || preposition.lemma().equals("to") && GIVEN.contains(clause.lemma()));
  }
}
