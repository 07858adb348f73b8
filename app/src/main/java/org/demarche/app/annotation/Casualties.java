package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;

/**
 * How many victims of one effect a template of an incident has.
 *
 * @param effect killed or wounded
 * @param numbers those that are right; of "-80" and "57-" the one that is told
 * @param required whether the template is
 * @param victims what the template calls them
 */
record Casualties(Effect effect, Set<BigDecimal> numbers, boolean required, String victims) {

  Casualties {
    numbers = Set.copyOf(numbers);
  }

  /** A slot with what it fills in, before the colon, and whom it is about, in quotation marks. */
  private record Slot(Set<String> fills, Set<String> victims) {

    static Slot of(JsonNode slot) {
      Set<String> fills = new HashSet<>();
      Set<String> victims = new HashSet<>();
      for (JsonNode each : slot.path("alts")) {
        String alternative = each.asText();
        int colon = alternative.indexOf(": \"");
        if (colon > 0) {
          fills.add(alternative.substring(0, colon).strip());
        }
        victims.add(alternative.substring(Math.max(0, colon + 1)).replace("\"", "").strip());
      }
      return new Slot(fills, victims);
    }

    boolean sharesVictims(Slot other) {
      return victims.stream().anyMatch(other.victims::contains);
    }
  }

  /** Returns those of all templates, without the ones whose number is not told ("PLURAL"). */
  static List<Casualties> of(JsonNode templates) {
    List<Casualties> all = new ArrayList<>();
    for (JsonNode template : templates) {
      List<Slot> open = new ArrayList<>();
      template.path("hum_tgt_number").forEach(slot -> open.add(Slot.of(slot)));
      List<Slot> numbers = List.copyOf(open);
      boolean required = !template.path("optional").asBoolean();
      for (JsonNode slot : template.path("hum_tgt_effect_of_incident")) {
        Slot effect = Slot.of(slot);
        Optional<Slot> number =
            Stream.concat(open.stream(), numbers.stream())
                .filter(effect::sharesVictims)
                .findFirst();
        number.ifPresent(open::remove);
        effect(effect)
            .flatMap(e -> number.map(n -> new Casualties(e, values(n), required, victims(n))))
            .filter(casualties -> !casualties.numbers().isEmpty())
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static String victims(Slot slot) {
    return slot.victims().stream().sorted().findFirst().orElse("");
  }

  private static Optional<Effect> effect(Slot slot) {
    if (slot.fills().contains("DEATH")) {
      return Optional.of(Effect.KILLED);
    }
    return slot.fills().contains("INJURY") ? Optional.of(Effect.WOUNDED) : Optional.empty();
  }

  private static Set<BigDecimal> values(Slot slot) {
    Set<BigDecimal> values = new HashSet<>();
    for (String fill : slot.fills()) {
      for (String part : fill.replace('~', ' ').split("-")) {
        String digits = part.strip();
        if (!digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
          values.add(new BigDecimal(digits));
        }
      }
    }
    return values;
  }

  /** Tells whether all that is told is one victim. */
  boolean isSingle() {
    return numbers.equals(Set.of(BigDecimal.ONE));
  }

  /** Tells whether a quantity gives the number, or it is an end of its range. */
  boolean isToldBy(Quantity quantity) {
    return quantity.effect().filter(effect::equals).isPresent()
        && numbers.stream()
            .anyMatch(
                number ->
                    number.compareTo(quantity.value()) == 0
                        || quantity.upper().filter(u -> number.compareTo(u) == 0).isPresent());
  }

  /** Returns "killed 12". */
  String words() {
    return effect.word()
        + " "
        + String.join(" or ", numbers.stream().sorted().map(BigDecimal::toPlainString).toList());
  }
}
