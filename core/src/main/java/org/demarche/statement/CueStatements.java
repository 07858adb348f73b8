package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.statement.Cues.Cue;
import org.demarche.statement.Cues.Kind;

/** Finds what verbs attribute without quoting it: "The minister said that talks had failed". */
final class CueStatements {

  private static final Set<String> SILENT = Set.of("decline", "fail", "refuse", "stop");

  /** Verbs that turn to somebody without telling anything. */
  private static final Set<String> MUTE =
      Set.of(
          "answer", "comment", "elaborate", "name", "identify", "say", "speak", "talk", "respond");

  private static final Set<String> NARRATOR = Set.of("i", "we", "you", "one", "us", "me");

  private static final Set<String> CITING = Set.of("cite", "quote");

  private final Cues cues;
  private final Parse parse;
  private final ReportedWords reported;
  private final CueSpeakers speakers;
  private final Complements complements;
  private final Insertion insertion;

  CueStatements(
      Cues cues,
      Parse parse,
      ReportedWords reported,
      CueSpeakers speakers,
      SpeakerFinder speakerFinder) {
    this.cues = cues;
    this.parse = parse;
    this.reported = reported;
    this.speakers = speakers;
    this.complements = new Complements(parse, reported);
    this.insertion = new Insertion(parse, reported, speakerFinder);
  }

  List<Attribution> of(Word word) {
    Cue cue = cues.verb(parse, word).orElseThrow();
    if (isSilent(word, cue) || isUnfit(word, cue)) {
      return List.of();
    }
    List<Span> parts = parts(word, cue);
    if (parts.isEmpty()) {
      return List.of();
    }
    Optional<Word> citing = citing(word);
    Word shown = citing.orElse(word);
    Optional<Voice> voice = speakers.voice(shown).or(() -> inserted(word).map(Voice::inserted));
    if (voice.isEmpty() && !isNameless(word, cue)) {
      return List.of();
    }
    List<Side> addressees = speakers.addressees(word, cue);
    boolean claimed = cue.kind() == Kind.SAY && isClaim(word, cue);
    return parts.stream()
        .filter(part -> !reported.isAllQuoted(part))
        .map(part -> said(shown, voice, addressees, claimed, part))
        .toList();
  }

  /** "we know"; "the attack showed that": nobody's words. */
  private boolean isUnfit(Word word, Cue cue) {
    Optional<Word> subject = speakers.subject(word);
    if (subject.filter(s -> NARRATOR.contains(s.text().toLowerCase(Locale.ROOT))).isPresent()) {
      return true;
    }
    boolean paper = subject.filter(s -> cues.isPaper(s.lemma())).isPresent();
    boolean found =
        word.lemma().equals("find") && complements.clause(word).isPresent()
            || word.lemma().equals("learn") && isMedium(subject);
    boolean cited =
        CITING.contains(word.lemma())
            && word.is("advcl", "acl")
            && speakers.cited(word).isPresent();
    return cited || cue.kind() == Kind.SHOW && !paper && !found;
  }

  /** "Reuters has learned": what media come to know they tell. */
  private boolean isMedium(Optional<Word> subject) {
    return subject
        .flatMap(s -> speakers.side(s))
        .filter(side -> side.sectors().contains("JRN"))
        .isPresent();
  }

  /** Returns who speaks by the commas around the cue. */
  Optional<Side> inserted(Word word) {
    boolean raised = speakers.isPassive(word) && parse.child(word, "xcomp", "ccomp").isPresent();
    return isPlain(word) && !raised ? insertion.speaker(word) : Optional.empty();
  }

  /** What somebody promises or urges is to be done by somebody; all else is claimed. */
  private boolean isClaim(Word word, Cue cue) {
    return !cue.takes("infinitive")
        || complements.clause(word).isPresent()
        || parse.child(word, "xcomp").isEmpty();
  }

  private List<Span> parts(Word word, Cue cue) {
    boolean passive = speakers.isPassive(word);
    List<Span> parts = passive ? passive(word, cue) : complements.of(word, cue);
    if (isPlain(word) && parts.isEmpty() && cue.kind() == Kind.SAY && cue.takes("clause")) {
      return insertion.said(word).map(List::of).orElse(List.of());
    }
    return parts;
  }

  /** Tells whether the verb is no participle and no passive, though it may be taken for one. */
  private boolean isPlain(Word word) {
    boolean participle =
        word.tag().equals("VBG")
            || word.tag().equals("VBN") && word.is("acl", "advcl") && !word.lemma().equals("say");
    return !participle && parse.child(word, "auxpass", "nsubjpass", "agent").isEmpty();
  }

  /** "The attack was condemned by Peru"; "it is reported that"; "is said to have fled". */
  private List<Span> passive(Word word, Cue cue) {
    List<Span> parts = new ArrayList<>();
    boolean named = speakers.speaker(word).isPresent();
    boolean judged = cue.takes("object") || cue.takes("predicate");
    if (named && judged && !cue.takes("whom")) {
      parse.child(word, "nsubjpass").map(parse::reach).ifPresent(r -> parts.add(words(r)));
    }
    Optional<Word> clause = cue.takes("clause") ? complements.clause(word) : Optional.empty();
    if (clause.isPresent()) {
      parts.add(reported.clause(clause.get(), word));
    } else if (isRaising(word, cue) || named && cue.takes("infinitive")) {
      parse.child(word, "xcomp").map(parse::reach).ifPresent(r -> parts.add(words(r)));
    }
    return parts;
  }

  private Span words(int[] reach) {
    return reported.words(reach[0], reach[1]);
  }

  /** "is said to have fled": nobody is told to do something. */
  private boolean isRaising(Word word, Cue cue) {
    return cue.takes("clause")
        && !cue.takes("infinitive")
        && !cue.takes("whom")
        && parse
            .child(word, "xcomp")
            .flatMap(x -> parse.child(x, "aux"))
            .filter(a -> a.tag().equals("TO"))
            .isPresent();
  }

  private boolean isNameless(Word word, Cue cue) {
    return speakers.isNameless(word)
        && (cue.kind() == Kind.SAY || isRaising(word, cue))
        && cue.takes("clause");
  }

  /** "did not say that"; "refused to say"; "declined to comment". */
  private boolean isSilent(Word word, Cue cue) {
    if (cue.kind() == Kind.SAY || cue.kind() == Kind.SHOW) {
      boolean negated = parse.child(word, "neg").isPresent();
      boolean refused =
          word.is("xcomp") && parse.head(word).filter(h -> SILENT.contains(h.lemma())).isPresent();
      return negated || refused;
    }
    return SILENT.contains(word.lemma())
        && parse
            .child(word, "xcomp")
            .filter(x -> MUTE.contains(x.lemma()) || cues.verb(parse, x).isPresent())
            .isPresent();
  }

  /** "Xinhua reported, citing officials": they say it. */
  private Optional<Word> citing(Word word) {
    return Stream.concat(
            parse.children(word).stream(),
            parse.child(word, "nsubj").map(parse::children).orElse(List.of()).stream())
        .filter(c -> CITING.contains(c.lemma()) && c.is("advcl", "acl") && c.tag().equals("VBG"))
        .filter(c -> speakers.cited(c).isPresent())
        .findFirst();
  }

  private Attribution said(
      Word cue, Optional<Voice> voice, List<Side> addressees, boolean claimed, Span content) {
    return new Attribution(
        parse.sentence().number(),
        voice.map(Voice::speaker),
        voice.map(Voice::basis).orElse(SpeakerBasis.NOBODY),
        addressees,
        false,
        claimed,
        Optional.of(cue),
        Optional.of(cue.text()),
        content);
  }
}
