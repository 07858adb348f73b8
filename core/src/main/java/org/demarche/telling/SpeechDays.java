package org.demarche.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Finds the day of words from other words of the same speaker near by. */
final class SpeechDays {

  private static final int DAY = "2017-07-31".length();

  /** How many sentences later a speaker's words may still be of the day named before. */
  private static final int SAME_SPEECH = 3;

  /** The title and the first sentence tell in short what is told with its day behind them. */
  private static final int LEAD = 1;

  private final Dates dates;
  private final Attributions said;
  private final Mentions mentions;

  SpeechDays(Dates dates, Attributions said, Mentions mentions) {
    this.dates = dates;
    this.said = said;
    this.mentions = mentions;
  }

  /** Returns the day on which the speaker spoke just before, or behind the first sentence. */
  Optional<When> find(Draft draft, Optional<Side> speaker, List<Telling> before) {
    Optional<Side> known = speaker.filter(s -> !s.entity().isEmpty());
    return known.flatMap(s -> acted(s, draft, before).or(() -> said(s, draft)));
  }

  private static Optional<When> acted(Side speaker, Draft draft, List<Telling> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Telling earlier = before.get(i);
      if (draft.sentence() - earlier.draft().sentence() > SAME_SPEECH) {
        break;
      }
      boolean same = earlier.speaker().filter(s -> isSame(s, speaker)).isPresent();
      Optional<When> day = earlier.date().filter(SpeechDays::isDay);
      if (same && Teller.isVerbal(earlier.draft()) && day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<When> said(Side speaker, Draft draft) {
    Optional<When> nearest = Optional.empty();
    for (Attribution each : near(draft)) {
      if (each.speaker().filter(s -> isSame(s, speaker)).isPresent()) {
        Optional<When> day = day(each);
        nearest = day.isPresent() && (nearest.isEmpty() || !isLead(draft)) ? day : nearest;
      }
    }
    return nearest.or(() -> subject(speaker, draft));
  }

  /** The statements of the sentences before, or of those behind the first ones. */
  private List<Attribution> near(Draft draft) {
    int last = draft.sentence() <= LEAD ? draft.sentence() + 2 : draft.sentence() - 1;
    return IntStream.rangeClosed(draft.sentence() - SAME_SPEECH, last)
        .filter(sentence -> sentence != draft.sentence())
        .mapToObj(said::in)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isLead(Draft draft) {
    return draft.sentence() <= LEAD;
  }

  private Optional<When> day(Attribution words) {
    return words
        .cue()
        .flatMap(cue -> dates.spoken(dates.parse(words.sentence()), cue))
        .filter(SpeechDays::isDay);
  }

  /** "The minister arrived on Monday. He promised help.": on the same day. */
  private Optional<When> subject(Side speaker, Draft draft) {
    int before = draft.sentence() - 1;
    return before <= 0
        ? Optional.empty()
        : dates
            .root(before)
            .flatMap(root -> dates.parse(before).child(root, "nsubj", "nsubjpass"))
            .flatMap(subject -> mentions.at(before, subject.index()))
            .filter(m -> m.side().entity().equals(speaker.entity()))
            .flatMap(m -> dates.ofSentence(before))
            .filter(SpeechDays::isDay);
  }

  private static boolean isDay(When day) {
    return day.value().length() == DAY;
  }

  private static boolean isSame(Side one, Side other) {
    return one.entity().equals(other.entity());
  }

  /** Returns the day on which somebody says what the act stands in. */
  Optional<When> spoken(Attribution statement, Draft draft) {
    Optional<Word> cue = statement.cue().filter(c -> statement.sentence() == draft.sentence());
    return cue.flatMap(c -> dates.spoken(draft.parse(), c));
  }
}
