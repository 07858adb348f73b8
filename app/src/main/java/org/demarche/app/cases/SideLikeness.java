package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the sides of two tellings. Who meets or agrees with whom is told from either side, so
 * such acts are compared by all who take part.
 */
final class SideLikeness {

  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  /** Codes for those of no country: two of one code need not be the same. */
  private static final Set<String> OF_NO_COUNTRY = Set.of("IGO", "MNC", "NGO", "OTH", "REB");

  private SideLikeness() {}

  /** Returns the grounds, nothing when both cannot be the same act. */
  static Optional<List<Ground>> compare(Told one, Told other) {
    if (MUTUAL.contains(one.act().category()) && MUTUAL.contains(other.act().category())) {
      return together(one.actors().and(one.recipients()), other.actors().and(other.recipients()));
    }
    if (!one.actors().mayBe(other.actors()) || !one.recipients().mayBe(other.recipients())) {
      return Optional.empty();
    }
    List<Ground> grounds = new ArrayList<>();
    side(Ground.Kind.ACTORS, one.actors(), other.actors()).ifPresent(grounds::add);
    side(Ground.Kind.RECIPIENTS, one.recipients(), other.recipients()).ifPresent(grounds::add);
    return Optional.of(grounds);
  }

  /** Two who take part must be the same, unless only one is named. */
  private static Optional<List<Ground>> together(Party one, Party other) {
    List<String> shared = one.sharedCountries(other);
    int fewer = Math.min(one.countries().size(), other.countries().size());
    if (shared.isEmpty() || shared.size() < Math.min(2, fewer)) {
      return Optional.empty();
    }
    int entities = Math.min(shared.size(), one.sharedEntities(other).size());
    double points =
        2 * Weights.SAME_COUNTRY
            + Math.min(2, entities) * (Weights.SAME_ENTITY - Weights.SAME_COUNTRY)
            + (shared.size() < 2 ? Weights.NAMED_ONCE - Weights.SAME_COUNTRY : 0)
            - Math.max(0, Math.min(2, shared.size()) - Math.max(entities, known(one, other)))
                * Weights.SAME_COUNTRY;
    return Optional.of(List.of(new Ground(Ground.Kind.ACTORS, String.join(", ", shared), points)));
  }

  private static Optional<Ground> side(Ground.Kind kind, Party one, Party other) {
    if (!one.isNamed() || !other.isNamed()) {
      return one.isNamed() == other.isNamed()
          ? Optional.empty()
          : Optional.of(new Ground(kind, "named in one only", Weights.NAMED_ONCE));
    }
    List<String> entities = one.sharedEntities(other);
    boolean same = !entities.isEmpty();
    List<String> countries = one.sharedCountries(other);
    double points = known(one, other) > 0 ? Weights.SAME_COUNTRY : Weights.OTHER_BODY;
    return Optional.of(
        new Ground(
            kind,
            String.join(", ", same ? entities : countries),
            same ? Weights.SAME_ENTITY : points));
  }

  /** Returns how many of the countries that both share are the same for certain. */
  private static int known(Party one, Party other) {
    boolean unnamed = one.entities().isEmpty() || other.entities().isEmpty();
    return (int)
        one.sharedCountries(other).stream()
            .filter(code -> unnamed || !OF_NO_COUNTRY.contains(code))
            .count();
  }
}
