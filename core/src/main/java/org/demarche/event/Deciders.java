package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whose decision an answer is about when the sentence before tells it: "The cabinet raised
 * the tax. Unions slammed the move".
 */
final class Deciders {

  private static final Set<String> ANSWERS = Set.of("ACCUSE", "REJECT", "SUPPORT");

  private static final Set<String> DECIDING = Set.of("ELI", "GOV", "IGO", "JUD", "LEG", "MIL");

  /** Who says something has not decided it. */
  private static final Set<String> SAYING =
      Set.of("add", "call", "note", "report", "say", "tell", "urge", "warn");

  private final Referents referents;
  private final Mentions mentions;
  private final Map<Integer, Parse> parses = new HashMap<>();

  Deciders(Referents referents, Mentions mentions, List<Parse> parses) {
    this.referents = referents;
    this.mentions = mentions;
    parses.forEach(parse -> this.parses.put(parse.sentence().number(), parse));
  }

  /** Returns who is the subject of the sentence before, when the act is about "the move". */
  Optional<Side> of(Draft draft) {
    Optional<Word> noun = referents.noun(draft).filter(referents::isGeneral);
    boolean answer = noun.isPresent() && ANSWERS.contains(draft.category());
    if (!answer && !isBareProtest(draft)) {
      return Optional.empty();
    }
    return beside(draft).or(() -> before(draft));
  }

  /** "Madrid protested": against what was told just before. */
  private static boolean isBareProtest(Draft draft) {
    Word verb = draft.trigger();
    return verb.lemma().equals("protest")
        && draft.category().equals("ACCUSE")
        && verb.isVerb()
        && draft.parse().child(verb, "dobj", "prep", "ccomp", "xcomp", "advcl").isEmpty();
  }

  /** "The premier called for a vote, but the unions rejected the move": the premier made it. */
  private Optional<Side> beside(Draft draft) {
    Parse parse = draft.parse();
    return parse
        .head(draft.trigger())
        .filter(verb -> draft.trigger().is("conj") && verb.isVerb())
        .flatMap(verb -> parse.child(verb, "nsubj"))
        .flatMap(
            subject ->
                candidates(draft, draft.sentence())
                    .filter(m -> m.head() == subject.index())
                    .map(ResolvedMention::side)
                    .findFirst());
  }

  private Optional<Side> before(Draft draft) {
    return draft.sentence() < 2
        ? Optional.empty()
        : Optional.ofNullable(parses.get(draft.sentence() - 1)).flatMap(p -> decider(draft, p));
  }

  private Optional<Side> decider(Draft draft, Parse before) {
    return candidates(draft, before.sentence().number())
        .filter(m -> decides(before, before.word(m.head())))
        .map(ResolvedMention::side)
        .findFirst();
  }

  private Stream<ResolvedMention> candidates(Draft draft, int sentence) {
    return mentions.in(sentence).stream()
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .filter(m -> m.side().sectors().stream().anyMatch(DECIDING::contains))
        .filter(m -> draft.actors().stream().noneMatch(a -> a.entity().equals(m.side().entity())));
  }

  private static boolean decides(Parse parse, Word subject) {
    return parse
        .head(subject)
        .filter(verb -> subject.is("nsubj") && verb.is("root", "conj", "ccomp"))
        .filter(verb -> !SAYING.contains(verb.lemma()))
        .isPresent();
  }
}
