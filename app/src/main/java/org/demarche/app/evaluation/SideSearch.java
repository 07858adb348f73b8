package org.demarche.app.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;

/** Searches a text for the words that somebody has noted for a side. */
final class SideSearch {

  private static final int SHORTEST_PART = 2;

  private final String text;

  SideSearch(String text) {
    this.text = text;
  }

  /**
   * Returns where the words stand first, apart from other sides; as they are, else in other case,
   * else the longest part of them that begins with a capital, since such notes are not always
   * literal.
   */
  Optional<Span> find(String words, List<Span> others) {
    return literal(words.strip(), others, 0)
        .or(() -> literal(words.strip(), others, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .or(() -> part(words.strip().split("\\s+"), others));
  }

  private Optional<Span> part(String[] words, List<Span> others) {
    for (int length = words.length - 1; length > 0; length--) {
      for (int start = 0; start + length <= words.length; start++) {
        String part = String.join(" ", List.of(words).subList(start, start + length));
        Optional<Span> found = named(part) ? literal(part, others, 0) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean named(String part) {
    return part.length() >= SHORTEST_PART && Character.isUpperCase(part.codePointAt(0));
  }

  private Optional<Span> literal(String words, List<Span> others, int flags) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", flags)
            .matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (others.stream().noneMatch(span::overlaps)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
