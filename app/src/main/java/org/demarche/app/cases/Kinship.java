package org.demarche.app.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells which kinds of act different reports may make of the same one. */
final class Kinship {

  private final Map<String, Double> akin = new HashMap<>();

  Kinship() {
    for (Row row : Table.read(Kinship.class, "akin.txt", 3)) {
      double points = points(row);
      akin.put(row.field(0) + " " + row.field(1), points);
      akin.put(row.field(1) + " " + row.field(0), points);
    }
  }

  private static double points(Row row) {
    try {
      return Double.parseDouble(row.field(2));
    } catch (NumberFormatException wrong) {
      throw row.malformed("no number: \"" + row.field(2) + "\"");
    }
  }

  Optional<Ground> compare(Told one, Told other) {
    String left = one.act().category();
    String right = other.act().category();
    if (left.equals(right)) {
      return Optional.of(
          new Ground(
              Ground.Kind.ACT,
              left,
              Weights.SAME_ACT + mode(one.act().mode(), other.act().mode())));
    }
    Double points = akin.get(left + " " + right);
    return points == null
        ? Optional.empty()
        : Optional.of(new Ground(Ground.Kind.ACT, left + " and " + right, points));
  }

  private static double mode(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.equals(other) ? Weights.SAME_MODE : Weights.OTHER_MODE;
  }
}
