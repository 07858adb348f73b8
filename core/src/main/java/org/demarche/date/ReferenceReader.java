package org.demarche.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads words for a time that is left open: "now", "recent weeks", "the near future". */
final class ReferenceReader {

  private static final Set<String> MEASURES = Set.of("after", "before", "afterwards");

  /** "the past" is a time, "the past few months" and "the future policy" are none. */
  private static final Set<String> NOUNS = Set.of("future", "past", "term");

  private static final Set<String> RECENT = Set.of("recent", "coming");

  private final Wording words;

  ReferenceReader(Wording words) {
    this.words = words;
  }

  Optional<Reading> read(int at) {
    if (words.isInsideName(at)) {
      return Optional.empty();
    }
    return words
        .calendar()
        .references(words.lower(at))
        .flatMap(phrases -> phrases.stream().filter(p -> isAt(p.words(), at)).findFirst())
        .map(phrase -> new Reading(last(phrase.words(), at), phrase.value()))
        .filter(r -> !MEASURES.contains(words.lower(r.last() + 1)));
  }

  private boolean isAt(List<String> phrase, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.lower(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    boolean open = NOUNS.contains(phrase.get(phrase.size() - 1));
    boolean noun = open && isNoun(at + phrase.size());
    return !noun;
  }

  private boolean isNoun(int at) {
    return at < words.size()
        && (words.word(at).isNoun()
            || words.word(at).tag().equals("CD")
            || words.word(at).tag().startsWith("JJ"));
  }

  /** "recent" tells with the unit behind it. */
  private int last(List<String> phrase, int at) {
    int end = at + phrase.size() - 1;
    boolean unit =
        RECENT.contains(words.lower(end))
            && words.calendar().unit(words.lower(end + 1)).isPresent();
    return unit ? end + 1 : end;
  }
}
