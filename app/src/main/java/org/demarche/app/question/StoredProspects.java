package org.demarche.app.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Prospects;
import org.demarche.app.store.ReadOnlyStore;

/**
 * What is open between two sides of a store.
 *
 * @param questions ask the store
 */
public record StoredProspects(Questions questions) implements Prospects {

  /** Returns what is open in a file, which is opened for each question. */
  public static Prospects inFile(Path file) {
    return dyad -> {
      try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
        return new StoredProspects(new Questions(store, TextSearch.none())).of(dyad);
      }
    };
  }

  @Override
  public List<Prospect> of(Dyad dyad) {
    Choice first = new Choice(dyad.first(), dyad.first());
    Choice second = new Choice(dyad.second(), dyad.second());
    return Stream.of(
            open(List.of(first), Optional.of(second)),
            open(List.of(second), Optional.of(first)),
            open(List.of(first, second), Optional.empty()))
        .flatMap(filter -> questions.expectations(filter).stream())
        .map(StoredProspects::prospect)
        .distinct()
        .toList();
  }

  private static ExpectationFilter open(List<Choice> who, Optional<Choice> towards) {
    return new ExpectationFilter(who, towards, Period.ALWAYS, true);
  }

  private static Prospect prospect(ExpectationRow row) {
    return new Prospect(
        row.report() + "#" + row.expectation(),
        row.published(),
        Set.copyOf(row.who()),
        Set.copyOf(row.towards()),
        row.what(),
        row.kind(),
        row.dueLast());
  }
}
