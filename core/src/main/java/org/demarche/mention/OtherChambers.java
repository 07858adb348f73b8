package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells of the bare name of a chamber that it is not that of the state that dictionaries have for
 * it: "Brazil's president urged Congress" in a report that names the United States elsewhere.
 */
final class OtherChambers {

  private static final Set<String> OBJECTS = Set.of("dobj", "pobj", "iobj", "dative");

  private final Parliaments parliaments = new Parliaments();

  /** Returns the chamber of the state whose leader acts on it in the sentence. */
  Optional<Entity> of(Parse parse, Hit hit, Discourse discourse) {
    Word word = parse.word(hit.last());
    boolean bare =
        hit.length() == 1
            && hit.entity().filter(e -> e.kind() == Kind.BODY).isPresent()
            && OBJECTS.stream().anyMatch(word::is);
    String own = hit.entity().map(Entity::country).orElse("");
    int here = parse.sentence().number();
    if (!bare || discourse.last(m -> m.sentence() == here && isOf(m, own)).isPresent()) {
      return Optional.empty();
    }
    return discourse
        .last(m -> m.sentence() == here && discourse.isSubject(m))
        .map(m -> m.side().country())
        .filter(c -> parliaments.has(word.text(), Set.of(c)))
        .map(c -> chamber(c, word));
  }

  private static boolean isOf(ResolvedMention mention, String country) {
    return mention.side().country().equals(country);
  }

  private static Entity chamber(String country, Word word) {
    return Entity.simple(
        country.toLowerCase(Locale.ROOT) + "-" + word.text().toLowerCase(Locale.ROOT),
        word.text(),
        Kind.AGENT,
        country,
        List.of("LEG"),
        "of who acts on it");
  }
}
