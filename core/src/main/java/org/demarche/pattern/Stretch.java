package org.demarche.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Word;
import org.demarche.verb.Element;

/** The words on one side of a verb, the nearest first, in which a pattern is looked for. */
final class Stretch {

  /** Words that count for nothing between two that stand side by side. */
  private static final Set<String> ARTICLES = Set.of("A", "AN", "THE");

  private record Step(int to, Match match) {}

  private final List<Word> words;
  private final List<String> forms;
  private final List<Optional<CodedPhrase>> phrases;
  private final boolean backward;

  /**
   * Takes the words.
   *
   * @param phrases for each word the noun phrase that it belongs to
   * @param backward whether they stand before the verb
   */
  Stretch(List<Word> words, List<Optional<CodedPhrase>> phrases, boolean backward) {
    this.words = List.copyOf(words);
    this.forms = words.stream().map(word -> word.text().toUpperCase(Locale.ROOT)).toList();
    this.phrases = List.copyOf(phrases);
    this.backward = backward;
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
      if (next.joined() && !ARTICLES.contains(forms.get(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Step> steps(Element element, int at) {
    if (element.kind() == Element.Kind.WORDS) {
      return words(element, at);
    }
    return phrases.get(at).flatMap(phrase -> step(element.kind(), phrase, at)).stream().toList();
  }

  private Optional<Step> step(Element.Kind kind, CodedPhrase phrase, int at) {
    return switch (kind) {
      case SOURCE -> taken(phrase.isCoded(), at, Match.source(phrase));
      case TARGET -> taken(phrase.isCoded(), at, Match.target(phrase));
      case COMPOUND ->
          taken(phrase.sides().size() > 1, behind(phrase, at), Match.joined(phrase, backward));
      default -> taken(true, behind(phrase, at), Match.EMPTY);
    };
  }

  private static Optional<Step> taken(boolean fits, int to, Match match) {
    return fits ? Optional.of(new Step(to, match)) : Optional.empty();
  }

  private int behind(CodedPhrase phrase, int at) {
    int next = at;
    while (next < words.size() && phrase.phrase().covers(words.get(next).index())) {
      next++;
    }
    return next;
  }

  private List<Step> words(Element element, int at) {
    return element.phrases().stream()
        .filter(phrase -> stands(phrase, at))
        .map(phrase -> new Step(at + phrase.size(), Match.EMPTY))
        .toList();
  }

  private boolean stands(List<String> phrase, int at) {
    if (at + phrase.size() > forms.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      int there = backward ? at + phrase.size() - 1 - i : at + i;
      if (!phrase.get(i).equals(forms.get(there))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the noun phrases, the nearest first. */
  List<CodedPhrase> all() {
    return phrases.stream().flatMap(Optional::stream).distinct().toList();
  }
}
