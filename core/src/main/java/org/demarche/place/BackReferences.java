package org.demarche.place;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;

/** Finds which place named before "there", "in the city" and "in the capital" take up. */
final class BackReferences {

  /** How many sentences back the place may stand. */
  private static final int REACH = 2;

  /** "the country" is a state, which the sides tell better than a place far back. */
  private static final Set<String> WHOLE = Set.of("area", "country", "countryside", "republic");

  private final Localities localities;
  private final PlaceNames names;

  BackReferences(Localities localities, PlaceNames names) {
    this.localities = localities;
    this.names = names;
  }

  /** Returns the last place named before the word. */
  Optional<Place> there(Parse parse, Word word, Mentions mentions) {
    return last(parse, word, mentions, Kind.PLACE, REACH)
        .or(() -> last(parse, word, mentions, Kind.STATE, REACH));
  }

  /** Returns the place that "the city" or "the capital" stands for. */
  Optional<Place> of(Parse parse, Word noun, Draft draft, Mentions mentions) {
    if (parse.children(noun).stream()
        .noneMatch(c -> c.lemma().equals("the") || c.lemma().equals("that"))) {
      return Optional.empty();
    }
    if (localities.is(noun, Localities.Kind.CAPITAL)) {
      return home(draft, mentions).flatMap(names::capital);
    }
    boolean town = localities.is(noun, Localities.Kind.TOWN);
    if (!town && !localities.is(noun, Localities.Kind.LAND)) {
      return Optional.empty();
    }
    int reach = town || WHOLE.contains(noun.lemma()) ? REACH : parse.sentence().number();
    return last(parse, noun, mentions, Kind.PLACE, reach)
        .or(
            () ->
                mentions
                    .scene()
                    .filter(s -> town && s.place().kind() == Kind.PLACE)
                    .flatMap(names::of));
  }

  /** The country of all sides, or the one from where the report was sent. */
  private static Optional<String> home(Draft draft, Mentions mentions) {
    Set<String> countries = new HashSet<>();
    draft.actors().stream().map(Side::country).forEach(countries::add);
    draft.recipients().stream().map(Side::country).forEach(countries::add);
    countries.removeAll(Homes.STATELESS);
    if (countries.size() == 1) {
      return countries.stream().findFirst();
    }
    return countries.isEmpty() ? mentions.scene().map(s -> s.place().country()) : Optional.empty();
  }

  private Optional<Place> last(Parse parse, Word word, Mentions mentions, Kind kind, int reach) {
    int sentence = parse.sentence().number();
    for (int i = sentence; i >= Math.max(0, sentence - reach); i--) {
      boolean same = i == sentence;
      List<ResolvedMention> found =
          mentions.in(i).stream()
              .filter(m -> m.entity().kind() == kind && PlaceNames.isPlace(m))
              .filter(m -> !same || m.last() < word.index())
              .toList();
      Optional<ResolvedMention> last =
          found.stream().max(Comparator.comparingInt(ResolvedMention::last));
      if (last.isPresent()) {
        return last.flatMap(names::of);
      }
    }
    return Optional.empty();
  }
}
