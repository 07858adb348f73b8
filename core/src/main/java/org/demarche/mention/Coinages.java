package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Short names that a report makes for what no dictionary knows: after "the Election Commission
 * (EC)" the EC is no European body.
 */
final class Coinages {

  private static final Set<String> LITTLE = Set.of("and", "for", "in", "of", "on", "the", "to");

  private final Set<String> coined = new HashSet<>();

  /** Learns the short names of a sentence. */
  void learn(Parse parse, List<Hit> hits) {
    List<Word> words = parse.words();
    for (int open = 1; open + 2 < words.size(); open++) {
      boolean bracket =
          words.get(open).text().equals("(") && words.get(open + 2).text().equals(")");
      String name = words.get(open + 1).text();
      if (bracket && isShort(name)) {
        int first = start(words, open, name);
        if (first >= 0 && !isKnown(hits, first, open, name(hits, open + 1))) {
          coined.add(name);
        }
      }
    }
  }

  /** Returns the hits without those of names that the report has for something else. */
  List<Hit> without(Parse parse, List<Hit> hits) {
    return coined.isEmpty() ? hits : hits.stream().filter(hit -> !isCoined(parse, hit)).toList();
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
  private static boolean isKnown(List<Hit> hits, int first, int open, Optional<String> id) {
    return id.isEmpty()
        || hits.stream()
            .filter(hit -> hit.first() >= first - 1 && hit.last() < open && hit.length() > 1)
            .flatMap(hit -> hit.entity().stream())
            .anyMatch(e -> e.kind() == Kind.BODY);
  }
}
