package org.demarche.app.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.WordFinder;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds words that tell that an act undoes an earlier one: "lifted", "reopened". */
final class Undoings {

  private final List<Entry> entries = new ArrayList<>();

  /** Reads undoing.txt. */
  Undoings() {
    for (Row row : Table.read(Undoings.class, "undoing.txt", 3)) {
      Set<String> stems = new TreeSet<>();
      row.list(0).forEach(word -> stems.addAll(WordFinder.stemsOfForms(word)));
      entries.add(new Entry(stems, Set.copyOf(row.list(1)), Set.copyOf(row.list(2))));
    }
  }

  private record Entry(Set<String> stems, Set<String> undoing, Set<String> undone) {}

  /** Returns what an act of a category undoes by its words. */
  Optional<Allusion> find(String text, List<Span> words, String category) {
    for (Span span : words) {
      String stem = WordFinder.stem(span.of(text).toLowerCase(Locale.ROOT));
      for (Entry entry : entries) {
        if (entry.stems().contains(stem) && entry.undoing().contains(category)) {
          return Optional.of(
              new Allusion(
                  Sign.UNDOING, "", entry.undone(), stem, span.of(text), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }
}
