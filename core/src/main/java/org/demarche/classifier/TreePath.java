package org.demarche.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/** The words that join two stretches of a sentence in its dependency tree. */
final class TreePath {

  private final Parse parse;

  TreePath(Parse parse) {
    this.parse = parse;
  }

  /** Returns the words on the way, without those of both stretches; none when one is elsewhere. */
  List<Word> between(Span one, Span other) {
    List<Word> up = above(one);
    List<Word> down = above(other);
    if (up.isEmpty() || down.isEmpty()) {
      return List.of();
    }
    List<Word> way = new ArrayList<>();
    for (Word word : up) {
      way.add(word);
      if (down.contains(word)) {
        break;
      }
    }
    Word top = way.get(way.size() - 1);
    for (Word word : down) {
      if (word.equals(top)) {
        break;
      }
      way.add(word);
    }
    way.removeIf(w -> w.span().overlaps(one) || w.span().overlaps(other));
    return way;
  }

  /** Returns the first word of the stretch that depends on none of its words. */
  Optional<Word> head(Span stretch) {
    return parse.words().stream()
        .filter(w -> w.span().overlaps(stretch))
        .filter(w -> w.head() < 0 || !parse.word(w.head()).span().overlaps(stretch))
        .findFirst();
  }

  /** Returns the head of the stretch and all words above it. */
  private List<Word> above(Span stretch) {
    List<Word> above = new ArrayList<>();
    head(stretch).ifPresent(above::add);
    while (!above.isEmpty() && above.size() <= parse.words().size()) {
      Word last = above.get(above.size() - 1);
      if (last.head() < 0) {
        break;
      }
      above.add(parse.word(last.head()));
    }
    return above;
  }
}
