package org.demarche.event;

import java.util.List;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Matrix;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells of every verb of a sentence what its clause and the words above it say of its doing. */
final class Standings {

  private final StatusFinder finder = new StatusFinder();
  private final Governed governed;
  private final Tree tree;

  Standings(Governed governed, Tree tree) {
    this.governed = governed;
    this.tree = tree;
  }

  List<Standing> of() {
    return tree.parse().words().stream().filter(Word::isVerb).map(this::of).toList();
  }

  private Standing of(Word verb) {
    Status status = tree.isPurpose(verb) ? Status.HYPOTHETICAL : finder.of(tree.parse(), verb);
    boolean alleged = finder.isAlleged(tree.parse(), verb);
    for (Governed.By by : governed.governors(verb)) {
      Matrix.Kind kind = by.governor().kind();
      status = Effect.of(kind, status, finder.of(tree.parse(), by.word()));
      alleged |= kind == Matrix.Kind.ACCUSE || kind == Matrix.Kind.DENY;
    }
    return new Standing(verb.span(), status, alleged);
  }
}
