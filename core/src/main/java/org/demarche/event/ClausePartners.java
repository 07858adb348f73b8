package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.clause.Answered;
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
      Set.of("about", "after", "at", "during", "from", "in", "near", "on", "over", "under");

  private static final Set<String> REASONS = Set.of("because", "due", "owing");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  /** Verbs of a clause that only says how somebody calls a thing. */
  private static final Set<String> NAMING = Set.of("call", "describe", "dub", "see", "term");

  private static final Set<String> MEETING =
      Set.of("approach", "call", "contact", "meet", "phone", "see", "telephone", "visit");

  /** What is made is nobody yet: "backed the founding of a museum". */
  private static final Set<String> MAKING = Set.of("create", "establish", "form", "found", "set");

  private static final Set<String> OWN = Set.of("her", "his", "my", "our", "their");

  private final Mentions mentions;

  ClausePartners(Mentions mentions) {
    this.mentions = mentions;
  }

  /** "pressed our planners to hurry": those asked are told, though nobody knows their side. */
  boolean isOfOwn(Draft draft) {
    Parse parse = draft.parse();
    return draft.category().equals("REQUEST")
        && parse
            .child(draft.trigger(), "dobj")
            .filter(o -> o.tag().equals("NNS"))
            .flatMap(o -> parse.child(o, "poss"))
            .filter(owner -> OWN.contains(owner.lemma()) || OWN.contains(owner.text()))
            .isPresent();
  }

  /** Returns the first side below the trigger that no other clause or circumstance names. */
  List<Side> of(Draft draft) {
    List<Side> aim = new Aims(mentions).of(draft);
    List<Side> below = aim.isEmpty() ? below(draft) : aim;
    return below.isEmpty()
        ? answering(draft).or(() -> conditional(draft)).or(() -> met(draft)).stream().toList()
        : below;
  }

  /** "Norway may consider an appeal from Sudan": it is Norway that is asked. */
  private Optional<Side> answering(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = draft.actors().stream().map(Side::country).collect(Collectors.toSet());
    return parse
        .head(draft.trigger())
        .filter(verb -> Answered.is(draft.trigger(), verb))
        .flatMap(verb -> parse.child(verb, "nsubj"))
        .flatMap(subject -> mentions.at(draft.sentence(), subject.index()).stream().findFirst())
        .map(ResolvedMention::side)
        .filter(side -> !own.contains(side.country()));
  }

  /** "met the king, asking to be freed": it is the king who is asked. */
  private Optional<Side> met(Draft draft) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    boolean asks =
        draft.category().equals("REQUEST") && verb.is("advcl") && verb.tag().equals("VBG");
    return parse
        .head(verb)
        .filter(meeting -> asks && MEETING.contains(meeting.lemma()))
        .flatMap(meeting -> parse.child(meeting, "dobj"))
        .flatMap(host -> mentions.at(draft.sentence(), host.index()).stream().findFirst())
        .map(ResolvedMention::side)
        .filter(s -> draft.actors().stream().noneMatch(a -> a.entity().equals(s.entity())));
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

  private List<Side> below(Draft draft) {
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
              && !isBeneficiary(draft, head)
              && !(draft.mutual() && head.is("amod", "compound", "nmod"))
              && !inOtherClause(parse, head, draft.trigger());
      if (fits) {
        return mentions.allAt(draft.sentence(), head.index()).stream()
            .map(ResolvedMention::side)
            .filter(side -> !own.contains(side.country()))
            .toList();
      }
    }
    return List.of();
  }

  /** "demanded better protection for lawyers": they are not of whom it is demanded. */
  private static boolean isBeneficiary(Draft draft, Word head) {
    Parse parse = draft.parse();
    Word noun = head.is("amod", "compound", "nmod", "poss") ? parse.word(head.head()) : head;
    Optional<Word> thing =
        parse
            .head(noun)
            .filter(p -> noun.is("pobj") && p.lemma().equals("for"))
            .flatMap(parse::head)
            .filter(Word::isNoun);
    return draft.category().equals("REQUEST")
        && thing.filter(t -> t.index() != draft.trigger().index()).isPresent();
  }

  private static boolean isCircumstance(Parse parse, Word head) {
    if (isReason(parse, head)) {
      return true;
    }
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

  /** "opposes the pact due to its differences with Chad": it is not Chad's pact. */
  private static boolean isReason(Parse parse, Word head) {
    Word at = head;
    for (int i = 0; i < DEPTH && at.head() >= 0 && !at.isVerb(); i++) {
      if (REASONS.contains(at.lemma())) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean inOtherClause(Parse parse, Word word, Word top) {
    Word at = word;
    while (at.index() != top.index()) {
      boolean clause = at.is("relcl", "acl", "advcl", "ccomp", "parataxis");
      boolean made = at.is("pcomp") && MAKING.contains(at.lemma());
      if (made || clause && !isOwn(parse, at, top) || at.is("conj") && at.isVerb()) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  /** "an offer to bring both together", "welcomed what he called their patience". */
  private static boolean isOwn(Parse parse, Word clause, Word top) {
    boolean infinitive =
        clause.is("acl") && parse.children(clause).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean named =
        NAMING.contains(clause.lemma())
            && parse.children(clause).stream().anyMatch(c -> c.lemma().equals("what"));
    return clause.head() == top.index() && (infinitive && top.isNoun() || named);
  }
}
