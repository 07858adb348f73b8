package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    if (noun.isEmpty() || !ANSWERS.contains(draft.category()) || draft.sentence() < 2) {
      return Optional.empty();
    }
    return Optional.ofNullable(parses.get(draft.sentence() - 1)).flatMap(p -> decider(draft, p));
  }

  private Optional<Side> decider(Draft draft, Parse before) {
    return mentions.in(before.sentence().number()).stream()
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .filter(m -> m.side().sectors().stream().anyMatch(DECIDING::contains))
        .filter(m -> decides(before, before.word(m.head())))
        .map(ResolvedMention::side)
        .filter(side -> draft.actors().stream().noneMatch(a -> a.entity().equals(side.entity())))
        .findFirst();
  }

  private static boolean decides(Parse parse, Word subject) {
    return parse
        .head(subject)
        .filter(verb -> subject.is("nsubj") && verb.is("root", "conj", "ccomp"))
        .filter(verb -> !SAYING.contains(verb.lemma()))
        .isPresent();
  }
}
