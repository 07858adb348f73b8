package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Tells at whom an act is aimed: "renewed threats of protests aimed at toppling the king". */
final class Aims {

  private static final Set<String> AIMED = Set.of("aim", "direct", "target");

  private static final Set<String> CAMPAIGNS =
      Set.of("battle", "campaign", "drive", "fight", "offensive", "pressure", "struggle");

  private final Mentions mentions;

  Aims(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the side, none when the clause aims at nobody. */
  List<Side> of(Draft draft) {
    return Stream.concat(aimed(draft).stream(), campaign(draft).stream())
        .flatMap(top -> below(draft, top))
        .limit(1)
        .toList();
  }

  private static Optional<Word> aimed(Draft draft) {
    Parse parse = draft.parse();
    return parse.words().stream()
        .filter(w -> w.is("acl") && w.tag().equals("VBN") && AIMED.contains(w.lemma()))
        .filter(w -> draft.category().equals("THREATEN") && parse.isBelow(w, draft.trigger()))
        .findFirst()
        .flatMap(w -> preposition(parse, w, "at", "against"));
  }

  /** "opened a campaign against the king, demanding a vote": the king is asked. */
  private static Optional<Word> campaign(Draft draft) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    boolean asks =
        draft.category().equals("REQUEST") && verb.is("advcl") && verb.tag().equals("VBG");
    return parse
        .head(verb)
        .filter(main -> asks)
        .flatMap(main -> parse.child(main, "dobj"))
        .filter(noun -> CAMPAIGNS.contains(noun.lemma()))
        .flatMap(noun -> preposition(parse, noun, "against", "on"));
  }

  private static Optional<Word> preposition(Parse parse, Word word, String... lemmas) {
    return parse.children(word).stream()
        .filter(c -> c.is("prep") && List.of(lemmas).contains(c.lemma()))
        .findFirst();
  }

  private Stream<Side> below(Draft draft, Word top) {
    Parse parse = draft.parse();
    return mentions.in(draft.sentence()).stream()
        .filter(m -> parse.isBelow(parse.word(m.head()), top))
        .filter(m -> !parse.word(m.head()).is("poss", "compound", "nmod", "amod"))
        .map(ResolvedMention::side)
        .filter(s -> Partners.isParty(s) && !s.country().isEmpty())
        .filter(s -> draft.actors().stream().noneMatch(a -> isOneSide(a, s)));
  }

  /** A government and those who oppose it are two sides of one country. */
  private static boolean isOneSide(Side one, Side other) {
    return one.country().equals(other.country())
        && (isRuling(one) == isRuling(other) || one.entity().equals(other.entity()));
  }

  private static boolean isRuling(Side side) {
    return side.isOfState() || side.sectors().contains("GOV");
  }
}
