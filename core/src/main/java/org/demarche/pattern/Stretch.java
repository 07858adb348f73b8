package org.demarche.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Word;
import org.demarche.verb.Element;

/**
 * The words on one side of a verb, the nearest first, in which a pattern is looked for.
 *
 * @param words the words
 * @param phrases for each word the noun phrase that it belongs to
 * @param backward whether they stand before the verb
 */
record Stretch(List<Word> words, List<Optional<CodedPhrase>> phrases, boolean backward) {

  /** Words that count for nothing between two that stand side by side. */
  private static final Set<String> ARTICLES = Set.of("A", "AN", "THE");

  Stretch {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  /** Returns what the elements match, those nearest to the verb. */
  Optional<Match> match(List<Element> elements) {
    return match(elements, 0, 0, Match.EMPTY, new BitSet());
  }

  /** What has failed from a place on is not tried from there again, so that the work is bounded. */
  private Optional<Match> match(
      List<Element> elements, int element, int from, Match so, BitSet failed) {
    if (element == elements.size()) {
      return Optional.of(so);
    }
    int place = element * (words.size() + 1) + from;
    Optional<Match> found =
        failed.get(place) ? Optional.empty() : matchFrom(elements, element, from, so, failed);
    failed.set(place, found.isEmpty());
    return found;
  }

  private Optional<Match> matchFrom(
      List<Element> elements, int element, int from, Match so, BitSet failed) {
    Element next = elements.get(element);
    for (int at = from; at < words.size(); at++) {
      for (Step step : steps(next, at)) {
        Optional<Match> all = match(elements, element + 1, step.to(), so.and(step.match()), failed);
        if (all.isPresent()) {
          return all;
        }
      }
      if (next.joined() && !ARTICLES.contains(word(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private record Step(int to, Match match) {}

  private List<Step> steps(Element element, int at) {
    Optional<CodedPhrase> phrase = phrases.get(at);
    return switch (element.kind()) {
      case WORDS -> words(element, at);
      case SOURCE ->
          phrase.filter(CodedPhrase::isCoded).map(p -> new Step(at, Match.source(p))).stream()
              .toList();
      case TARGET ->
          phrase.filter(CodedPhrase::isCoded).map(p -> new Step(at, Match.target(p))).stream()
              .toList();
      case PHRASE -> phrase.map(p -> new Step(behind(p, at), Match.EMPTY)).stream().toList();
      case COMPOUND ->
          phrase
              .filter(p -> p.sides().size() > 1)
              .map(p -> new Step(behind(p, at), Match.compound(p)))
              .stream()
              .toList();
    };
  }

  private int behind(CodedPhrase phrase, int at) {
    int next = at;
    while (next < words.size() && phrase.phrase().covers(words.get(next).index())) {
      next++;
    }
    return next;
  }

  private List<Step> words(Element element, int at) {
    List<Step> steps = new ArrayList<>();
    for (List<String> phrase : element.phrases()) {
      List<String> inOrder = new ArrayList<>(phrase);
      if (backward) {
        Collections.reverse(inOrder);
      }
      int end = at + inOrder.size();
      if (end <= words.size() && stand(inOrder, at)) {
        steps.add(new Step(end, Match.EMPTY));
      }
    }
    return steps;
  }

  private boolean stand(List<String> phrase, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(word(at + i))) {
        return false;
      }
    }
    return true;
  }

  private String word(int at) {
    return words.get(at).text().toUpperCase(Locale.ROOT);
  }

  /** Returns the coded phrases, the nearest first. */
  List<CodedPhrase> all() {
    List<CodedPhrase> all = new ArrayList<>();
    phrases.stream().flatMap(Optional::stream).filter(p -> !all.contains(p)).forEach(all::add);
    return all;
  }
}
