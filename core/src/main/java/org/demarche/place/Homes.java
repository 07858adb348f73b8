package org.demarche.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Tells where an act took place of which no words tell it: at home, or at the dateline's place. */
final class Homes {

  /** Codes that are no countries. */
  static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  /** The first sentences of a report are about what happened where it was sent from. */
  private static final int LEAD = 1;

  private static final int OPENING = 2;

  /** What is done at home, whomever it is done to. */
  private static final Set<String> CUSTODY = Set.of("arrest");

  private static final Set<String> PUBLIC = Set.of("ASSAULT", "COERCE", "PROTEST");

  private final PlaceNames names;

  Homes(PlaceNames names) {
    this.names = names;
  }

  /** Returns the home of the sides, or the place of the dateline when that is in it. */
  Optional<Place> of(Draft draft, Mentions mentions) {
    Optional<Place> scene = mentions.scene().flatMap(names::of);
    return switch (Manner.of(draft.category())) {
      case DEED, MEASURE -> deed(draft, scene);
      case MEETING -> scene.filter(s -> isMeeting(draft, s));
      case WORD -> scene.filter(s -> isSpokenThere(draft, s, mentions)).or(() -> sitting(draft));
    };
  }

  private Optional<Place> deed(Draft draft, Optional<Place> scene) {
    Optional<String> home = PUBLIC.contains(draft.category()) ? home(draft) : Optional.empty();
    boolean news = draft.status() == Status.ACTUAL && draft.sentence() <= LEAD;
    return home.flatMap(
        country ->
            scene.filter(s -> news && s.country().equals(country)).or(() -> names.state(country)));
  }

  /** What happens between sides of one country happens in it, unless the report says otherwise. */
  private static Optional<String> home(Draft draft) {
    Set<String> actors = countries(draft.actors());
    Set<String> recipients = countries(draft.recipients());
    if (CUSTODY.contains(draft.mode().orElse("")) && actors.size() == 1 && isPolice(draft)) {
      return actors.stream().findFirst();
    }
    if (recipients.isEmpty() && !draft.recipients().isEmpty()
        || actors.isEmpty() && recipients.isEmpty()) {
      return Optional.empty();
    }
    if (recipients.isEmpty() && !actsAtHome(draft)) {
      return Optional.empty();
    }
    Set<String> all = new HashSet<>(actors);
    all.addAll(recipients);
    return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
  }

  /** A parliament sits at home. */
  private Optional<Place> sitting(Draft draft) {
    return draft.actors().stream()
        .filter(s -> draft.status() == Status.ACTUAL && s.sectors().equals(List.of("LEG")))
        .filter(s -> s.role().isEmpty() && !STATELESS.contains(s.country()))
        .findFirst()
        .flatMap(s -> names.state(s.country()));
  }

  /** Nobody seizes his own land, and armies are sent abroad; crowds and gunmen stay at home. */
  private static boolean actsAtHome(Draft draft) {
    return draft.category().equals("PROTEST")
        || draft.parse().child(draft.trigger(), "dobj").filter(Homes::isPower).isPresent()
        || draft.mode().filter("seize"::equals).isEmpty()
            && draft.actors().stream()
                .noneMatch(s -> s.sectors().contains("MIL") || s.sectors().contains("GOV"));
  }

  /** Whoever seizes power seizes it at home. */
  private static boolean isPower(Word object) {
    return object.lemma().equals("power") || object.lemma().equals("presidency");
  }

  private static boolean isPolice(Draft draft) {
    return draft.actors().stream().noneMatch(s -> s.sectors().contains("MIL"));
  }

  private static Set<String> countries(List<Side> sides) {
    return sides.stream()
        .map(Side::country)
        .filter(c -> !STATELESS.contains(c))
        .collect(Collectors.toSet());
  }

  private static boolean isMeeting(Draft draft, Place scene) {
    Set<String> all = countries(draft.actors());
    all.addAll(countries(draft.recipients()));
    return draft.category().equals("CONSULT")
        && draft.status() == Status.ACTUAL
        && draft.sentence() <= LEAD
        && (all.isEmpty() || all.contains(scene.country()));
  }

  /** "TALLINN -- The German chancellor on Tuesday urged Russia": where the news was sent from. */
  private static boolean isSpokenThere(Draft draft, Place scene, Mentions mentions) {
    if (draft.status() != Status.ACTUAL) {
      return false;
    }
    if (countries(draft.actors()).equals(Set.of(scene.country()))) {
      return true;
    }
    if (draft.sentence() > OPENING) {
      return false;
    }
    boolean person =
        draft.actors().size() == 1
            && mentions.in(draft.sentence()).stream()
                .anyMatch(
                    m ->
                        m.entity().kind() == Kind.PERSON
                            && m.side().span().equals(draft.actors().get(0).span()));
    return person && !countries(draft.recipients()).contains(scene.country());
  }

  /** Returns the place of the dateline. */
  Optional<Place> scene(Mentions mentions) {
    return mentions.scene().flatMap(names::of);
  }

  /** Returns the same with the reason for it. */
  Optional<Located> located(Draft draft, Mentions mentions) {
    return of(draft, mentions)
        .map(p -> new Located(p, p.span().isPresent() ? PlaceBasis.DATELINE : PlaceBasis.HOME));
  }
}
