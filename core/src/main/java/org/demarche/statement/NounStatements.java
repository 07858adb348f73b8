package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.statement.Cues.Cue;

/** Finds what nouns attribute: "the colonel's claim that …", "a warning by the bank that …". */
final class NounStatements {

  /** Verbs whose subject says what their object says. */
  private static final Set<String> MAKING =
      Set.of(
          "air",
          "deliver",
          "drop",
          "express",
          "give",
          "have",
          "issue",
          "lodge",
          "make",
          "post",
          "publish",
          "raise",
          "reiterate",
          "release",
          "renew",
          "repeat",
          "send",
          "share",
          "voice",
          "withdraw");

  private static final Set<String> FROM = Set.of("by", "from");

  private final Cues cues;
  private final SpeakerFinder speakers;
  private final Parse parse;
  private final ReportedWords reported;
  private final CueSpeakers cueSpeakers;

  NounStatements(
      Cues cues,
      SpeakerFinder speakers,
      Parse parse,
      ReportedWords reported,
      CueSpeakers cueSpeakers) {
    this.cues = cues;
    this.speakers = speakers;
    this.parse = parse;
    this.reported = reported;
    this.cueSpeakers = cueSpeakers;
  }

  List<Attribution> of(Word noun) {
    Optional<Cue> cue = noun.isNoun() ? cues.noun(noun.lemma()) : Optional.empty();
    if (cue.isEmpty()) {
      return List.of();
    }
    Optional<Word> clause = clause(noun);
    Optional<Side> speaker = speaker(noun, clause);
    List<Span> parts = new ArrayList<>();
    if (clause.isPresent()) {
      parts.add(reported.clause(clause.get(), noun));
    } else if (speaker.isPresent()) {
      object(noun, cue.get()).ifPresent(parts::add);
    }
    return parts.stream().map(part -> said(noun, speaker, part, clause.isPresent())).toList();
  }

  private Attribution said(Word noun, Optional<Side> speaker, Span content, boolean claimed) {
    return new Attribution(
        parse.sentence().number(),
        speaker,
        SpeakerBasis.NOUN,
        List.of(),
        false,
        claimed,
        Optional.of(noun),
        Optional.of(noun.text()),
        content);
  }

  private Optional<Word> clause(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("acl", "ccomp") && c.index() > noun.index())
        .filter(c -> parse.child(c, "mark").filter(m -> m.lemma().equals("that")).isPresent())
        .findFirst()
        .or(() -> behindSource(noun));
  }

  /** "a warning by the bank that …": the parser gives the clause to the bank. */
  private Optional<Word> behindSource(Word noun) {
    return source(noun)
        .flatMap(
            who ->
                parse.children(who).stream()
                    .filter(c -> c.is("relcl", "acl") && startsWithThat(c, who))
                    .findFirst());
  }

  private boolean startsWithThat(Word clause, Word who) {
    int[] reach = parse.reach(clause);
    Word first = parse.word(reach[0]);
    boolean subject = first.is("nsubj", "nsubjpass");
    return first.lemma().equals("that") && first.index() == who.index() + 1 && !subject;
  }

  private Optional<Span> object(Word noun, Cue cue) {
    for (Word child : parse.children(noun)) {
      if (child.index() < noun.index()) {
        continue;
      }
      boolean infinitive =
          child.is("acl", "xcomp")
              && parse.child(child, "aux").filter(a -> a.tag().equals("TO")).isPresent();
      int[] reach = parse.reach(child);
      if (infinitive && cue.takes("infinitive")) {
        return Optional.of(reported.words(reach[0], reach[1]));
      }
      if (child.is("prep") && cue.takes(child.lemma()) && reach[1] > child.index()) {
        return Optional.of(reported.words(child.index() + 1, reach[1]));
      }
    }
    return Optional.empty();
  }

  private Optional<Side> speaker(Word noun, Optional<Word> clause) {
    return parse
        .child(noun, "poss")
        .flatMap(w -> speakers.speaker(parse, w))
        .or(() -> source(noun).flatMap(w -> speakers.speaker(parse, w)))
        .or(() -> maker(noun))
        .or(() -> clause.isPresent() ? before(noun) : Optional.empty());
  }

  private Optional<Word> source(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("prep", "agent") && FROM.contains(c.lemma()))
        .findFirst()
        .flatMap(by -> parse.child(by, "pobj"));
  }

  /** "made the claim that": the subject claims. */
  private Optional<Side> maker(Word noun) {
    return noun.is("dobj")
        ? parse
            .head(noun)
            .filter(verb -> MAKING.contains(verb.lemma()))
            .flatMap(cueSpeakers::speaker)
        : Optional.empty();
  }

  /** "Russian claims that". */
  private Optional<Side> before(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("compound", "nmod", "amod") && c.isName() || c.tag().equals("JJ"))
        .filter(c -> c.index() < noun.index())
        .flatMap(c -> speakers.known(parse, c).stream())
        .findFirst();
  }
}
