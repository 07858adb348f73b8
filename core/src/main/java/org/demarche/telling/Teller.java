package org.demarche.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Word;
import org.demarche.place.Located;
import org.demarche.place.PlaceBasis;
import org.demarche.place.PlaceFinder;
import org.demarche.place.Surroundings;
import org.demarche.quantity.QuantityFinder;
import org.demarche.record.Place;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Adds the circumstances to acts: when, where, in whose words, how many. */
public final class Teller {

  /** An act that took place longer ago than this is background to the news. */
  private static final int NEWS_DAYS = 45;

  /** Categories whose acts consist in words: whoever does them speaks. */
  private static final Set<String> OUTLAWS = Set.of("CRM", "REB", "UAF");

  private static final Set<String> WITNESSES = Set.of("COP", "HLH", "JRN");

  private static final String MEDIA = "JRN";

  /** Tags of the present tense and of the perfect: what "has been" so since 2003 is so now. */
  private static final Set<String> NOW = Set.of("VBP", "VBZ");

  private static final Set<String> PARTIAL = Set.of("OPP", "PRM", "PTY", "REB", "UAF");

  private static final Set<String> VERBAL =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

  /** Categories whose acts are done in some place, not in words alone. */
  private static final Set<String> PUBLIC = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** Words before what was there first: "shut it because Chad sent troops". */
  private static final Set<String> CAUSES = Set.of("after", "because", "since");

  private final Eras eras = new Eras();
  private final PlaceFinder places;
  private final QuantityFinder quantities;

  /** Uses the finders of places and quantities. */
  public Teller(PlaceFinder places, QuantityFinder quantities) {
    this.places = places;
    this.quantities = quantities;
  }

  /** Returns the acts with their circumstances, in the same order. */
  public List<Telling> tell(
      Report report, List<Draft> drafts, Mentions mentions, Dates dates, Attributions said) {
    List<Telling> told = new ArrayList<>();
    SpeechDays speeches = new SpeechDays(dates, said, mentions);
    DayFinder days = new DayFinder(report.date(), dates, speeches, drafts);
    for (Draft draft : drafts) {
      told.add(tell(report, draft, mentions, days, said, told));
    }
    return told;
  }

  private Telling tell(
      Report report,
      Draft draft,
      Mentions mentions,
      DayFinder days,
      Attributions said,
      List<Telling> before) {
    Optional<Attribution> statement =
        said.around(draft.trigger().span()).filter(a -> a.speaker().isPresent());
    Optional<Side> speaker =
        statement
            .flatMap(Attribution::speaker)
            .filter(s -> !isRelayed(s, draft))
            .or(draft::claimant)
            .or(() -> ownSpeaker(draft));
    Optional<Dating> dating = days.find(draft, statement, speaker, before);
    Optional<When> date = dating.flatMap(Dating::day);
    Optional<Located> found =
        places.find(
            draft,
            mentions,
            new Surroundings(statement, placeBefore(draft, before), days.dates().parses()));
    SpeechPlaces spoken = new SpeechPlaces(report.date(), days.dates());
    Optional<Located> place =
        found
            .filter(p -> p.basis() != PlaceBasis.HOME)
            .or(() -> spoken.find(draft, date, speaker, before))
            .or(() -> found);
    boolean old = date.isEmpty() && isBehindOld(draft, before);
    Status status = old ? Status.HISTORICAL : status(draft, date, report.date());
    return new Telling(
        draft.with(status, draft.alleged() || isClaimed(draft, statement)),
        date,
        place.map(Located::place),
        speaker,
        statement.flatMap(Attribution::cueWords),
        quantities
            .find(draft.parse(), draft.trigger(), draft.words(), days.dates(), isVerbal(draft))
            .stream()
            .map(q -> new Parts(draft.parse(), mentions).named(q))
            .map(q -> q.by(said.speaker(q.span()).or(() -> accuser(draft))))
            .toList(),
        new Why(dating.map(Dating::basis), place.map(Located::basis)));
  }

  /** The place of the act told before, in this sentence or the last, as far as words tell it. */
  private static Optional<Place> placeBefore(Draft draft, List<Telling> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Telling last = before.get(before.size() - 1);
    boolean near = draft.sentence() - last.draft().sentence() <= 1 && last.draft().sentence() > 0;
    boolean deed = PUBLIC.contains(last.draft().category()) && draft.status() == Status.ACTUAL;
    boolean done = deed && last.draft().status() == Status.ACTUAL;
    return near && done || Meetings.isOnVisit(draft, last.draft())
        ? last.place().filter(p -> p.span().isPresent())
        : Optional.empty();
  }

  /** Violence of which somebody speaks as that of another side is so far only claimed. */
  private static boolean isClaimed(Draft draft, Optional<Attribution> statement) {
    boolean violent = draft.category().equals("ASSAULT") || draft.category().equals("COERCE");
    return violent
        && (draft.status() == Status.ACTUAL || draft.status() == Status.HISTORICAL)
        && statement
            .flatMap(Attribution::speaker)
            .filter(s -> isAccusing(s, draft))
            .map(s -> draft.actors().stream().noneMatch(a -> isSameSide(a, s)))
            .orElse(false);
  }

  /**
   * What police or hospitals tell of gunmen or of nobody in particular is news, what rebels tell a
   * charge.
   */
  private static boolean isAccusing(Side speaker, Draft draft) {
    boolean outlaws =
        draft.actors().stream().noneMatch(Side::isOfState)
            || draft.actors().stream()
                .allMatch(a -> a.sectors().stream().anyMatch(OUTLAWS::contains));
    boolean official = speaker.sectors().stream().anyMatch(WITNESSES::contains);
    if (draft.actors().isEmpty()) {
      return speaker.sectors().stream().anyMatch(PARTIAL::contains);
    }
    return !(outlaws && official);
  }

  private static boolean isSameSide(Side a, Side b) {
    boolean state = a.isOfState() && b.isOfState();
    return a.country().equals(b.country()) && (state || a.sectors().equals(b.sectors()));
  }

  static boolean isVerbal(Draft draft) {
    return VERBAL.contains(draft.category());
  }

  /** Whoever demands or denounces does so in his own words. */
  private static Optional<Side> ownSpeaker(Draft draft) {
    return isVerbal(draft) && draft.trigger().isVerb() && draft.actors().size() == 1
        ? Optional.of(draft.actors().get(0))
        : Optional.empty();
  }

  /** "Chad protested, an agency reported": these are words of Chad. */
  private static boolean isRelayed(Side speaker, Draft draft) {
    return speaker.sectors().contains(MEDIA) && ownSpeaker(draft).isPresent();
  }

  /** "Chad accused Sudan of killing ten villagers" gives Chad's number. */
  private static Optional<Side> accuser(Draft draft) {
    return draft.category().equals("ACCUSE") ? ownSpeaker(draft) : Optional.empty();
  }

  /** "has killed 121 since 2003": the number is today's. */
  private static boolean isPerfect(Draft draft) {
    return draft.parse().children(draft.trigger()).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && NOW.contains(c.tag()));
  }

  private Status status(Draft draft, Optional<When> date, LocalDate today) {
    boolean deed = draft.status() == Status.ACTUAL && !isVerbal(draft);
    if (deed && date.map(d -> isAhead(d.value(), today)).orElse(false)) {
      return Status.FUTURE;
    }
    boolean old =
        date.filter(d -> !isSince(draft, d)).map(d -> isOld(d.value(), today)).orElse(false)
            || isBefore(draft)
            || eras.hold(draft.parse(), draft.trigger(), today.getYear());
    return old && draft.status() == Status.ACTUAL && !isPerfect(draft) && !isPresent(draft)
        ? Status.HISTORICAL
        : draft.status();
  }

  /** "annexed it in 2014 and now arrests": what they do is of no time before. */
  private static boolean isPresent(Draft draft) {
    return draft.trigger().is("conj") && NOW.contains(draft.trigger().tag());
  }

  /** What has been going on since a day of long ago is news. */
  private static boolean isSince(Draft draft, When day) {
    return draft.parse().words().stream()
        .filter(w -> w.lemma().equals("since") && w.is("prep"))
        .anyMatch(w -> day.span().filter(span -> w.span().end() <= span.start()).isPresent());
  }

  /** "the Taliban, who had kidnapped them": a relative clause with "had" tells what was before. */
  private static boolean isBefore(Draft draft) {
    Word verb = draft.trigger();
    return verb.is("relcl")
        && draft.parse().children(verb).stream()
            .anyMatch(c -> c.is("aux") && c.text().equalsIgnoreCase("had"));
  }

  /** "had closed it in 2012, after Rwanda expelled its envoy": what it came of is as old. */
  private static boolean isBehindOld(Draft draft, List<Telling> before) {
    Word verb = draft.trigger();
    boolean cause =
        verb.is("advcl", "pcomp")
            && draft.parse().children(verb).stream()
                .anyMatch(c -> c.is("mark", "prep") && CAUSES.contains(c.lemma()));
    return cause
        && draft.status() == Status.ACTUAL
        && before.stream()
            .map(Telling::draft)
            .filter(d -> d.sentence() == draft.sentence() && d.status() == Status.HISTORICAL)
            .anyMatch(d -> d.trigger().index() == verb.head());
  }

  /** Tells whether all of the time lies after the report: next month, not this one. */
  private static boolean isAhead(String value, LocalDate today) {
    String start = value.indexOf('/') < 0 ? value : value.substring(0, value.indexOf('/'));
    boolean comparable = start.matches("\\d{4}(-\\d{2}){0,2}");
    return comparable && start.compareTo(today.toString().substring(0, start.length())) > 0;
  }

  private static boolean isOld(String value, LocalDate today) {
    LocalDate limit = today.minusDays(NEWS_DAYS);
    String end = value.substring(value.indexOf('/') + 1);
    if (end.length() == 10) {
      return LocalDate.parse(end).isBefore(limit);
    }
    if (end.length() == 7 && end.indexOf('W') < 0) {
      return end.compareTo(limit.toString().substring(0, 7)) < 0;
    }
    return end.length() == 4 && Integer.parseInt(end) < today.getYear();
  }
}
