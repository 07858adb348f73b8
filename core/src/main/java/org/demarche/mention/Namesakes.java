package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Family names that are names of places too: after "President Jorge Madrid", Madrid is he. */
final class Namesakes {

  private final Set<String> surnames = new HashSet<>();

  /** Learns the family names of a sentence. */
  void learn(Parse parse, List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit.isPerson() && hit.length() > 1 && isPlain(parse, hit) || isTitled(parse, hit, hits)) {
        surnames.add(parse.word(hit.last()).text());
      }
    }
  }

  /** Returns the hits without the places that are people in this report. */
  List<Hit> without(Parse parse, List<Hit> hits) {
    Cities cities = new Cities(parse);
    return surnames.isEmpty()
        ? hits
        : hits.stream()
            .filter(
                hit ->
                    !isPlace(hit)
                        || !surnames.contains(parse.word(hit.last()).text())
                        || cities.isPlace(parse.word(hit.last())))
            .toList();
  }

  /** "the Prince of Wales" is not called Wales. */
  private static boolean isPlain(Parse parse, Hit hit) {
    return parse.words().subList(hit.first(), hit.last()).stream()
        .allMatch(w -> Character.isUpperCase(w.text().charAt(0)));
  }

  /** "President Jorge Madrid": a title and a name that nobody knows stand before the place. */
  private static boolean isTitled(Parse parse, Hit hit, List<Hit> hits) {
    int first = hit.first() - 1;
    if (!isPlace(hit) || first < 1 || !isGivenName(parse, hit, hits, parse.word(first))) {
      return false;
    }
    while (first > 0 && isGivenName(parse, hit, hits, parse.word(first - 1))) {
      first--;
    }
    Optional<Hit> title = Hit.endingAt(hits, first - 1);
    return title.flatMap(Hit::title).isPresent()
        && Character.isUpperCase(parse.word(first - 1).text().charAt(0));
  }

  private static boolean isGivenName(Parse parse, Hit hit, List<Hit> hits, Word word) {
    return People.isNamePart(word, hits) && word.is("compound") && word.head() == hit.last();
  }

  private static boolean isPlace(Hit hit) {
    return hit.length() == 1
        && hit.name()
            .filter(s -> s.use() == Use.CAPITAL || s.entity().kind() == Kind.PLACE)
            .isPresent();
  }
}
