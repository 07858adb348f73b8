package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells the country of people whose own description names none: what another sentence calls them,
 * whom they accuse, with whom they are named, and what the report goes on about.
 */
final class Unattached {

  /** What officials do to states other than their own. */
  private static final Set<String> OPPOSING =
      Set.of(
          "accuse",
          "ask",
          "blame",
          "condemn",
          "criticise",
          "criticize",
          "demand",
          "denounce",
          "reject",
          "summon",
          "thank",
          "threaten",
          "urge",
          "visit",
          "warn");

  private final Contenders contenders;
  private final Optional<String> main;
  private final Set<String> countries;
  private final Map<String, String> told = new HashMap<>();
  private final Map<String, String> spoken = new HashMap<>();
  private Optional<String> topic = Optional.empty();

  /**
   * Takes what the report is about.
   *
   * @param main the country that it names most
   * @param countries those that it names by states and places
   */
  Unattached(Contenders contenders, Optional<String> main, Set<String> countries) {
    this.countries = Set.copyOf(countries);
    this.main = main;
    this.contenders = contenders;
  }

  /** Remembers what a sentence says of the country of somebody. */
  void learn(String surname, String country) {
    told.putIfAbsent(surname, country);
  }

  /** Returns the country that another sentence tells. */
  Optional<String> elsewhere(String surname) {
    return Optional.ofNullable(told.get(surname));
  }

  /** Returns the state of the second of two: "Foreign Ministers Ana Ruiz and Eva Sosa". */
  Optional<String> beside(Parse parse, int last, Discourse discourse) {
    Word name = parse.word(last);
    return parse
        .head(name)
        .filter(first -> name.is("conj") && first.index() < last && isOneOfTwo(parse, first))
        .flatMap(first -> discourse.person(first.text()))
        .flatMap(first -> contenders.other(first.country()));
  }

  /** Tells whether a title in the plural stands before the name: "Ministers Ana Ruiz". */
  private static boolean isOneOfTwo(Parse parse, Word name) {
    return parse.children(name).stream()
        .anyMatch(c -> c.index() < name.index() && c.text().endsWith("ers"));
  }

  /** Whom somebody opposes: "Minister Ana Ruiz accused Chad". */
  private static Optional<String> opposed(Parse parse, int last, List<Hit> hits) {
    Optional<Word> verb =
        parse.head(parse.word(last)).filter(v -> parse.word(last).is("nsubj") && v.isVerb());
    boolean opposing =
        verb.filter(v -> v.index() > last && OPPOSING.contains(v.lemma())).isPresent();
    return hits.stream()
        .filter(hit -> opposing && hit.first() > verb.orElseThrow().index())
        .flatMap(hit -> hit.name().stream())
        .map(named -> named.entity().country())
        .findFirst()
        .filter(Discourse::isState);
  }

  /** The other one of two states, or the only other one that the report names. */
  private Optional<String> other(String opposed) {
    return contenders
        .other(opposed)
        .or(
            () ->
                countries.size() == 2
                    ? countries.stream().filter(c -> !c.equals(opposed)).findFirst()
                    : Optional.empty());
  }

  /** Returns the country that the words around tell, else what the report goes on about. */
  Optional<String> country(Parse parse, int last, List<Hit> hits) {
    Optional<String> opposed = opposed(parse, last, hits);
    return opposed
        .flatMap(this::other)
        .or(() -> before(hits, last))
        .or(() -> topic)
        .filter(country -> opposed.filter(country::equals).isEmpty())
        .or(() -> main)
        .or(() -> countries(hits).findFirst());
  }

  /** Returns for whom those of the office were told to speak. */
  Optional<String> spokenFor(String role) {
    return Optional.ofNullable(spoken.get(role));
  }

  private static Stream<String> countries(List<Hit> hits) {
    return hits.stream().flatMap(hit -> country(hit).stream());
  }

  private static Optional<String> country(Hit hit) {
    return hit.name()
        .filter(s -> s.entity().kind() != Kind.PERSON)
        .map(s -> s.entity().country())
        .filter(Discourse::isState);
  }

  /** The only country of the sentence, when it stands before the person. */
  private static Optional<String> before(List<Hit> hits, int word) {
    long different = countries(hits).distinct().count();
    return different == 1
        ? hits.stream()
            .filter(hit -> hit.last() < word)
            .flatMap(hit -> country(hit).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Follows the text: the country of a sentence's subject is what the next one goes on about. */
  void follow(Parse parse, List<Hit> hits) {
    remember(hits);
    for (Hit hit : hits) {
      Word word = parse.word(hit.last());
      boolean subject =
          word.is("nsubj", "nsubjpass")
              || word.is("poss", "nmod", "compound", "amod")
                  && parse.head(word).map(h -> h.is("nsubj", "nsubjpass")).orElse(false);
      Optional<String> country =
          hit.name().map(s -> s.entity().country()).filter(Discourse::isState);
      if (subject && country.isPresent()) {
        topic = country;
        return;
      }
    }
  }

  /** "a UN spokesman said": "spokesman Jan Tal" is of the UN too. */
  private void remember(List<Hit> hits) {
    for (int i = 1; i < hits.size(); i++) {
      Hit office = hits.get(i);
      Optional<String> owner =
          hits.get(i - 1).name().map(s -> s.entity().country()).filter(c -> !c.isEmpty());
      if (owner.isPresent() && hits.get(i - 1).last() == office.first() - 1) {
        office.office().ifPresent(title -> spoken.put(title.role(), owner.get()));
      }
    }
  }
}
