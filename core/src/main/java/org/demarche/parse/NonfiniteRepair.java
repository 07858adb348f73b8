package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives clauses with "whom" back to their noun, participles back to the verb whose subject they go
 * on with or to the noun behind them, and infinitives to the noun for a plan.
 */
final class NonfiniteRepair {

  /** How far above a participle the verb stands that it goes on with. */
  private static final int DEPTH = 6;

  /** Nouns for many who do what a participle before them tells: "invading troops". */
  private static final Set<String> MANY =
      Set.of(
          "crowd",
          "demonstrator",
          "fighter",
          "force",
          "guerrilla",
          "gunman",
          "insurgent",
          "militant",
          "mob",
          "protester",
          "rebel",
          "soldier",
          "troop",
          "warplane");

  private static final Set<String> PLANS =
      Set.of(
          "attempt", "bid", "conspiracy", "effort", "offer", "plan", "plot", "proposal", "threat");

  private final OpenTree tree;

  private NonfiniteRepair(List<Word> words) {
    this.tree = new OpenTree(words);
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    NonfiniteRepair repair = new NonfiniteRepair(words);
    for (Word word : words) {
      if (ClauseRepair.isUndergone(word) && word.tag().startsWith("VB") && word.head() >= 0) {
        repair.reduced(word);
      }
      if (word.tag().equals("VBN")) {
        repair.undergone(word);
      }
      if (word.tag().equals("VB") && word.is("advcl") && word.head() >= 0) {
        repair.plan(word);
      }
      if (word.lemma().equals("whom") && word.is("dobj")) {
        repair.whom(word);
      }
      if (word.tag().equals("VBG") && word.head() >= 0) {
        repair.ruledOut(word);
        repair.aside(word);
        repair.meanwhile(word);
        repair.again(word);
        repair.attribute(word);
      }
    }
    return repair.tree.words();
  }

  /** "The parliament, while demanding a withdrawal, voted": it is the parliament that demands. */
  private void meanwhile(Word verb) {
    Word noun = word(verb.head());
    boolean subject = noun.isNoun() && noun.is("nsubj", "nsubjpass");
    if (verb.is("advcl") && subject && noun.index() < verb.index() && noun.head() > verb.index()) {
      move(verb, word(noun.head()), "advcl");
    }
  }

  /** "called on Chad to act, while urging Niger to wait": who called urges as well. */
  private void aside(Word verb) {
    boolean apart = verb.is("advcl") && mark(verb).filter(this::isBehindComma).isPresent();
    if (apart && isInfinitive(word(verb.head()))) {
      finite(word(verb.head())).ifPresent(top -> move(verb, top, "advcl"));
    }
  }

  /** "whether the men killed and wounded were rebels": what is asked is what they were. */
  private void reduced(Word participle) {
    Optional<Word> subject =
        tree.children(participle).stream()
            .filter(c -> c.is("nsubj") && c.index() == participle.index() - 1)
            .findFirst();
    int at = participle.index() + 1;
    while (at < tree.words().size() && isJoined(word(at))) {
      at++;
    }
    if (subject.isEmpty() || at >= tree.words().size() || !isCopula(word(at))) {
      return;
    }
    Word verb = word(at);
    for (Word child : List.copyOf(tree.children(participle))) {
      if (child.is("mark", "complm")) {
        move(child, verb, child.label());
      }
    }
    move(verb, word(participle.head()), participle.label());
    move(subject.get(), verb, "nsubj");
    tree.set(word(participle.index()), "VBN", subject.get().index(), "acl");
  }

  /** "bombs planted by rebels killed ten": the bombs killed, and were planted. */
  private void undergone(Word participle) {
    List<Word> parts = tree.children(participle);
    Optional<Word> subject = parts.stream().filter(c -> c.is("nsubj", "nsubjpass")).findFirst();
    boolean finite = parts.stream().anyMatch(c -> c.is("aux", "auxpass", "cc", "mark"));
    boolean by = parts.stream().anyMatch(c -> c.is("agent"));
    Optional<Word> verb =
        parts.stream()
            .filter(c -> c.tag().equals("VBD") && c.is("advcl", "ccomp", "conj", "dep"))
            .filter(c -> c.index() > participle.index())
            .filter(c -> tree.children(c).stream().noneMatch(w -> w.is("nsubj", "mark", "advmod")))
            .findFirst();
    if (finite || !by || subject.isEmpty() || verb.isEmpty()) {
      return;
    }
    int top = verb.get().index();
    tree.set(verb.get(), "VBD", participle.head(), participle.label());
    parts.stream()
        .filter(c -> c.index() < subject.get().index() || c.is("punct"))
        .forEach(c -> tree.set(c, c.tag(), top, c.label()));
    tree.set(subject.get(), subject.get().tag(), top, "nsubj");
    tree.set(word(participle.index()), "VBN", subject.get().index(), "acl");
  }

  private static boolean isJoined(Word word) {
    return word.is("cc") || ClauseRepair.isUndergone(word);
  }

  private boolean isCopula(Word word) {
    boolean be = word.lemma().equals("be") && word.tag().matches("VB[DPZ]");
    return be
        && word(word.index() - 1).isVerb()
        && !word.is("auxpass", "aux")
        && tree.children(word).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
  }

  /** "ruled out meeting rebels": the meeting is what is ruled out. */
  private void ruledOut(Word verb) {
    Word above = word(verb.head());
    boolean out = verb.index() > 0 && word(verb.index() - 1).is("prt");
    if (verb.is("advcl") && out && above.lemma().equals("rule")) {
      move(verb, above, "xcomp");
    }
  }

  /** "named Chad and Niger, whom he accuses, and has left": he accuses them and has left. */
  private void whom(Word pronoun) {
    Word verb = word(pronoun.head());
    int comma = pronoun.index() - 1;
    if (verb.head() < 0 || verb.is("relcl") || comma < 1 || !word(comma).text().equals(",")) {
      return;
    }
    Word noun = word(comma - 1);
    while (noun.is("conj", "appos") && noun.head() >= 0) {
      noun = word(noun.head());
    }
    if (!noun.isNoun() || noun.index() > verb.index()) {
      return;
    }
    Word above = word(verb.head());
    for (Word child : List.copyOf(tree.children(verb))) {
      boolean next = child.is("conj") && child.tag().startsWith("VB") && hasFinite(child);
      if (next && above.isVerb()) {
        move(child, above, "conj");
      }
    }
    move(verb, noun, "relcl");
  }

  private boolean hasFinite(Word verb) {
    return tree.children(verb).stream().anyMatch(c -> c.is("aux") && c.tag().equals("VBZ"));
  }

  /** "accusing him of favouring some and accusing him of weakness" are two charges. */
  private void again(Word verb) {
    Word first = word(verb.head());
    if (!verb.is("conj") || !first.is("pcomp")) {
      return;
    }
    above(first)
        .flatMap(this::above)
        .filter(top -> top.lemma().equals(verb.lemma()))
        .ifPresent(
            top -> {
              tree.children(first).stream()
                  .filter(c -> c.is("cc") && c.index() < verb.index())
                  .reduce((one, last) -> last)
                  .ifPresent(and -> move(and, top, "cc"));
              move(verb, top, "conj");
            });
  }

  /** "ousted by invading troops": troops that invade, not an invasion of troops. */
  private void attribute(Word verb) {
    Optional<Word> by = above(verb).filter(p -> p.is("agent") && p.lemma().equals("by"));
    Optional<Word> noun = tree.children(verb).stream().filter(c -> c.is("dobj")).findFirst();
    boolean bare =
        noun.filter(n -> n.tag().equals("NNS") && MANY.contains(n.lemma()))
            .filter(n -> tree.children(n).stream().noneMatch(c -> c.is("det", "poss")))
            .isPresent();
    if (verb.is("pcomp") && by.isPresent() && bare) {
      move(noun.get(), by.get(), "pobj");
      for (Word child : List.copyOf(tree.children(verb))) {
        move(child, noun.get(), child.label());
      }
      move(verb, noun.get(), "amod");
    }
  }

  /** "foiled a plan by rebels to attack a bank": the plan is to attack. */
  private void plan(Word verb) {
    Word above = word(verb.head());
    if (isInfinitive(verb) && verb.index() > above.index()) {
      tree.children(above).stream()
          .filter(c -> c.is("dobj") && PLANS.contains(c.lemma()) && c.index() < verb.index())
          .filter(c -> isBy(c, c, verb) || isBy(above, c, verb))
          .findFirst()
          .ifPresent(noun -> move(verb, noun, "acl"));
    }
  }

  /** Tells whether the head has "by" between a noun and a verb. */
  private boolean isBy(Word head, Word noun, Word verb) {
    return tree.children(head).stream()
        .anyMatch(
            p -> p.lemma().equals("by") && noun.index() < p.index() && p.index() < verb.index());
  }

  private Optional<Word> mark(Word verb) {
    return tree.children(verb).stream()
        .filter(c -> c.is("mark", "advmod") && c.lemma().equals("while"))
        .findFirst();
  }

  private boolean isBehindComma(Word mark) {
    return mark.index() > 0 && word(mark.index() - 1).text().equals(",");
  }

  private boolean isInfinitive(Word verb) {
    Word first = verb.is("conj") ? word(verb.head()) : verb;
    return verb.tag().equals("VB")
        && tree.children(first).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  private Optional<Word> finite(Word from) {
    Optional<Word> at = above(from);
    for (int i = 0; i < DEPTH && at.isPresent(); i++) {
      String tag = at.get().tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return at;
      }
      at = at.flatMap(this::above);
    }
    return Optional.empty();
  }

  private Optional<Word> above(Word word) {
    return word.head() < 0 ? Optional.empty() : Optional.of(word(word.head()));
  }

  private Word word(int index) {
    return tree.words().get(index);
  }

  private void move(Word word, Word head, String label) {
    tree.set(word, word.tag(), head.index(), label);
  }
}
