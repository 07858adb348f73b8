package org.demarche.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how long and how often: "two years", "24-hour", "for days", "every week", "annual". */
final class DurationReader {

  private static final Set<String> WINDOWS = Set.of("coming", "following", "last", "next", "past");

  /** Words between a number and its unit. */
  private static final Set<String> BETWEEN =
      Set.of(
          "additional",
          "consecutive",
          "full",
          "further",
          "long",
          "more",
          "straight",
          "successive",
          "trading",
          "whole",
          "working");

  /** Words between the two numbers of "60 to 90 days". */
  private static final Set<String> UP_TO = Set.of("-", "and", "or", "to", "–");

  private static final Set<String> EVERY = Set.of("each", "every");

  /** "the weekly Der Spiegel": newspapers. */
  private static final Set<String> OF_PAPERS = Set.of("daily", "monthly", "weekly");

  private final Wording words;
  private final Counts counts;

  DurationReader(Wording words, Counts counts) {
    this.words = words;
    this.counts = counts;
  }

  Optional<Reading> read(int at) {
    return every(at)
        .or(() -> often(at))
        .or(() -> hyphened(at))
        .or(() -> window(at))
        .or(() -> counted(at))
        .or(() -> firstOfTwo(at))
        .or(() -> some(at));
  }

  /** "every week", "every four years", "every Monday", "per day". */
  private Optional<Reading> every(int at) {
    if (words.lower(at).equals("per")) {
      return unit(at + 1).map(unit -> new Reading(at + 1, unit.duration(new Count("1", at))));
    }
    if (!EVERY.contains(words.lower(at))) {
      return Optional.empty();
    }
    Optional<Reading> day =
        words
            .calendar()
            .weekday(words.text(at + 1))
            .map(weekday -> new Reading(at + 1, "XXXX-WXX-" + weekday.getValue()));
    return day.or(() -> unit(at + 1).map(u -> new Reading(at + 1, u.duration(new Count("1", at)))))
        .or(() -> counted(at + 1));
  }

  private Optional<Reading> often(int at) {
    Optional<String> value = words.calendar().frequency(words.lower(at));
    boolean name = words.isInsideName(at);
    boolean paper =
        OF_PAPERS.contains(words.lower(at))
            && (words.isCapital(at + 1)
                || words.word(at).isNoun() && !words.word(at).is("amod", "nmod", "compound"));
    return value.filter(v -> !name && !paper).map(v -> new Reading(at, v));
  }

  /** "24-hour", "three-day", "decades-long". */
  private Optional<Reading> hyphened(int at) {
    String text = words.text(at);
    String bare = text.endsWith("-long") ? text.substring(0, text.length() - 5) : text;
    int hyphen = bare.lastIndexOf('-');
    if (bare.length() == text.length() && hyphen < 0 || words.isInsideName(at)) {
      return Optional.empty();
    }
    Optional<Unit> unit = words.calendar().unit(bare.substring(hyphen + 1));
    boolean plural = hyphen < 0 && bare.endsWith("s");
    String number = plural ? "" : hyphen < 0 ? "1" : bare.substring(0, hyphen);
    Optional<Count> count =
        plural
            ? Optional.of(Count.vague(at))
            : counts.value(number.toLowerCase(Locale.ROOT)).map(n -> new Count(n, at));
    return unit.flatMap(u -> count.map(c -> new Reading(at, u.duration(c))))
        .filter(r -> !words.lower(at + 1).equals("old"));
  }

  /** "the past three years", "the next 48 hours", "the last decade". */
  private Optional<Reading> window(int at) {
    if (!words.lower(at).equals("the") || !WINDOWS.contains(words.lower(at + 1))) {
      return Optional.empty();
    }
    boolean past = words.lower(at + 1).equals("past") || words.lower(at + 1).equals("last");
    return counted(at + 2)
        .or(
            () ->
                unit(at + 2)
                    .filter(u -> past && !words.lower(at + 2).endsWith("s"))
                    .filter(u -> !words.lower(at + 3).equals("of"))
                    .map(u -> new Reading(at + 2, u.duration(new Count("1", at)))));
  }

  private Optional<Reading> counted(int at) {
    return counts.read(at).flatMap(this::behind).filter(r -> !isAge(at, r.last()));
  }

  private Optional<Reading> behind(Count count) {
    int next = count.last() + 1;
    int at = BETWEEN.contains(words.lower(next)) ? next + 1 : next;
    boolean plural = words.lower(at).endsWith("s") || words.lower(at).equals("centuries");
    boolean low = words.word(Math.min(at, words.size() - 1)).head() > at;
    boolean fits = plural || count.isOne() || count.isHalf() || count.isWhole() && low;
    return unit(at)
        .filter(u -> fits && !(u == Unit.QUARTER && (count.isOne() || isShare(count, at))))
        .map(u -> new Reading(at, u.duration(count)));
  }

  /** "three quarters of the seats" */
  private boolean isShare(Count count, int at) {
    return count.value().equals("3") && words.lower(at + 1).equals("of");
  }

  /** "68 years old", "a day when": no span of time. */
  private boolean isAge(int at, int last) {
    return words.lower(last + 1).equals("old")
        || words.isInsideName(at)
        || words.lower(last + 1).equals("of") && words.lower(last + 2).equals("age");
  }

  /** The 60 of "between 60 and 90 days". */
  private Optional<Reading> firstOfTwo(int at) {
    Optional<Count> first = counts.read(at).filter(c -> c.last() == at && !c.isVague());
    if (first.isEmpty() || first.get().isOne() || !UP_TO.contains(words.lower(at + 1))) {
      return Optional.empty();
    }
    Optional<Count> second = counts.read(at + 2).filter(c -> c.last() == at + 2 && !c.isVague());
    return second
        .flatMap(c -> unit(at + 3))
        .filter(u -> words.lower(at + 3).endsWith("s"))
        .map(u -> new Reading(at, u.duration(first.get())));
  }

  /** "for days", "in years", "decades of war". */
  private Optional<Reading> some(int at) {
    boolean plural = words.lower(at).endsWith("s") || words.lower(at).equals("centuries");
    boolean alone =
        at == 0 && words.lower(1).equals("of")
            || at > 0 && words.word(at - 1).tag().equals("IN")
            || words.lower(at - 1).equals("the") && words.lower(at - 2).equals("over");
    return unit(at)
        .filter(u -> plural && alone && u != Unit.QUARTER)
        .map(u -> new Reading(at, u.duration(Count.vague(at))));
  }

  private Optional<Unit> unit(int at) {
    return words.calendar().unit(words.lower(at));
  }
}
