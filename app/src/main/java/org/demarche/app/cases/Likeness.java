package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two tellings: their points say how likely they tell the same act. The points of a
 * comparison are a sum of grounds, so that each join can be explained.
 */
public final class Likeness {

  private final Kinship kinship;
  private final WordLikeness words;

  /** Reads the lexicons. */
  public Likeness() {
    this.kinship = new Kinship();
    this.words = new WordLikeness();
  }

  /** Returns the grounds of a comparison, nothing when both cannot be the same act. */
  public Optional<List<Ground>> compare(Told one, Told other) {
    Optional<List<Ground>> sides = SideLikeness.compare(one, other);
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ground> act = kinship.compare(one, other);
    Optional<Ground> day = Timing.compare(one, other);
    if (act.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    List<Ground> grounds = new ArrayList<>();
    grounds.add(act.get());
    grounds.add(day.get());
    grounds.addAll(sides.get());
    place(one, other).ifPresent(grounds::add);
    figures(one, other).ifPresent(grounds::add);
    words.compare(one.words(), other.words()).ifPresent(grounds::add);
    return Optional.of(grounds);
  }

  /** Returns the grounds of a comparison that suffice to take both for the same act. */
  Optional<List<Ground>> enough(Told one, Told other) {
    boolean inReport = one.key().report().equals(other.key().report());
    if (inReport && areApart(one, other)) {
      return Optional.empty();
    }
    double enough = inReport ? Weights.ENOUGH_IN_REPORT : Weights.ENOUGH;
    return compare(one, other).filter(grounds -> points(grounds) >= enough);
  }

  /** The coder has taken them for two acts, and sees more than is compared here. */
  private static boolean areApart(Told one, Told other) {
    return !one.act().category().equals(other.act().category())
        || one.words().equals(other.words());
  }

  /** Returns the sum of points. */
  public static double points(List<Ground> grounds) {
    double sum = 0;
    for (Ground ground : grounds) {
      sum += ground.points();
    }
    return sum;
  }

  private static Optional<Ground> place(Told one, Told other) {
    if (one.place().isEmpty() || other.place().isEmpty()) {
      return Optional.empty();
    }
    boolean same = one.place().equals(other.place());
    String detail = same ? one.place().get() : one.place().get() + ", not " + other.place().get();
    return Optional.of(
        new Ground(Ground.Kind.PLACE, detail, same ? Weights.SAME_PLACE : Weights.OTHER_PLACE));
  }

  private static Optional<Ground> figures(Told one, Told other) {
    for (Figure figure : one.figures()) {
      if (other.figures().stream().anyMatch(figure::sameAs)) {
        return Optional.of(new Ground(Ground.Kind.FIGURES, figure.toString(), Weights.SAME_FIGURE));
      }
    }
    return Optional.empty();
  }
}
