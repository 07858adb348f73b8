package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Says who speaks by a cue and to whom: "Moscow told the envoy". */
final class CueSpeakers {

  /** How many clauses a missing subject is looked for upwards. */
  private static final int DEPTH = 8;

  private static final Set<String> QUOTING = Set.of("cite", "quote");

  /** Cues whose object is spoken to. */
  private static final Set<String> TELLING =
      Set.of("advise", "assure", "inform", "notify", "remind", "tell", "warn");

  private final SpeakerFinder speakers;
  private final Parse parse;

  CueSpeakers(SpeakerFinder speakers, Parse parse) {
    this.speakers = speakers;
    this.parse = parse;
  }

  Optional<Side> speaker(Word cue) {
    return subject(cue, DEPTH).flatMap(s -> speakers.speaker(parse, s));
  }

  List<Side> addressees(Word cue) {
    return TELLING.contains(cue.lemma())
        ? parse
            .child(cue, "dobj", "dative")
            .flatMap(w -> speakers.speaker(parse, w))
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private Optional<Word> subject(Word verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (isQuoted(verb)) {
      return parse.child(verb, "nsubjpass");
    }
    if (parse.child(verb, "nsubjpass", "auxpass").isPresent()) {
      return parse.child(verb, "agent").flatMap(a -> parse.child(a, "pobj"));
    }
    Optional<Word> own = parse.child(verb, "nsubj");
    if (own.isPresent()) {
      return own.get().tag().startsWith("W") ? relative(verb) : own;
    }
    return parse.head(verb).flatMap(head -> inherited(verb, head, depth));
  }

  /** The subject of a verb that has none of its own. */
  private Optional<Word> inherited(Word verb, Word head, int depth) {
    if (verb.is("acl", "relcl")) {
      return verb.tag().equals("VBN") ? Optional.empty() : Optional.of(head);
    }
    return verb.is("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "parataxis")
        ? subject(verbAbove(head), depth - 1)
        : Optional.empty();
  }

  private Word verbAbove(Word word) {
    return word.tag().equals("IN") ? parse.head(word).orElse(word) : word;
  }

  private Optional<Word> relative(Word verb) {
    return verb.is("relcl") ? parse.head(verb) : Optional.empty();
  }

  /** "was quoted by the agency as saying": who is quoted speaks. */
  private static boolean isQuoted(Word verb) {
    return QUOTING.contains(verb.lemma()) && verb.tag().equals("VBN");
  }
}
