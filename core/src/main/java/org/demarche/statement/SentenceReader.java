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
  private final Parse parse;
  private final List<Span> quoted;
  private final CueSpeakers cueSpeakers;
  private final ReportedWords reported;
  private final Sources sources;
  private final CueStatements cueStatements;
  private final NounStatements nounStatements;
  private final List<Word> cueWords;

  SentenceReader(Cues cues, SpeakerFinder speakers, Parse parse, List<Span> quoted, String text) {
    this.cues = cues;
    this.parse = parse;
    this.quoted = quoted;
    this.cueSpeakers = new CueSpeakers(speakers, parse);
    this.reported = new ReportedWords(text, parse, quoted);
    this.sources = new Sources(speakers, parse);
    this.cueStatements = new CueStatements(cues, parse, reported, cueSpeakers, speakers);
    this.nounStatements = new NounStatements(cues, speakers, parse, reported, cueSpeakers);
    this.cueWords = parse.words().stream().filter(this::isCue).toList();
  }

  /** Returns what is said without being quoted. */
  List<Attribution> indirect() {
    List<Attribution> found = new ArrayList<>();
    for (Word cue : cueWords) {
      found.addAll(cueStatements.of(cue));
    }
    for (Word word : parse.words()) {
      if (!isQuoted(word)) {
        nounStatements.of(word).stream().filter(s -> isNew(s, found)).forEach(found::add);
        if (sources.begins(word)) {
          found.addAll(account(word));
        }
      }
    }
    return found;
  }

  /** The object of a verb of saying is told with it. */
  private static boolean isNew(Attribution each, List<Attribution> found) {
    return found.stream()
        .noneMatch(
            f ->
                f.content().equals(each.content())
                    || f.speaker().equals(each.speaker()) && f.content().contains(each.content()));
  }

  /** Returns the statement of quoted words. */
  Attribution direct(Span quote) {
    QuotationCues finder = new QuotationCues(parse, cueWords, cueSpeakers, sources);
    Optional<Word> cue = quotedCue(quote).or(() -> finder.cue(quote)).or(() -> insertedCue(quote));
    Optional<Word> source = finder.source(quote, cue);
    Optional<Word> shown = source.map(sources::cue).or(() -> cue);
    Optional<Voice> voice =
        source
            .map(s -> sources.speaker(s).map(side -> new Voice(side, SpeakerBasis.SOURCE)))
            .orElse(cue.flatMap(cueSpeakers::voice))
            .filter(v -> !v.speaker().span().overlaps(quote))
            .or(() -> cue.flatMap(cueStatements::inserted).map(Voice::inserted))
            .or(() -> finder.speaker(quote).map(s -> new Voice(s, SpeakerBasis.DEPENDENCE)))
            .filter(v -> !v.speaker().span().overlaps(quote));
    return new Attribution(
        parse.sentence().number(),
        voice.map(Voice::speaker),
        voice.map(Voice::basis).orElse(SpeakerBasis.NOBODY),
        cue.flatMap(c -> cues.verb(parse, c).map(v -> cueSpeakers.addressees(c, v)))
            .orElse(List.of()),
        true,
        true,
        shown,
        shown.map(SentenceReader::words),
        quote);
  }

  /** "Zen 'begged' them": the quoted word itself attributes. */
  private Optional<Word> quotedCue(Span quote) {
    List<Word> inside = parse.words().stream().filter(w -> quote.contains(w.span())).toList();
    return Optional.of(inside)
        .filter(words -> words.size() == 1 && words.get(0).isVerb())
        .map(words -> words.get(0))
        .filter(verb -> cues.verb(parse, verb).isPresent())
        .filter(verb -> cueSpeakers.speaker(verb).isPresent());
  }

  /** The first cue behind the quotation that has its speaker only by commas. */
  private Optional<Word> insertedCue(Span quote) {
    return cueWords.stream()
        .filter(cue -> cue.span().start() >= quote.end())
        .filter(cue -> cueStatements.inserted(cue).isPresent())
        .findFirst();
  }

  private static String words(Word cue) {
    return Sources.isAccording(cue) ? "according to" : cue.text();
  }

  private boolean isCue(Word word) {
    return word.isVerb()
        && !word.is("amod", "nmod", "aux", "auxpass")
        && cues.verb(parse, word).isPresent()
        && !isQuoted(word);
  }

  private boolean isQuoted(Word word) {
    return quoted.stream().anyMatch(q -> q.contains(word.span()));
  }

  /** "According to X, …" and "…, according to X". */
  private List<Attribution> account(Word word) {
    int last = parse.words().size() - 1;
    Optional<Side> speaker = sources.speaker(word);
    Word cue = sources.cue(word);
    int[] cut = {word.index(), parse.reach(word)[1]};
    return reported.around(cut, 0, last).stream()
        .filter(part -> !reported.isAllQuoted(part))
        .map(
            part ->
                new Attribution(
                    parse.sentence().number(),
                    speaker,
                    SpeakerBasis.SOURCE,
                    List.of(),
                    false,
                    true,
                    Optional.of(cue),
                    Optional.of(words(cue)),
                    part))
        .toList();
  }
}
