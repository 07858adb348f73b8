package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Words of a sentence that a dictionary knows.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param name what the words name, when they are a name
 * @param title the title they are, when they are one
 * @param agent the common noun for political agents they are, when they are one
 */
record Hit(
    int first,
    int last,
    Optional<Sense> name,
    Optional<Titles.Title> title,
    Optional<Sense> agent) {

  boolean covers(int word) {
    return first <= word && word <= last;
  }

  int length() {
    return last - first + 1;
  }

  /** Returns the word that carries the others: "head" of "head of state". */
  Word head(Parse parse) {
    for (int i = last; i >= first; i--) {
      int above = parse.word(i).head();
      if (!covers(above) && (i == last || !parse.word(last).is("root"))) {
        boolean noun = parse.word(i).isNoun();
        if (noun || i == first) {
          return noun ? parse.word(i) : parse.word(last);
        }
      }
    }
    return parse.word(last);
  }

  /** Returns what the words name. */
  Optional<Entity> entity() {
    return name.map(Sense::entity);
  }

  /** Tells whether the words name a person. */
  boolean isPerson() {
    return name.map(s -> s.entity().kind() == Kind.PERSON).orElse(false);
  }

  /** Returns the sectors that a common noun or title belongs to. */
  List<String> sectors() {
    return agent
        .map(a -> a.entity().sectors())
        .or(() -> title.map(Titles.Title::sectors))
        .orElse(List.of());
  }

  /** Returns the hit as one that names something else. */
  Hit naming(Sense other) {
    return new Hit(first, last, Optional.of(other), title, agent);
  }

  /** Returns the title when it is one of an office: "minister", not "Mr". */
  Optional<Titles.Title> office() {
    return title.filter(t -> !t.role().isEmpty());
  }

  /** Returns a hit for a word that no dictionary knows. */
  static Hit unknown(Word word) {
    return new Hit(
        word.index(), word.index(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the hit that the word belongs to. */
  static Optional<Hit> covering(List<Hit> hits, int word) {
    return hits.stream().filter(h -> h.covers(word)).findFirst();
  }

  /** Returns the hit that ends with the word. */
  static Optional<Hit> endingAt(List<Hit> hits, int word) {
    return hits.stream().filter(h -> h.last() == word).findFirst();
  }
}
