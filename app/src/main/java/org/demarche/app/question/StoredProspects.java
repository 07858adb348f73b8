package org.demarche.app.question;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Prospects;
import org.demarche.app.store.ReadOnlyStore;

/**
 * What is open between two sides of a store that no process writes into.
 *
 * @param file the store
 */
public record StoredProspects(Path file) implements Prospects {

  @Override
  public List<Prospect> of(Dyad dyad) {
    Set<String> sides = new TreeSet<>(dyad.first());
    sides.addAll(dyad.second());
    ExpectationFilter filter =
        new ExpectationFilter(
            List.of(new Choice(sides, sides)), Optional.empty(), Period.ALWAYS, true);
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      return new Questions(store, TextSearch.none())
          .expectations(filter).stream().map(StoredProspects::prospect).toList();
    }
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
