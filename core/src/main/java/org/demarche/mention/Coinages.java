package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/**
 * Short names that a report makes for what no dictionary knows: after "the Election Commission
 * (EC)" the EC is no European body but this commission.
 */
final class Coinages {

  private static final Set<String> LITTLE =
      Set.of(
          "and", "da", "de", "des", "do", "du", "for", "in", "la", "of", "on", "pour", "the", "to");

  private final CoinedBodies bodies;
  private final Set<String> coined = new HashSet<>();
  private final Map<String, Sense> known = new HashMap<>();
  private final Map<Span, Sense> spelt = new HashMap<>();

  Coinages(CoinedBodies bodies) {
    this.bodies = bodies;
  }

  /** Learns the short names of a sentence. */
  void learn(Parse parse, List<Hit> hits) {
    List<Word> words = parse.words();
    for (int open = 1; open + 2 < words.size(); open++) {
      boolean bracket =
          words.get(open).text().equals("(") && words.get(open + 2).text().equals(")");
      String name = words.get(open + 1).text();
      if (bracket && isShort(name)) {
        int first = start(words, open, name);
        if (first >= 0 && !isKnown(hits, first, open)) {
          name(hits, open + 1).ifPresent(id -> coined.add(name));
          introduce(parse, hits, first, open, name);
        }
      }
    }
  }

  /** In "the Congress of Free Lesotho (CFL)" no other congress is named. */
  private boolean isPartOfSpelt(Parse parse, Hit hit) {
    Span words = span(parse, hit.first(), hit.last());
    return hit.entity().filter(e -> e.kind() == Kind.BODY).isPresent()
        && spelt.keySet().stream().anyMatch(name -> name.contains(words));
  }

  private void introduce(Parse parse, List<Hit> hits, int first, int open, String name) {
    bodies
        .body(parse, hits, first, open)
        .ifPresent(
            body -> {
              known.putIfAbsent(name, body);
              spelt.put(span(parse, first, open - 1), body);
            });
  }

  private static Span span(Parse parse, int first, int last) {
    return parse.word(first).span().cover(parse.word(last).span());
  }

  /** Returns the hits without those of names that the report has for something else. */
  List<Hit> without(Parse parse, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> !isCoined(parse, hit) && !isPartOfSpelt(parse, hit))
        .toList();
  }

  /**
   * Returns the hits with those of the bodies that the report itself names.
   *
   * @param country the one that the report is about, whose they are when their names tell none
   */
  List<Hit> with(Parse parse, List<Hit> hits, Optional<String> country) {
    List<Hit> all = new ArrayList<>(hits);
    for (Word word : parse.words()) {
      Optional.ofNullable(known.get(word.text()))
          .ifPresent(body -> add(all, word.index(), word.index(), body, country));
    }
    Span sentence = parse.sentence().span();
    spelt.forEach(
        (span, body) -> {
          if (sentence.contains(span)) {
            add(all, wordAt(parse, span.start()), lastAt(parse, span.end()), body, country);
          }
        });
    all.sort(Comparator.comparingInt(Hit::first));
    return all;
  }

  private static void add(
      List<Hit> hits, int first, int last, Sense body, Optional<String> country) {
    boolean cut =
        hits.stream()
            .anyMatch(h -> h.first() <= last && h.last() >= first && !isInside(h, first, last));
    if (!cut) {
      hits.removeIf(h -> isInside(h, first, last));
      Sense named = CoinedBodies.of(body, country);
      hits.add(new Hit(first, last, Optional.of(named), Optional.empty(), Optional.empty()));
    }
  }

  private static boolean isInside(Hit hit, int first, int last) {
    return hit.first() >= first && hit.last() <= last;
  }

  private static int wordAt(Parse parse, int start) {
    return parse.words().stream()
        .filter(w -> w.span().start() == start)
        .mapToInt(Word::index)
        .findFirst()
        .orElseThrow();
  }

  private static int lastAt(Parse parse, int end) {
    return parse.words().stream()
        .filter(w -> w.span().end() == end)
        .mapToInt(Word::index)
        .findFirst()
        .orElseThrow();
  }

  private boolean isCoined(Parse parse, Hit hit) {
    return hit.length() == 1
        && hit.entity().filter(e -> e.kind() == Kind.BODY).isPresent()
        && coined.contains(parse.word(hit.first()).text());
  }

  private static boolean isShort(String name) {
    return name.length() > 1 && name.length() < 7 && name.chars().allMatch(Character::isUpperCase);
  }

  /** The first of the words before the bracket whose initials are the name, -1 when they differ. */
  private static int start(List<Word> words, int open, String name) {
    int letter = name.length() - 1;
    int at = open - 1;
    while (at >= 0 && letter >= 0) {
      String word = words.get(at).text();
      if (word.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == name.charAt(letter)
          && Character.isUpperCase(word.charAt(0))) {
        letter--;
        if (letter < 0) {
          return at;
        }
      } else if (!LITTLE.contains(word)) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  private static Optional<String> name(List<Hit> hits, int word) {
    return hits.stream()
        .filter(hit -> hit.first() == word && hit.last() == word)
        .flatMap(hit -> hit.entity().stream())
        .map(e -> e.id())
        .findFirst();
  }

  /** Whether the words before the bracket are a body that the dictionary calls so as well. */
  private static boolean isKnown(List<Hit> hits, int first, int open) {
    return hits.stream()
        .filter(hit -> hit.first() >= first - 1 && hit.last() < open && hit.length() > 1)
        .flatMap(hit -> hit.entity().stream())
        .anyMatch(e -> e.kind() == Kind.BODY || e.kind() == Kind.PERSON);
  }
}
