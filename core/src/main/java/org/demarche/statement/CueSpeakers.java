package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.statement.Cues.Cue;

/** Says who speaks by a cue and to whom: "Moscow told the envoy". */
final class CueSpeakers {

  /** How many clauses a missing subject is looked for upwards. */
  private static final int DEPTH = 8;

  /** Participles by which a speaker goes on. */
  private static final Set<String> ADDING =
      Set.of(
          "add",
          "continue",
          "emphasise",
          "emphasize",
          "note",
          "observe",
          "reiterate",
          "stress",
          "underline",
          "underscore");

  private static final Set<String> QUOTING = Set.of("cite", "quote");

  private final SpeakerFinder speakers;
  private final Parse parse;

  CueSpeakers(SpeakerFinder speakers, Parse parse) {
    this.speakers = speakers;
    this.parse = parse;
  }

  Optional<Side> speaker(Word cue) {
    return voice(cue).map(Voice::speaker);
  }

  /** Returns who speaks by the cue and why it is so. */
  Optional<Voice> voice(Word cue) {
    Optional<Side> cited =
        QUOTING.contains(cue.lemma()) && cue.is("advcl", "acl") && cue.tag().equals("VBG")
            ? cited(cue)
            : Optional.empty();
    return cited
        .map(side -> new Voice(side, SpeakerBasis.CITED))
        .or(() -> apposed(cue).map(side -> new Voice(side, SpeakerBasis.SUBJECT)))
        .or(() -> ofSubject(cue).map(side -> new Voice(side, subjectBasis(cue))));
  }

  /** "the head of the talks for the rebels, Colonel Musa Idris, told": the name before the verb. */
  private Optional<Side> apposed(Word cue) {
    int comma = cue.index() - 1;
    while (comma > 0 && parse.word(comma).tag().startsWith("RB")) {
      comma--;
    }
    if (comma < 2 || !isComma(comma) || isPassive(cue) || cue.tag().equals("VBG")) {
      return Optional.empty();
    }
    Optional<Word> subject = subject(cue, DEPTH);
    return speakers
        .person(parse, comma - 1)
        .filter(name -> name.first() > 1 && isComma(name.first() - 1))
        .filter(name -> subject.map(s -> isDescription(s, name.first())).orElse(true))
        .map(ResolvedMention::side);
  }

  private boolean isDescription(Word subject, int before) {
    return subject.index() < before
        && subject.isNoun()
        && !subject.isName()
        && parse.child(subject, "conj").isEmpty();
  }

  private boolean isComma(int index) {
    return parse.word(index).text().equals(",");
  }

  private SpeakerBasis subjectBasis(Word cue) {
    boolean quoted =
        isQuoted(cue) || parse.head(cue).flatMap(head -> quotedAbove(cue, head)).isPresent();
    return quoted ? SpeakerBasis.CITED : SpeakerBasis.SUBJECT;
  }

  /** "citing officials": who is cited, if it is somebody and not something. */
  Optional<Side> cited(Word citing) {
    return parse.child(citing, "dobj").flatMap(w -> speakers.known(parse, w));
  }

  /** Returns whom the word names. */
  Optional<Side> side(Word word) {
    return speakers.known(parse, word);
  }

  /** Returns the word that names who speaks. */
  Optional<Word> subject(Word cue) {
    return subject(cue, DEPTH);
  }

  private Optional<Side> ofSubject(Word cue) {
    return subject(cue, DEPTH).flatMap(s -> speakers.speaker(parse, s));
  }

  /** "told the envoy", "said to the envoy". */
  List<Side> addressees(Word word, Cue cue) {
    Optional<Word> whom =
        cue.takes("whom") && !isPassive(word)
            ? parse.child(word, "dative").or(() -> parse.child(word, "dobj"))
            : Optional.empty();
    Optional<Word> behind =
        cue.takes("towhom")
            ? parse.children(word).stream()
                .filter(c -> c.is("prep", "dative") && c.lemma().equals("to"))
                .findFirst()
                .flatMap(to -> parse.child(to, "pobj"))
            : Optional.empty();
    Optional<Word> told =
        cue.takes("whom") && isPassive(word) ? parse.child(word, "nsubjpass") : Optional.empty();
    return whom.or(() -> behind)
        .or(() -> told)
        .flatMap(w -> speakers.speaker(parse, w))
        .map(List::of)
        .orElse(List.of());
  }

  /** Tells whether nobody is named who says it: "it was reported", "is said to". */
  boolean isNameless(Word verb) {
    return isPassive(verb) && !isQuoted(verb) && parse.child(verb, "agent").isEmpty();
  }

  boolean isPassive(Word verb) {
    return parse.child(verb, "nsubjpass", "auxpass").isPresent()
        || verb.tag().equals("VBN")
            && verb.is("advcl", "acl")
            && parse.child(verb, "aux", "nsubj").isEmpty();
  }

  private Optional<Word> subject(Word verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (isQuoted(verb)) {
      return parse.child(verb, "nsubjpass");
    }
    if (isPassive(verb)) {
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
    Optional<Word> cited = quotedAbove(verb, head);
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Word> saying = saying(verb, head);
    if (saying.isPresent()) {
      return subject(saying.get(), depth - 1);
    }
    return verb.is("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "parataxis")
        ? subject(verbAbove(head), depth - 1)
        : Optional.empty();
  }

  /** "He said the two states had ties, adding that these would grow": who adds is who said so. */
  private Optional<Word> saying(Word verb, Word head) {
    boolean adding =
        verb.is("advcl")
            && verb.tag().equals("VBG")
            && ADDING.contains(verb.lemma())
            && verb.index() > 0
            && isComma(verb.index() - 1);
    return Optional.of(head).filter(h -> adding && h.is("ccomp")).flatMap(parse::head);
  }

  /** "quoted the pilot as saying": who is quoted speaks. */
  private Optional<Word> quotedAbove(Word verb, Word head) {
    return head.lemma().equals("as") && verb.is("pcomp")
        ? parse
            .head(head)
            .filter(quoting -> QUOTING.contains(quoting.lemma()))
            .flatMap(quoting -> parse.child(quoting, "dobj"))
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
