package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Societies of the Red Cross and the Red Crescent in one state: "the Samoan Red Cross". */
final class NationalSocieties {

  private static final Set<String> SIGNS = Set.of("Crescent", "Cross");

  private NationalSocieties() {}

  /** Returns the hits with a state and the society behind it as one. */
  static List<Hit> joined(Parse parse, List<Hit> hits) {
    List<Hit> all = new ArrayList<>();
    for (Hit hit : hits) {
      Optional<Sense> state =
          all.isEmpty() ? Optional.empty() : state(all.get(all.size() - 1), hit, parse);
      if (state.isPresent()) {
        Hit before = all.remove(all.size() - 1);
        all.add(society(parse, before.first(), hit, state.get().entity()));
      } else {
        all.add(hit);
      }
    }
    return all;
  }

  /** Returns the state whose name stands before "Red Cross"; Geneva is none. */
  private static Optional<Sense> state(Hit before, Hit hit, Parse parse) {
    boolean society =
        hit.length() > 1
            && before.last() == hit.first() - 1
            && parse.word(hit.first()).text().equals("Red")
            && SIGNS.contains(parse.word(hit.first() + 1).text());
    return before
        .name()
        .filter(s -> society && s.entity().kind() == Kind.STATE && s.use() != Use.CAPITAL)
        .filter(s -> Discourse.isState(s.entity().country()));
  }

  private static Hit society(Parse parse, int first, Hit hit, Entity state) {
    String name =
        String.join(
            " ", parse.words().subList(first, hit.last() + 1).stream().map(Word::text).toList());
    Entity society =
        Entity.simple(
            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
            name,
            Kind.BODY,
            state.country(),
            List.of("NGO"),
            "of " + state.name());
    Sense sense = hit.name().orElseThrow().meaning(society);
    return new Hit(first, hit.last(), Optional.of(sense), Optional.empty(), Optional.empty());
  }
}
