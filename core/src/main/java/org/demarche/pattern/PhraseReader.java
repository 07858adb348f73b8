package org.demarche.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.pattern.NounPhrase.Reading;

/**
 * Finds the noun phrases of a sentence as dictionaries of PETRARCH count on them: a noun with what
 * stands before it and with one prepositional phrase that has none below.
 */
final class PhraseReader {

  private static final Set<String> BEFORE =
      Set.of(
          "amod",
          "advmod",
          "appos",
          "case",
          "compound",
          "det",
          "hmod",
          "hyph",
          "nmod",
          "num",
          "nummod",
          "poss",
          "predet",
          "qmod",
          "quantmod");

  private static final Set<String> INSIDE = Set.of("amod", "compound", "nmod", "num", "poss");

  private final Parse parse;

  PhraseReader(Parse parse) {
    this.parse = parse;
  }

  /** Returns the phrases in the order of the text, none inside another. */
  List<NounPhrase> read() {
    List<NounPhrase> found = new ArrayList<>();
    for (Word word : parse.words()) {
      if (isHead(word)) {
        found.add(phrase(word));
      }
    }
    found.sort(
        Comparator.comparingInt(NounPhrase::first)
            .thenComparing(NounPhrase::last, (a, b) -> b - a));
    List<NounPhrase> apart = new ArrayList<>();
    for (NounPhrase phrase : found) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).last() < phrase.first()) {
        apart.add(phrase);
      }
    }
    return apart;
  }

  private boolean isHead(Word word) {
    boolean name = word.isNoun() || word.tag().equals("PRP");
    return name
        && !word.is("amod", "compound", "nmod", "num", "poss", "npadvmod", "hmod")
        && parse.head(word).flatMap(this::named).filter(word::equals).isEmpty();
  }

  /** "old foes Chad and Mali": the name of what the noun says, right behind it. */
  private Optional<Word> named(Word head) {
    return parse
        .child(head, "appos")
        .filter(Word::isName)
        .filter(name -> name.index() - upTo(name).size() == head.index());
  }

  private NounPhrase phrase(Word head) {
    Optional<Word> name = named(head);
    List<Reading> readings = readings(joined(name.orElse(head)), true);
    if (name.isPresent()) {
      readings = readings.stream().map(reading -> said(upTo(head), reading)).toList();
    }
    int first = head.index();
    int last = head.index();
    for (Reading reading : readings) {
      for (Word word : reading.words()) {
        first = Math.min(first, word.index());
        last = Math.max(last, word.index());
      }
    }
    return new NounPhrase(first, last, readings);
  }

  private static Reading said(List<Word> before, Reading reading) {
    List<Word> words = new ArrayList<>(before);
    words.addAll(reading.words());
    return new Reading(reading.head(), words);
  }

  /** The noun and those that are joined to it. */
  private List<Word> joined(Word head) {
    List<Word> heads = new ArrayList<>(List.of(head));
    for (int i = 0; i < heads.size(); i++) {
      for (Word child : parse.children(heads.get(i))) {
        if (child.is("conj") && child.isNoun() && child.index() > head.index()) {
          heads.add(child);
        }
      }
    }
    heads.sort(Comparator.comparingInt(Word::index));
    return heads;
  }

  private List<Reading> readings(List<Word> heads, boolean withObject) {
    List<List<Word>> behind = withObject ? behind(heads) : List.of(List.of());
    List<Reading> readings = new ArrayList<>();
    for (Word head : heads) {
      List<Word> shared = head.equals(heads.get(0)) ? List.of() : shared(heads, head);
      for (List<Word> own : apart(head)) {
        for (List<Word> object : behind) {
          List<Word> words = new ArrayList<>(shared);
          words.addAll(own);
          words.addAll(object);
          readings.add(new Reading(head, words));
        }
      }
    }
    return readings;
  }

  /**
   * "French and German ministers": the words up to the noun, each time with one of those joined.
   */
  private List<List<Word>> apart(Word head) {
    List<Word> all = upTo(head);
    List<Word> joined =
        parse.children(head).stream()
            .filter(
                child -> child.index() < head.index() && child.is(INSIDE.toArray(String[]::new)))
            .map(this::joinedTo)
            .filter(words -> words.size() > 1)
            .findFirst()
            .orElse(List.of());
    if (joined.isEmpty()) {
      return List.of(all);
    }
    return joined.stream().map(kept -> without(all, joined, kept)).toList();
  }

  private List<Word> joinedTo(Word modifier) {
    List<Word> words = new ArrayList<>(List.of(modifier));
    for (int i = 0; i < words.size(); i++) {
      parse.children(words.get(i)).stream().filter(c -> c.is("conj")).forEach(words::add);
    }
    return words;
  }

  /**
   * What depends on a modifier that is left out is left out with it, but for those joined to it.
   */
  private List<Word> without(List<Word> all, List<Word> joined, Word kept) {
    return all.stream()
        .filter(
            word ->
                joined.stream()
                    .filter(other -> parse.isBelow(word, other))
                    .reduce((upper, lower) -> lower)
                    .filter(nearest -> !nearest.equals(kept))
                    .isEmpty())
        .toList();
  }

  /** The words before the noun and the noun itself. */
  private List<Word> upTo(Word head) {
    int first = head.index();
    for (Word child : parse.children(head)) {
      if (child.index() < head.index() && child.is(BEFORE.toArray(String[]::new))) {
        first = Math.min(first, parse.reach(child)[0]);
      }
    }
    return parse.words().subList(first, head.index() + 1).stream()
        .filter(word -> !word.tag().equals("POS"))
        .toList();
  }

  /** "Danish media and government": what stands before the first noun counts for the second. */
  private List<Word> shared(List<Word> heads, Word head) {
    boolean bare = parse.children(head).stream().noneMatch(c -> c.index() < head.index());
    if (!bare || head.isName()) {
      return List.of();
    }
    List<Word> before = new ArrayList<>();
    for (Word child : parse.children(heads.get(0))) {
      if (child.index() < heads.get(0).index() && child.is(INSIDE.toArray(String[]::new))) {
        int[] reach = parse.reach(child);
        before.addAll(parse.words().subList(reach[0], reach[1] + 1));
      }
    }
    return before;
  }

  /** The preposition behind the noun with each of its objects. */
  private List<List<Word>> behind(List<Word> heads) {
    for (Word head : List.of(heads.get(heads.size() - 1), heads.get(0))) {
      for (Word child : parse.children(head)) {
        if (child.is("prep") && child.tag().equals("IN") && child.index() > head.index()) {
          return objects(child);
        }
      }
    }
    return List.of(List.of());
  }

  private List<List<Word>> objects(Word preposition) {
    List<Word> heads =
        parse.child(preposition, "pobj").filter(Word::isNoun).map(this::joined).orElse(List.of());
    boolean deeper =
        heads.stream()
            .flatMap(head -> parse.children(head).stream())
            .anyMatch(c -> c.is("prep") && c.tag().equals("IN"));
    if (heads.isEmpty() || deeper) {
      return List.of(List.of());
    }
    List<List<Word>> objects = new ArrayList<>();
    for (Reading reading : readings(heads, false)) {
      List<Word> words = new ArrayList<>(List.of(preposition));
      words.addAll(reading.words());
      objects.add(words);
    }
    return objects;
  }
}
