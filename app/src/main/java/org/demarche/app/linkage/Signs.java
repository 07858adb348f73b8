package org.demarche.app.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds the words of a sentence that say that an act answers another. */
final class Signs {

  private static final int REACH = 7;

  private final List<Entry> entries = new ArrayList<>();
  private final ActNouns nouns;

  /** Reads signs.txt. */
  Signs(ActNouns nouns) {
    this.nouns = nouns;
    for (Row row : Table.read(Signs.class, "signs.txt", 3)) {
      String relation = row.field(1).equals("-") ? "" : row.field(1);
      for (String words : row.list(0)) {
        entries.add(new Entry(List.of(words.split(" ")), relation, row.field(2).equals("alone")));
      }
    }
  }

  private record Entry(List<String> words, String relation, boolean alone) {}

  /**
   * A sign in a sentence.
   *
   * @param at number of its first word
   * @param end end of its words and of the noun
   * @param allusion what it says
   */
  record Found(int at, int end, Allusion allusion) {}

  List<Found> find(String text, List<Span> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      entries.stream()
          .filter(entry -> isAt(entry, text, words, at))
          .findFirst()
          .flatMap(entry -> found(entry, text, words, at))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean isAt(Entry entry, String text, List<Span> words, int at) {
    if (at + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      if (!words.get(at + i).of(text).toLowerCase(Locale.ROOT).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> found(Entry entry, String text, List<Span> words, int at) {
    int behind = at + entry.words().size();
    Optional<ActNouns.Found> noun = nouns.first(text, words, behind, behind + REACH);
    if (noun.isPresent()) {
      Span span = new Span(words.get(at).start(), noun.get().span().end());
      Allusion allusion =
          new Allusion(
              Sign.MARKED,
              entry.relation(),
              noun.get().categories(),
              noun.get().stem(),
              span.of(text),
              Optional.empty());
      return Optional.of(new Found(at, span.end(), allusion));
    }
    Span span = new Span(words.get(at).start(), words.get(behind - 1).end());
    Allusion allusion =
        new Allusion(Sign.OPEN, entry.relation(), Set.of(), "", span.of(text), Optional.empty());
    return entry.alone() ? Optional.of(new Found(at, span.end(), allusion)) : Optional.empty();
  }
}
