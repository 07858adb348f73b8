package org.demarche.telling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.place.Located;
import org.demarche.place.PlaceBasis;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.When;

/**
 * Finds the place of words from where their speaker met somebody or spoke before: "The two met in
 * Oslo. The president praised Norway."
 */
final class SpeechPlaces {

  private static final String CONSULT = "CONSULT";

  private static final String NO_STATE = "OTH";

  /** For how many days a meeting is still the scene of what its participants say. */
  private static final int DAYS = 3;

  /** How many acts back a scene is looked for, so that work stays linear. */
  private static final int MOST = 200;

  private static final int DAY = "2017-07-31".length();

  private final String earliest;
  private final Background background;

  /** Takes the day of the report and its temporal expressions. */
  SpeechPlaces(LocalDate today, Dates dates) {
    this.earliest = today.minusDays(DAYS).toString();
    this.background = new Background(dates);
  }

  /**
   * Returns where the words were spoken.
   *
   * @param day on which, as far as it is told
   * @param speaker who says so
   * @param before what was told before it
   */
  Optional<Located> find(
      Draft draft, Optional<When> day, Optional<Side> speaker, List<Telling> before) {
    Set<String> parties = entities(Stream.concat(draft.actors().stream(), speaker.stream()));
    boolean words = Teller.isVerbal(draft) || draft.category().equals(CONSULT);
    boolean now = draft.status() == Status.ACTUAL && isNow(day) && !background.has(draft);
    if (!words || !now || parties.isEmpty()) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST); i--) {
      Telling scene = before.get(i);
      if (isScene(scene) && entities(sides(scene)).stream().anyMatch(parties::contains)) {
        return scene.place().map(p -> new Located(p, PlaceBasis.BEFORE));
      }
    }
    return Optional.empty();
  }

  /** What took place now, at a place that words tell or that is the host's. */
  private boolean isScene(Telling telling) {
    Draft draft = telling.draft();
    boolean meeting = draft.category().equals(CONSULT);
    boolean told =
        telling.why().place().filter(b -> b == PlaceBasis.HOST && meeting || isTold(b)).isPresent();
    boolean state = telling.place().filter(p -> !p.country().equals(NO_STATE)).isPresent();
    return told
        && state
        && isNow(telling.date())
        && draft.status() == Status.ACTUAL
        && (meeting || Teller.isVerbal(draft));
  }

  private boolean isNow(Optional<When> day) {
    return day.filter(d -> d.value().length() != DAY || d.value().compareTo(earliest) < 0)
        .isEmpty();
  }

  private static boolean isTold(PlaceBasis basis) {
    return basis == PlaceBasis.CLAUSE
        || basis == PlaceBasis.SPEECH
        || basis == PlaceBasis.BEFORE
        || basis == PlaceBasis.BEHIND;
  }

  private static Stream<Side> sides(Telling telling) {
    return Stream.concat(telling.draft().actors().stream(), telling.draft().recipients().stream());
  }

  private static Set<String> entities(Stream<Side> sides) {
    Set<String> ids = new HashSet<>();
    sides.map(Side::entity).filter(id -> !id.isEmpty()).forEach(ids::add);
    return ids;
  }
}
