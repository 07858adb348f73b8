package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether patterns fit the words around a trigger: "sent tonnes of rice" fits obj=rice. */
final class Fitting {

  /** How far from its verb a particle may stand: "called the planned talks off". */
  private static final int PARTICLE = 6;

  /** How far from its verb another word may stand that serves as particle. */
  private static final int NEAR = 3;

  private final Set<String> measures;

  Fitting(WordClasses classes) {
    this.measures = classes.members("@measure");
  }

  /** Tells whether the particle and all conditions hold. */
  boolean fits(Slots slots, Optional<String> particle, List<Condition> conditions) {
    if (particle.isPresent() && !hasParticle(slots, particle.get())) {
      return false;
    }
    Slots together = slots.with(particle);
    return conditions.stream().allMatch(condition -> holds(together, condition));
  }

  /** Returns the particle and the conditions that do not hold. */
  List<Misfit.Lack> lacks(Slots slots, Optional<String> particle, List<Condition> conditions) {
    List<Misfit.Lack> lacks = new ArrayList<>();
    particle
        .filter(p -> !hasParticle(slots, p))
        .ifPresent(p -> lacks.add(new Misfit.Lack("+" + p, List.of())));
    Slots together = slots.with(particle);
    conditions.stream()
        .filter(c -> !holds(together, c))
        .map(c -> lack(together, c))
        .forEach(lacks::add);
    return lacks;
  }

  private static Misfit.Lack lack(Slots slots, Condition condition) {
    return new Misfit.Lack(
        condition.words(), slots.words(condition.slot()).stream().map(Word::text).toList());
  }

  private static boolean hasParticle(Slots slots, String particle) {
    Word trigger = slots.trigger();
    return slots.parse().children(trigger).stream()
        .filter(c -> c.lemma().equals(particle))
        .filter(c -> c.is("prt", "advmod", "prep", "dative", "acomp", "oprd", "advcl", "dobj"))
        .anyMatch(c -> Math.abs(c.index() - trigger.index()) <= reach(slots.parse(), c));
  }

  /** "Ordered the two envoys out of the country": a preposition without an object is a particle. */
  private static int reach(Parse parse, Word word) {
    boolean particle =
        word.is("prt", "advmod") || word.is("prep") && parse.child(word, "pobj").isEmpty();
    return particle ? PARTICLE : NEAR;
  }

  private boolean holds(Slots slots, Condition condition) {
    List<Word> words = slots.words(condition.slot());
    boolean present;
    if (condition.side()) {
      present =
          words.stream().anyMatch(w -> isOneOf(slots, w, condition) || !slots.sides(w).isEmpty());
    } else if (condition.lemmas().isEmpty()) {
      present = !words.isEmpty() || condition.slot().equals("comp") && hasComplement(slots);
    } else {
      present = words.stream().anyMatch(w -> isOneOf(slots, w, condition));
    }
    return present != condition.negated();
  }

  private boolean isOneOf(Slots slots, Word word, Condition condition) {
    Set<String> lemmas = condition.lemmas();
    if (lemmas.contains(Condition.PLACE) && slots.isPlace(word)) {
      return true;
    }
    if (lemmas.contains(word.lemma())
        || lemmas.contains(word.text().toLowerCase(Locale.ROOT))
        || hasJoined(slots.parse(), word, lemmas)
        || word.tag().equals("PRP") && refersToOneOf(slots, word, lemmas)) {
      return true;
    }
    return measures.contains(word.lemma())
        && slots.behind(word, "of").stream().anyMatch(w -> isOneOf(slots, w, condition));
  }

  /** "The pilots said they would strike": what "they" stands for decides. */
  private static boolean refersToOneOf(Slots slots, Word pronoun, Set<String> lemmas) {
    return slots.sides(pronoun).stream()
        .map(side -> side.name().toLowerCase(Locale.ROOT))
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .anyMatch(last -> lemmas.contains(last) || lemmas.contains(last.replaceFirst("s$", "")));
  }

  private static boolean hasJoined(Parse parse, Word word, Set<String> lemmas) {
    return parse.children(word).stream().anyMatch(c -> c.is("conj") && lemmas.contains(c.lemma()));
  }

  private static boolean hasComplement(Slots slots) {
    return slots.parse().child(slots.trigger(), "xcomp", "ccomp", "acl").isPresent();
  }
}
