package org.demarche.app.view;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Proportion;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Reply;
import org.demarche.app.relation.Way;

/** Puts what is measured of a relation into words and figures. */
final class RelationWords {

  private static final int PERCENT = 100;

  private final Relation relation;
  private final UnaryOperator<String> names;
  private final Signs signs;

  /** Takes the names of countries and entities by their codes. */
  RelationWords(Relation relation, UnaryOperator<String> names, Signs signs) {
    this.relation = relation;
    this.names = names;
    this.signs = signs;
  }

  String first() {
    return named(relation.question().dyad().first());
  }

  String second() {
    return named(relation.question().dyad().second());
  }

  private String named(Collection<String> codes) {
    return codes.stream()
        .map(code -> signs.shown(names.apply(code)))
        .collect(Collectors.joining(", "));
  }

  /** Returns who acts, as the tables call him. */
  String actor(Way way) {
    return way == Way.FORTH ? "A" : way == Way.BACK ? "B" : "both";
  }

  /** Returns the way as the tables call it. */
  String way(Way way) {
    return switch (way) {
      case FORTH -> "A " + signs.towards() + " B";
      case BACK -> "B " + signs.towards() + " A";
      case TOGETHER -> "together";
    };
  }

  /** What is rounded to 0 has no sign. */
  private static double near(double value, double half) {
    return Math.abs(value) < half ? 0 : value;
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", near(value, 0.05));
  }

  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", near(value, 0.05));
  }

  static String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "-";
  }

  static String hundredths(double value) {
    return String.format(Locale.ROOT, "%+.2f", near(value, 0.005));
  }

  static String percent(double share) {
    return Math.round(share * PERCENT) + "%";
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%+d", Math.round(share * PERCENT));
  }

  /** Returns a share with its interval and what it is of, "30% [18-45] of 40". */
  static String share(Measured<Proportion> measured) {
    if (measured instanceof Measured.Value<Proportion> value) {
      Proportion share = value.value();
      return percent(share.value())
          + " ["
          + Math.round(share.low() * PERCENT)
          + "-"
          + Math.round(share.high() * PERCENT)
          + "]";
    }
    return few(measured);
  }

  /** Returns a difference of shares in points with its interval. */
  static String difference(Measured<Reply.Difference> measured) {
    if (measured instanceof Measured.Value<Reply.Difference> value) {
      Reply.Difference difference = value.value();
      return points(difference.value())
          + " ["
          + points(difference.low())
          + ","
          + points(difference.high())
          + "]";
    }
    return few(measured);
  }

  /** Returns "too few: 3", nothing for what is measured. */
  static String few(Measured<?> measured) {
    return measured instanceof Measured.TooFew<?> few ? "too few: " + few.number() : "";
  }

  /** Returns "too few: 3 cases, 10 needed", nothing for what is measured. */
  static String reason(Measured<?> measured) {
    return measured instanceof Measured.TooFew<?> few ? few.words() : "";
  }
}
