package org.demarche.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.pattern.NounPhrase.Reading;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Makes sides of noun phrases: who they mention, with the code of a user's dictionaries. */
final class SideMaker {

  private static final String SEVERAL = "/";

  private final PhraseCoder coder;
  private final LocalDate day;
  private final String text;
  private final Mentions mentions;

  SideMaker(PhraseCoder coder, LocalDate day, String text, Mentions mentions) {
    this.coder = coder;
    this.day = day;
    this.text = text;
    this.mentions = mentions;
  }

  CodedPhrase coded(Parse parse, NounPhrase phrase) {
    List<Side> sides = new ArrayList<>();
    for (Reading reading : phrase.readings()) {
      Optional<PhraseCode> code = coder.code(reading.words(), day);
      if (code.isPresent()) {
        Side side = side(parse, reading, code.get());
        for (String letters : code.get().letters().split(SEVERAL)) {
          add(sides, side.coded(letters));
        }
      }
    }
    return new CodedPhrase(phrase, sides);
  }

  private static void add(List<Side> sides, Side side) {
    if (sides.stream().noneMatch(known -> known.code().equals(side.code()))) {
      sides.add(side);
    }
  }

  private Side side(Parse parse, Reading reading, PhraseCode code) {
    int sentence = parse.sentence().number();
    Optional<ResolvedMention> whole = mentions.at(sentence, reading.head().index());
    return whole
        .or(() -> code.actor().flatMap(w -> mentions.covering(sentence, w.index())))
        .map(ResolvedMention::side)
        .orElseGet(() -> unknown(reading, code));
  }

  private Side unknown(Reading reading, PhraseCode code) {
    Word first = reading.words().get(0);
    Word start = first.index() <= reading.head().index() ? first : reading.head();
    Span span = start.span().cover(reading.head().span());
    String words = span.of(text);
    return new Side("", words, code.country(), code.sectors(), Optional.empty(), words, span);
  }
}
