package org.demarche.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Word;
import org.demarche.place.PlaceFinder;
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

  /** How many sentences later a speaker's words may still be of the day named before. */
  private static final int SAME_SPEECH = 3;

  /** Categories whose acts consist in words: whoever does them speaks. */
  private static final Set<String> OUTLAWS = Set.of("CRM", "REB", "UAF");

  private static final Set<String> WITNESSES = Set.of("COP", "HLH", "JRN");

  private static final Set<String> PARTIAL = Set.of("OPP", "PRM", "PTY", "REB", "UAF");

  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

  private static final Set<String> VERBAL =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

  /** Categories whose acts are done in some place, not in words alone. */
  private static final Set<String> PUBLIC = Set.of("ASSAULT", "COERCE", "PROTEST");

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
    for (Draft draft : drafts) {
      told.add(tell(report, draft, mentions, dates, said, told));
    }
    return told;
  }

  private Telling tell(
      Report report,
      Draft draft,
      Mentions mentions,
      Dates dates,
      Attributions said,
      List<Telling> before) {
    Optional<Attribution> statement =
        said.around(draft.trigger().span()).filter(a -> a.speaker().isPresent());
    Optional<Side> speaker = statement.flatMap(Attribution::speaker).or(() -> ownSpeaker(draft));
    Optional<When> date = dates.of(draft.parse(), draft.trigger());
    if (date.isEmpty() && isVerbal(draft)) {
      date =
          statement
              .flatMap(s -> spoken(s, draft, dates))
              .or(() -> sameSpeech(speaker, draft, before));
    }
    Optional<When> then = date.or(() -> clauseBefore(draft, dates));
    Status status = status(draft, then, report.date());
    return new Telling(
        draft.with(status, draft.alleged() || isClaimed(draft, statement)),
        date,
        place(draft, mentions),
        speaker,
        statement.flatMap(Attribution::cueWords),
        quantities.find(draft.parse(), draft.trigger(), dates, isVerbal(draft)).stream()
            .map(q -> q.by(said.speaker(q.span()).or(() -> accuser(draft))))
            .toList());
  }

  /** A visit takes place at the host's, a withdrawal where those it leaves are. */
  private Optional<Place> place(Draft draft, Mentions mentions) {
    Optional<Place> told = places.find(draft.parse(), draft.trigger(), mentions);
    String mode = draft.mode().orElse("");
    boolean at =
        (mode.equals("visit") || mode.equals("withdraw") && told.isEmpty()) && !draft.mutual();
    if (!at) {
      return told.or(() -> atHome(draft, mentions));
    }
    return mentions.in(draft.sentence()).stream()
        .filter(m -> draft.recipients().stream().anyMatch(r -> r.span().equals(m.side().span())))
        .flatMap(m -> places.of(m).stream())
        .findFirst()
        .or(() -> told);
  }

  /** What happens between sides of one country happens in it, unless the report says otherwise. */
  private Optional<Place> atHome(Draft draft, Mentions mentions) {
    if (!PUBLIC.contains(draft.category()) || draft.actors().isEmpty()) {
      return Optional.empty();
    }
    String country = draft.actors().get(0).country();
    boolean domestic =
        Stream.concat(draft.actors().stream(), draft.recipients().stream())
            .allMatch(s -> s.country().equals(country));
    return domestic
        ? mentions
            .state(country)
            .flatMap(places::of)
            .map(p -> new Place(p.name(), p.country(), p.lat(), p.lon(), Optional.empty()))
        : Optional.empty();
  }

  /** Violence of which somebody speaks as that of another side is so far only claimed. */
  private static boolean isClaimed(Draft draft, Optional<Attribution> statement) {
    boolean violent = draft.category().equals("ASSAULT") || draft.category().equals("COERCE");
    return violent
        && draft.status() != Status.NEGATED
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
        draft.actors().stream().allMatch(a -> a.sectors().stream().anyMatch(OUTLAWS::contains));
    boolean official = speaker.sectors().stream().anyMatch(WITNESSES::contains);
    if (draft.actors().isEmpty()) {
      return speaker.sectors().stream().anyMatch(PARTIAL::contains);
    }
    return !(outlaws && official);
  }

  private static boolean isSameSide(Side a, Side b) {
    boolean state = isOfState(a) && isOfState(b);
    return a.country().equals(b.country()) && (state || a.sectors().equals(b.sectors()));
  }

  private static boolean isOfState(Side side) {
    return side.sectors().isEmpty() || side.sectors().stream().anyMatch(OF_STATE::contains);
  }

  private static boolean isVerbal(Draft draft) {
    return VERBAL.contains(draft.category());
  }

  /** Whoever demands or denounces does so in his own words. */
  private static Optional<Side> ownSpeaker(Draft draft) {
    return isVerbal(draft) && draft.trigger().isVerb() && draft.actors().size() == 1
        ? Optional.of(draft.actors().get(0))
        : Optional.empty();
  }

  /** "Chad accused Sudan of killing ten villagers" gives Chad's number. */
  private static Optional<Side> accuser(Draft draft) {
    return draft.category().equals("ACCUSE") ? ownSpeaker(draft) : Optional.empty();
  }

  private static Optional<When> spoken(Attribution statement, Draft draft, Dates dates) {
    boolean here = statement.sentence() == draft.sentence();
    return here ? statement.cue().flatMap(cue -> dates.of(draft.parse(), cue)) : Optional.empty();
  }

  private static Optional<When> sameSpeech(
      Optional<Side> speaker, Draft draft, List<Telling> before) {
    for (int i = before.size() - 1; i >= 0 && speaker.isPresent(); i--) {
      Telling earlier = before.get(i);
      if (draft.sentence() - earlier.draft().sentence() > SAME_SPEECH) {
        break;
      }
      boolean same =
          earlier.speaker().map(s -> s.entity().equals(speaker.get().entity())).orElse(false);
      if (same
          && !speaker.get().entity().isEmpty()
          && isVerbal(earlier.draft())
          && earlier.date().isPresent()) {
        return earlier.date();
      }
    }
    return Optional.empty();
  }

  /** "He survived a bomb in 2004, but a guard was killed": that was then, too. */
  private static Optional<When> clauseBefore(Draft draft, Dates dates) {
    Word verb = draft.trigger();
    return verb.is("conj") && verb.isVerb()
        ? draft.parse().head(verb).flatMap(first -> dates.of(draft.parse(), first))
        : Optional.empty();
  }

  private static Status status(Draft draft, Optional<When> date, LocalDate today) {
    boolean deed = draft.status() == Status.ACTUAL && !isVerbal(draft);
    if (deed && date.map(d -> isAhead(d.value(), today)).orElse(false)) {
      return Status.FUTURE;
    }
    boolean old = date.map(d -> isOld(d.value(), today)).orElse(false) || isBefore(draft);
    return old && draft.status() == Status.ACTUAL ? Status.HISTORICAL : draft.status();
  }

  /** "the Taliban, who had kidnapped them": a relative clause with "had" tells what was before. */
  private static boolean isBefore(Draft draft) {
    Word verb = draft.trigger();
    return verb.is("relcl")
        && draft.parse().children(verb).stream()
            .anyMatch(c -> c.is("aux") && c.text().equalsIgnoreCase("had"));
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
