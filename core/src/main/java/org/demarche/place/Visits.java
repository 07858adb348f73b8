package org.demarche.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;

/** Finds where a visit takes place: at the host's. */
final class Visits {

  /** Verbs whose subject has a guest: "told visiting envoy Ivo Novak". */
  private static final Set<String> RECEIVING =
      Set.of("assure", "brief", "greet", "inform", "receive", "tell", "urge", "welcome");

  private final PlaceNames names;
  private final LocalPhrases phrases;
  private final Homes homes;

  Visits(PlaceNames names, LocalPhrases phrases, Homes homes) {
    this.names = names;
    this.phrases = phrases;
    this.homes = homes;
  }

  /** Tells whether the act is a visit. */
  static boolean isVisit(Draft draft) {
    return draft.mode().filter("visit"::equals).isPresent() && !draft.mutual();
  }

  /** A visit takes place at the host's. */
  Optional<Located> find(Draft draft, Optional<Place> told, Mentions mentions) {
    Set<String> hosts = new HashSet<>();
    boolean guests = draft.trigger().is("amod");
    (guests ? draft.actors() : draft.recipients())
        .stream().map(Side::country).filter(c -> !Homes.STATELESS.contains(c)).forEach(hosts::add);
    if (told.filter(p -> hosts.isEmpty() || hosts.contains(p.country())).isPresent()) {
      return Located.of(told, PlaceBasis.CLAUSE);
    }
    Optional<Place> named =
        mentions.in(draft.sentence()).stream()
            .filter(
                m -> draft.recipients().stream().anyMatch(r -> r.span().equals(m.side().span())))
            .flatMap(m -> names.of(m).stream())
            .findFirst();
    Optional<Place> host =
        hosts.size() == 1 ? names.state(hosts.iterator().next()) : Optional.empty();
    return Located.of(received(draft, mentions), PlaceBasis.HOST)
        .or(() -> Located.of(named, PlaceBasis.HOST))
        .or(() -> Located.of(told, PlaceBasis.CLAUSE))
        .or(() -> Located.of(host, PlaceBasis.HOST))
        .or(() -> Located.of(toured(draft, mentions), PlaceBasis.DATELINE))
        .or(() -> homes.located(draft, mentions));
  }

  /** "The king told the visiting envoy": the guest is at the king's. */
  private Optional<Place> received(Draft draft, Mentions mentions) {
    if (!draft.trigger().lemma().equals("visit") || !draft.trigger().tag().equals("VBG")) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    Word at = draft.trigger();
    for (int i = 0; i < 3 && at.head() >= 0; i++) {
      at = parse.word(at.head());
      boolean guest = draft.trigger().is("amod") || RECEIVING.contains(at.lemma());
      Optional<Place> host =
          parse
              .child(at, "nsubj")
              .filter(s -> guest && s.index() < draft.trigger().index())
              .flatMap(s -> mentions.at(draft.sentence(), s.index()))
              .map(m -> m.side().country())
              .filter(c -> !Homes.STATELESS.contains(c))
              .flatMap(names::state);
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  /** "visited the camps": those near where the report was sent from. */
  private Optional<Place> toured(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    boolean site =
        parse.child(draft.trigger(), "dobj").filter(o -> phrases.isSite(parse, o)).isPresent();
    return homes
        .scene(mentions)
        .filter(
            p -> site && draft.actors().stream().noneMatch(a -> a.country().equals(p.country())));
  }
}
