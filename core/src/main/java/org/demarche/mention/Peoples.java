package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells of the names of peoples in a sentence whom they mean instead of the state: "six Kenyans".
 */
final class Peoples {

  private final SomePeople some;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;

  Peoples(SomePeople some, Parse parse, List<Hit> hits, Discourse discourse) {
    this.some = some;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
  }

  /** Returns the people or rebels, none when the name means the state. */
  Optional<Entity> of(Sense sense, Word word, String name) {
    if (sense.use() != Use.PEOPLE) {
      return Optional.empty();
    }
    Entity state = sense.entity();
    if (some.areRebels(parse, word)) {
      return Optional.of(group("rebels", home(state), "REB", name, state.source()));
    }
    return some.are(parse, word, hits)
        ? Optional.of(group("people", state.country(), "CVL", name, state.source()))
        : Optional.empty();
  }

  /** Returns where "the separatist Armenian troops" live who bear the name of another state. */
  Optional<String> home(Phrase phrase) {
    return phrase.hits(hits).stream()
        .filter(h -> h.last() < phrase.head())
        .filter(h -> h.name().filter(s -> s.use() == Use.ADJECTIVE).isPresent())
        .filter(h -> h.entity().orElseThrow().kind() == Kind.STATE)
        .filter(h -> some.areRebels(phrase, h))
        .findFirst()
        .map(h -> home(h.entity().orElseThrow()));
  }

  /** "The separatist Armenians" of a report about Azerbaijan live there. */
  private String home(Entity state) {
    return discourse
        .country(parse.sentence().number())
        .filter(c -> !c.equals(state.country()))
        .or(() -> discourse.main().filter(c -> !c.equals(state.country())))
        .or(() -> discourse.last(m -> isOther(m, state)).map(m -> m.side().country()))
        .orElse(state.country());
  }

  private static boolean isOther(ResolvedMention m, Entity state) {
    return m.entity().kind() == Kind.STATE && !m.side().country().equals(state.country());
  }

  private static Entity group(
      String noun, String country, String sector, String name, String source) {
    return Entity.simple(
        country.toLowerCase(Locale.ROOT) + "-" + noun,
        name,
        Kind.AGENT,
        country,
        List.of(sector),
        source);
  }
}
