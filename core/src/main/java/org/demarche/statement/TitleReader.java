package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Reads the statement of a title: "Kiev: rebels broke truce", "Rebels broke truce: army". */
final class TitleReader {

  /** How many words may name the speaker. */
  private static final int MOST = 5;

  /** How many words name the source at the end. */
  private static final int FEW = 3;

  private final Cues cues;
  private final SpeakerFinder speakers;
  private final Parse parse;
  private final String text;

  TitleReader(Cues cues, SpeakerFinder speakers, Parse parse, String text) {
    this.cues = cues;
    this.speakers = speakers;
    this.parse = parse;
    this.text = text;
  }

  List<Attribution> read() {
    Optional<Word> colon = parse.words().stream().filter(w -> w.text().equals(":")).findFirst();
    List<Attribution> found = new ArrayList<>();
    colon.flatMap(this::divided).ifPresent(found::add);
    if (found.isEmpty()) {
      new SentenceReader(cues, speakers, parse, List.of(), text)
          .indirect().stream().filter(Attribution::claimed).forEach(found::add);
    }
    return found;
  }

  private Optional<Attribution> divided(Word colon) {
    int last = parse.words().size() - 1;
    int at = colon.index();
    if (at == 0 || at == last) {
      return Optional.empty();
    }
    if (last - at <= FEW && last - at < at) {
      Optional<Side> source = named(at + 1, last).or(() -> source(at + 1, last));
      if (source.isPresent()) {
        return Optional.of(said(source, colon, 0, at - 1));
      }
    }
    Optional<Side> before = at <= MOST ? named(0, at - 1) : Optional.empty();
    if (before.isPresent()) {
      return Optional.of(said(before, colon, at + 1, last));
    }
    Optional<Side> behind = last - at <= MOST ? named(at + 1, last) : Optional.empty();
    return behind.map(side -> said(behind, colon, 0, at - 1));
  }

  /** Returns who is named by the words, if nothing but a name stands there. */
  private Optional<Side> named(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (parse.word(i).isVerb()) {
        return Optional.empty();
      }
    }
    for (int i = last; i >= first; i--) {
      Optional<Side> side = speakers.known(parse, parse.word(i));
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  /** "… : official", "… : experts". */
  private Optional<Side> source(int first, int last) {
    Word noun = parse.word(last);
    boolean common = noun.isNoun() && Character.isLowerCase(parse.word(first).text().charAt(0));
    return common ? speakers.speaker(parse, noun) : Optional.empty();
  }

  private Attribution said(Optional<Side> speaker, Word colon, int first, int last) {
    Span content = new ReportedWords(text, parse, List.of()).words(first, last);
    return new Attribution(
        0,
        speaker,
        SpeakerBasis.HEADING,
        List.of(),
        false,
        true,
        Optional.of(colon),
        Optional.of(":"),
        content);
  }
}
