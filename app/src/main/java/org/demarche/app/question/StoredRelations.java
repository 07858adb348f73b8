package org.demarche.app.question;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.ReadOnlyStore;

/**
 * The relations of a store.
 *
 * @param store gives the connections
 */
public record StoredRelations(ReadAccess store) {

  /**
   * Returns a relation of a file that no process writes into.
   *
   * @throws org.demarche.app.store.StoreException if there is no store, or it cannot be used
   */
  public static Optional<Relation> inFile(Path file, Question question) {
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      return new StoredRelations(store).of(question);
    }
  }

  /** Returns the relation that is asked for, or nothing where no case took place. */
  public Optional<Relation> of(Question question) {
    Dyad dyad = question.dyad();
    try (Stream<Deed> deeds = new StoredDeeds(store).of(dyad.first(), dyad.second())) {
      return new RelationMaker(question).relation(deeds, new StoredProspects(store).of(dyad));
    }
  }
}
