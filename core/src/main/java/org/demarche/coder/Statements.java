package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.place.PlaceFinder;
import org.demarche.record.Place;
import org.demarche.record.Statement;
import org.demarche.report.Report;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Puts together what is said in a report, with the day and the place of speaking. */
final class Statements {

  /** How many sentences later a speaker's words may still be of the place named before. */
  private static final int SAME_SPEECH = 3;

  private final PlaceFinder places;
  private final Report report;
  private final List<Parse> parses;
  private final RecordDays days;
  private final Mentions mentions;

  Statements(
      Report report, List<Parse> parses, RecordDays days, Mentions mentions, PlaceFinder places) {
    this.places = places;
    this.report = report;
    this.parses = parses;
    this.days = days;
    this.mentions = mentions;
  }

  List<Statement> of(Attributions said) {
    List<Statement> statements = new ArrayList<>();
    for (Attribution each : said.all()) {
      Parse parse = parses.get(each.sentence());
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              each.sentence(),
              each.speaker(),
              each.addressees(),
              each.direct(),
              each.cueWords(),
              each.content().of(report.text()),
              each.content(),
              days.of(each, statements),
              place(parse, each).or(() -> before(each, statements))));
    }
    return statements;
  }

  /** "told reporters in Geneva": a place beside the verb and outside of what is said. */
  private Optional<Place> place(Parse parse, Attribution each) {
    return each.cue()
        .filter(Word::isVerb)
        .flatMap(cue -> places.ofSpeaking(parse, cue, mentions))
        .filter(place -> place.span().map(s -> !each.content().overlaps(s)).orElse(false));
  }

  /** Words that follow those of the same speaker are of the same place, if none is told. */
  private static Optional<Place> before(Attribution each, List<Statement> before) {
    for (int i = before.size() - 1; i >= 0 && each.speaker().isPresent(); i--) {
      Statement earlier = before.get(i);
      if (each.sentence() - earlier.sentence() > SAME_SPEECH) {
        return Optional.empty();
      }
      boolean same =
          earlier.speaker().map(s -> s.name().equals(each.speaker().get().name())).orElse(false);
      if (same && earlier.place().isPresent()) {
        return earlier.place();
      }
    }
    return Optional.empty();
  }
}
