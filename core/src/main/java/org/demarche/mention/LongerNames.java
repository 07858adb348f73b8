package org.demarche.mention;

import java.util.List;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Gender;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Names of people inside longer ones: in a report that does not name his country, "Amina Pedro
 * Costa" is not the Pedro Costa of the dictionary.
 */
final class LongerNames {

  private final Gazetteer gazetteer;
  private final Set<String> countries;

  /** Takes the countries that the report names. */
  LongerNames(Gazetteer gazetteer, Set<String> countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  /** Returns the hits without those of people who are somebody else. */
  List<Hit> without(Parse parse, List<Hit> hits) {
    return hits.stream().filter(hit -> !isLonger(parse, hit, hits)).toList();
  }

  private boolean isLonger(Parse parse, Hit hit, List<Hit> hits) {
    return hit.isPerson()
        && hit.length() > 1
        && !isOfReport(hit)
        && (beginsBefore(parse, hit, hits) || goesOn(parse, hit, hits));
  }

  private boolean beginsBefore(Parse parse, Hit hit, List<Hit> hits) {
    if (hit.first() == 0) {
      return false;
    }
    Word before = parse.word(hit.first() - 1);
    return People.isNamePart(before, hits)
        && before.is("compound")
        && before.head() == hit.last()
        && gazetteer.gender(before.text()) != Gender.UNKNOWN;
  }

  /** "Pedro Costa Lima" is another one too. */
  private static boolean goesOn(Parse parse, Hit hit, List<Hit> hits) {
    int next = hit.last() + 1;
    Word last = parse.word(hit.last());
    return next < parse.words().size()
        && People.isNamePart(parse.word(next), hits)
        && last.is("compound")
        && last.head() == next;
  }

  private boolean isOfReport(Hit hit) {
    Entity person = hit.entity().orElseThrow();
    return countries.contains(person.country())
        || person.terms().stream().anyMatch(t -> countries.contains(t.country()));
  }
}
