package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;

/**
 * Tells which of the bodies that share a name a report means: the one it gave that short name, and
 * of parties one of a country that it names. "The Conservatives" of a Canadian report are not
 * British.
 */
final class PartySenses {

  private static final String PARTY = "PTY";

  /** Letters of an acronym at most that many parties may have. */
  private static final int SHORT = 4;

  private final Epithets epithets;
  private final Set<String> countries;
  private final Discourse discourse;

  /**
   * Reads a report.
   *
   * @param countries those that it names by states and places
   */
  PartySenses(Epithets epithets, Set<String> countries, Discourse discourse) {
    this.epithets = epithets;
    this.countries = countries;
    this.discourse = discourse;
  }

  /** Returns the hits of a sentence with the bodies that the report means. */
  List<Hit> of(Parse parse, List<Hit> hits) {
    return hits.stream().map(hit -> of(parse, hit)).toList();
  }

  private Hit of(Parse parse, Hit hit) {
    Optional<Entity> known = hit.entity().filter(e -> e.kind() == Kind.BODY);
    if (known.isEmpty()) {
      return hit;
    }
    Optional<Entity> meant =
        told(parse, hit)
            .or(
                () ->
                    known
                        .filter(body -> isForeign(body) && isCommon(parse, hit))
                        .map(body -> atHome(parse, hit, body)));
    return meant
        .filter(e -> !e.equals(known.get()))
        .map(e -> hit.naming(hit.name().orElseThrow().meaning(e)))
        .orElse(hit);
  }

  private Optional<Entity> told(Parse parse, Hit hit) {
    return hit.length() == 1
        ? discourse.shortNames().body(parse.word(hit.last()).text())
        : Optional.empty();
  }

  /** "NDP", "the Liberal Party": not "Golkar". */
  private boolean isCommon(Parse parse, Hit hit) {
    return parse.words().subList(hit.first(), hit.last() + 1).stream()
        .filter(w -> Character.isLetter(w.text().charAt(0)))
        .allMatch(
            w ->
                epithets.is(Epithets.Kind.PARTISAN, w.text())
                    || w.text().length() <= SHORT && w.text().matches("\\p{Lu}+")
                    || w.tag().equals("DT"));
  }

  private boolean isForeign(Entity body) {
    return body.sectors().contains(PARTY)
        && Discourse.isState(body.country())
        && !countries.contains(body.country())
        && discourse.main().filter(main -> !main.equals(body.country())).isPresent();
  }

  private Entity atHome(Parse parse, Hit hit, Entity known) {
    String country = discourse.main().orElseThrow();
    StringBuilder name = new StringBuilder();
    for (int i = hit.first(); i <= hit.last(); i++) {
      name.append(name.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    return new Entity(
        country.toLowerCase(Locale.ROOT) + "-" + known.id(),
        name.toString(),
        Kind.BODY,
        country,
        known.sectors(),
        known.gender(),
        List.of(),
        "party of the country that the report is about");
  }
}
