package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * The countries that a report names only because others met there: "Togo's rebels and army agreed
 * at talks in Geneva" is no news of Switzerland.
 */
final class Venues {

  private static final Set<String> GATHERINGS =
      Set.of(
          "assembly",
          "conference",
          "consultation",
          "dialogue",
          "forum",
          "meeting",
          "negotiation",
          "round",
          "session",
          "summit",
          "talk");

  private static final Set<String> GATHERING =
      Set.of("confer", "convene", "gather", "meet", "negotiate");

  private static final Set<String> WHERE = Set.of("at", "in");

  private final Set<String> met = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  /**
   * Reads a report.
   *
   * @param hits what dictionaries know of each of its sentences
   */
  Venues(List<Parse> parses, List<List<Hit>> hits) {
    for (int i = 0; i < parses.size(); i++) {
      for (Hit hit : hits.get(i)) {
        (isVenue(parses.get(i), hit) ? met : told).addAll(states(hit));
      }
    }
  }

  /** Tells whether only meetings of others make the report name the country. */
  boolean isOnly(String country) {
    return met.contains(country) && !told.contains(country) && !told.isEmpty();
  }

  private static List<String> states(Hit hit) {
    return hit.entity().map(Entity::country).filter(Discourse::isState).stream().toList();
  }

  /** "talks in Geneva", "met in the Swiss city of Geneva", "the Geneva talks" */
  private static boolean isVenue(Parse parse, Hit hit) {
    boolean place =
        hit.entity().filter(e -> e.kind() == Kind.PLACE || e.kind() == Kind.STATE).isPresent();
    Word word = locality(parse, parse.word(hit.last()));
    if (!place || word.head() < 0) {
      return false;
    }
    Word head = parse.word(word.head());
    if (word.is("compound", "nmod")) {
      return GATHERINGS.contains(head.lemma());
    }
    return word.is("pobj")
        && WHERE.contains(head.lemma())
        && head.head() >= 0
        && isGathering(parse, parse.word(head.head()));
  }

  /** "city" of "the Swiss city of Geneva", else the word itself. */
  private static Word locality(Parse parse, Word word) {
    boolean behind =
        word.is("pobj") && parse.head(word).filter(w -> w.lemma().equals("of")).isPresent();
    Optional<Word> noun = behind ? parse.head(word).flatMap(parse::head) : parse.head(word);
    return noun.filter(n -> behind || word.is("amod", "compound", "nmod"))
        .filter(n -> Topics.LOCALITIES.contains(n.lemma()))
        .orElse(word);
  }

  private static boolean isGathering(Parse parse, Word word) {
    return GATHERINGS.contains(word.lemma())
        || word.isVerb()
            && (GATHERING.contains(word.lemma())
                || parse.children(word).stream()
                    .filter(c -> c.is("nsubj", "nsubjpass", "dobj"))
                    .anyMatch(c -> GATHERINGS.contains(c.lemma())));
  }
}
