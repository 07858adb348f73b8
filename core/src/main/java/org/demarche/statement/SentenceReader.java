package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Reads the statements of one sentence. */
final class SentenceReader {

  private final Cues cues;
  private final SpeakerFinder speakers;
  private final Parse parse;
  private final List<Span> quoted;
  private final CueSpeakers cueSpeakers;
  private final ReportedWords reported;

  SentenceReader(Cues cues, SpeakerFinder speakers, Parse parse, List<Span> quoted, String text) {
    this.cues = cues;
    this.speakers = speakers;
    this.parse = parse;
    this.quoted = quoted;
    this.cueSpeakers = new CueSpeakers(speakers, parse);
    this.reported = new ReportedWords(text, parse);
  }

  List<Attribution> read() {
    List<Word> cueWords = parse.words().stream().filter(this::isCue).toList();
    QuotationCues quotationCues = new QuotationCues(parse, cueWords, cueSpeakers);
    List<Attribution> found = new ArrayList<>();
    for (Span quote : quoted) {
      found.add(direct(quote, quotationCues));
    }
    for (Word cue : cueWords) {
      indirect(cue).ifPresent(found::add);
    }
    according().ifPresent(found::add);
    return found;
  }

  private boolean isCue(Word word) {
    return word.isVerb()
        && cues.kind(word.lemma()).isPresent()
        && !word.is("amod", "nmod", "aux", "auxpass")
        && quoted.stream().noneMatch(q -> q.contains(word.span()));
  }

  private Attribution direct(Span quote, QuotationCues quotationCues) {
    Optional<Word> cue = quotationCues.cue(quote);
    return new Attribution(
        parse.sentence().number(),
        cue.flatMap(cueSpeakers::speaker).or(() -> quotationCues.speaker(quote)),
        cue.map(cueSpeakers::addressees).orElse(List.of()),
        true,
        cue,
        quote);
  }

  /** "The minister said that talks had failed". */
  private Optional<Attribution> indirect(Word cue) {
    Optional<Word> clause = cues.says(cue.lemma()) ? parse.child(cue, "ccomp") : Optional.empty();
    if (clause.isEmpty() || hasQuote(parse.span(clause.get()))) {
      return Optional.empty();
    }
    Optional<Side> speaker = cueSpeakers.speaker(cue);
    return speaker.isEmpty()
        ? Optional.empty()
        : Optional.of(
            indirect(speaker, cueSpeakers.addressees(cue), cue, reported.clause(clause.get())));
  }

  private Attribution indirect(
      Optional<Side> speaker, List<Side> addressees, Word cue, Span content) {
    int sentence = parse.sentence().number();
    return new Attribution(sentence, speaker, addressees, false, Optional.of(cue), content);
  }

  private boolean hasQuote(Span content) {
    return quoted.stream().anyMatch(q -> q.overlaps(content));
  }

  /** "According to X, …" and "…, according to X". */
  private Optional<Attribution> according() {
    return parse.words().stream()
        .filter(w -> w.text().equalsIgnoreCase("according"))
        .flatMap(w -> according(w).stream())
        .findFirst();
  }

  private Optional<Attribution> according(Word word) {
    Optional<Word> source = parse.child(word, "prep").flatMap(p -> parse.child(p, "pobj"));
    Span rest = reported.rest(word);
    if (source.isEmpty() || hasQuote(rest) || rest.end() == rest.start()) {
      return Optional.empty();
    }
    Optional<Side> speaker = speakers.speaker(parse, source.get());
    return Optional.of(indirect(speaker, List.of(), word, reported.trimmed(rest)));
  }
}
