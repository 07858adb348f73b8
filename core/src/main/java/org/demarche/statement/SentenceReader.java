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

  private static final int DEPTH = 8;

  private final Cues cues;
  private final SpeakerFinder speakers;
  private final Parse parse;
  private final List<Span> quoted;

  SentenceReader(Cues cues, SpeakerFinder speakers, Parse parse, List<Span> quoted) {
    this.cues = cues;
    this.speakers = speakers;
    this.parse = parse;
    this.quoted = quoted;
  }

  List<Attribution> read(String text) {
    List<Attribution> found = new ArrayList<>();
    List<Word> cueWords = parse.words().stream().filter(this::isCue).toList();
    for (Span quote : quoted) {
      found.add(direct(quote, cueWords));
    }
    for (Word cue : cueWords) {
      indirect(cue, text).ifPresent(found::add);
    }
    according(text).ifPresent(found::add);
    return found;
  }

  private boolean isCue(Word word) {
    return word.isVerb()
        && cues.kind(word.lemma()).isPresent()
        && !word.is("amod", "nmod", "aux", "auxpass")
        && quoted.stream().noneMatch(q -> q.contains(word.span()));
  }

  private Attribution direct(Span quote, List<Word> cueWords) {
    Optional<Word> cue = cueFor(quote, cueWords);
    Optional<Side> speaker = cue.flatMap(this::speaker).or(() -> governor(quote));
    return new Attribution(
        parse.sentence().number(),
        speaker,
        cue.map(this::addressees).orElse(List.of()),
        true,
        cue,
        quote);
  }

  /** The cue above the quoted words in the parse, else the nearest one with a speaker. */
  private Optional<Word> cueFor(Span quote, List<Word> cueWords) {
    for (Word word : parse.words()) {
      if (!quote.contains(word.span())) {
        continue;
      }
      Optional<Word> above = above(word, cueWords, quote);
      if (above.isPresent()) {
        return above;
      }
    }
    Word nearest = null;
    int best = Integer.MAX_VALUE;
    for (Word cue : cueWords) {
      int distance =
          Math.min(
              Math.abs(cue.span().start() - quote.end()),
              Math.abs(quote.start() - cue.span().end()));
      if (distance < best && speaker(cue).isPresent()) {
        best = distance;
        nearest = cue;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<Word> above(Word word, List<Word> cueWords, Span quote) {
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      at = parse.word(at.head());
      int index = at.index();
      Optional<Word> cue = cueWords.stream().filter(c -> c.index() == index).findFirst();
      boolean outside =
          cue.flatMap(this::speaker).map(s -> !quote.overlaps(s.span())).orElse(false);
      if (outside) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /** Without a cue, the subject of the verb that the quoted words depend on speaks. */
  private Optional<Side> governor(Span quote) {
    for (Word word : parse.words()) {
      boolean outside = !quote.contains(word.span());
      if (outside && word.isVerb() && dependsFrom(quote, word)) {
        Optional<Side> speaker = speaker(word);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private boolean dependsFrom(Span quote, Word verb) {
    return parse.words().stream().anyMatch(w -> quote.contains(w.span()) && parse.isBelow(w, verb));
  }

  Optional<Side> speaker(Word cue) {
    Optional<Word> subject = subject(cue, DEPTH);
    return subject.flatMap(s -> speakers.speaker(parse, s));
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
    Optional<Word> head = parse.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean shares = verb.is("conj", "xcomp", "advcl", "pcomp", "prep", "dep", "parataxis");
    if (verb.is("acl", "relcl")) {
      return verb.tag().equals("VBN") ? Optional.empty() : Optional.of(head.get());
    }
    return shares ? subject(verbAbove(head.get()), depth - 1) : Optional.empty();
  }

  private Word verbAbove(Word word) {
    return word.tag().equals("IN") ? parse.head(word).orElse(word) : word;
  }

  private Optional<Word> relative(Word verb) {
    return verb.is("relcl") ? parse.head(verb) : Optional.empty();
  }

  /** "was quoted by the agency as saying": who is quoted speaks. */
  private static boolean isQuoted(Word verb) {
    return verb.lemma().matches("quote|cite") && verb.tag().equals("VBN");
  }

  private List<Side> addressees(Word cue) {
    List<Side> found = new ArrayList<>();
    if (cue.lemma().matches("tell|inform|assure|remind|advise|warn|notify")) {
      parse
          .child(cue, "dobj", "dative")
          .flatMap(w -> speakers.speaker(parse, w))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> indirect(Word cue, String text) {
    if (!cues.says(cue.lemma())) {
      return Optional.empty();
    }
    Optional<Word> clause = parse.child(cue, "ccomp");
    if (clause.isEmpty() || hasQuote(parse.span(clause.get()))) {
      return Optional.empty();
    }
    Optional<Side> speaker = speaker(cue);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            parse.sentence().number(),
            speaker,
            addressees(cue),
            false,
            Optional.of(cue),
            trimmed(content(clause.get()), text)));
  }

  private boolean hasQuote(Span content) {
    return quoted.stream().anyMatch(q -> q.overlaps(content));
  }

  /** The clause without the "that" before it. */
  private Span content(Word clause) {
    int[] reach = parse.reach(clause);
    int first = reach[0];
    while (first < reach[1]
        && parse.word(first).lemma().matches("that|,|whether")
        && parse.word(first).is("mark", "punct", "complm")) {
      first++;
    }
    return parse.word(first).span().cover(parse.word(reach[1]).span());
  }

  private static Span trimmed(Span span, String text) {
    int end = span.end();
    while (end > span.start() && ",;.: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  /** "According to X, …" and "…, according to X". */
  private Optional<Attribution> according(String text) {
    for (Word word : parse.words()) {
      if (!word.text().equalsIgnoreCase("according") || parse.child(word, "prep").isEmpty()) {
        continue;
      }
      Optional<Word> source = parse.child(word, "prep").flatMap(p -> parse.child(p, "pobj"));
      if (source.isEmpty()) {
        continue;
      }
      Span rest = rest(word);
      if (hasQuote(rest) || rest.end() == rest.start()) {
        continue;
      }
      return Optional.of(
          new Attribution(
              parse.sentence().number(),
              speakers.speaker(parse, source.get()),
              List.of(),
              false,
              Optional.of(word),
              trimmed(rest, text)));
    }
    return Optional.empty();
  }

  /** The sentence without the words that name its source. */
  private Span rest(Word according) {
    int[] reach = parse.reach(according);
    int size = parse.words().size();
    boolean opens = reach[0] <= 1;
    int first = opens ? Math.min(size - 1, reach[1] + 1) : 0;
    int last = opens ? size - 1 : Math.max(0, reach[0] - 1);
    while (first < last && parse.word(first).is("punct")) {
      first++;
    }
    return parse.word(first).span().cover(parse.word(Math.max(first, last)).span());
  }
}
