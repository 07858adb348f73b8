package org.demarche.app.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.app.question.Choice;
import org.demarche.app.question.Filter;
import org.demarche.app.relation.Dyad;

/** Reads between whom acts go. */
final class DirectionReader {

  /** The keys that name sides. */
  static final List<String> KEYS = List.of("between", "from", "to", "side");

  private static final Pattern TWO_CODES = Pattern.compile("[A-Z]{3}\\s+[A-Z]{3}");

  private final RuleBlock block;
  private final Direction.Kind kind;

  DirectionReader(RuleBlock block) {
    this.block = block;
    this.kind = kind();
  }

  private Direction.Kind kind() {
    boolean from = block.line("from").isPresent();
    boolean to = block.line("to").isPresent();
    boolean between = block.line("between").isPresent();
    boolean side = block.line("side").isPresent();
    if ((between ? 1 : 0) + (side ? 1 : 0) + (from || to ? 1 : 0) > 1) {
      throw block
          .head()
          .malformed(
              "sides are given in two ways; write \"between\", \"side\", or \"from\" and \"to\"");
    }
    if (between || side) {
      return between ? Direction.Kind.BETWEEN : Direction.Kind.SIDE;
    }
    return from && to
        ? Direction.Kind.FROM_TO
        : from ? Direction.Kind.FROM : to ? Direction.Kind.TO : Direction.Kind.ANY;
  }

  boolean isDyad() {
    return kind == Direction.Kind.BETWEEN || kind == Direction.Kind.FROM_TO;
  }

  /** Returns the conditions for the filter; both sides of a dyad may stand on either end. */
  Map<String, List<String>> words() {
    return switch (kind) {
      case ANY -> Map.of();
      case SIDE -> Map.of("side", List.of(value("side")));
      case FROM -> Map.of("actor", List.of(value("from")));
      case TO -> Map.of("recipient", List.of(value("to")));
      case FROM_TO -> Map.of("side", List.of(value("from"), value("to")));
      case BETWEEN -> Map.of("side", between(line("between")));
    };
  }

  private static List<String> between(RuleLine line) {
    List<String> sides =
        TWO_CODES.matcher(line.value()).matches()
            ? List.of(line.value().split("\\s+"))
            : List.of(line.value().split("\\s+and\\s+"));
    if (sides.size() != 2) {
      throw line.malformed(
          "\""
              + line.value()
              + "\" are not two sides; write one \"and\" between them, \"SAU, ARE and QAT\", and a code for"
              + " a name with \"and\" in it, BIH for Bosnia and Herzegovina");
    }
    return sides;
  }

  private String value(String key) {
    return line(key).value();
  }

  private RuleLine line(String key) {
    return block.line(key).orElseGet(block::head);
  }

  /** Returns the direction between the sides of the filter that was made of the words. */
  Direction direction(Filter filter) {
    if (!isDyad()) {
      return new Direction(kind, Optional.empty());
    }
    try {
      Set<String> first = codes(filter.sides().get(0));
      return new Direction(kind, Optional.of(Dyad.of(first, codes(filter.sides().get(1)))));
    } catch (IllegalArgumentException unfit) {
      throw line(kind == Direction.Kind.BETWEEN ? "between" : "to")
          .malformed(unfit.getMessage() + "; take it from one of them");
    }
  }

  /** Fails where expectations towards a person or body are asked for, which only have countries. */
  void checkTowards(Filter filter) {
    List<Choice> towards =
        switch (kind) {
          case TO -> filter.recipients();
          case FROM_TO -> filter.sides().subList(1, 2);
          case BETWEEN -> filter.sides();
          case ANY, SIDE, FROM -> List.of();
        };
    if (towards.stream().anyMatch(choice -> choice.countries().isEmpty())) {
      throw line(kind == Direction.Kind.BETWEEN ? "between" : "to")
          .malformed(
              "of expectations only the countries are known towards whom; write a country such as"
                  + " USA, or IGO, or leave \"to\" out");
    }
  }

  private static Set<String> codes(Choice choice) {
    Set<String> codes = new HashSet<>(choice.countries());
    codes.addAll(choice.entities());
    return codes;
  }
}
