package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.TimeNames;
import org.demarche.parse.Word;

/** Finds the marks in the clause of an act: "in retaliation for the raid", "after". */
final class Marks {

  private static final Set<String> BEFORE_NOUN =
      Set.of("amid", "amidst", "as", "by", "for", "in", "out");

  /** "in a sign of protest", "as an act of revenge". */
  private static final Set<String> SIGNS =
      Set.of(
          "act",
          "display",
          "expression",
          "fit",
          "gesture",
          "mark",
          "mood",
          "move",
          "sign",
          "show",
          "spirit",
          "token",
          "wave");

  /** "took revenge by shelling". */
  private static final Set<String> TAKES = Set.of("exact", "take", "wreak");

  /** Nouns before whose "for" no reason follows. */
  private static final Set<String> OWNED =
      Set.of("accountability", "blame", "call", "credit", "demand", "responsibility", "support");

  private static final Set<String> BEHIND_NOUN =
      Set.of("against", "at", "for", "of", "on", "over", "to", "with");
  private static final Set<String> BEHIND_FEELING = Set.of("about", "at", "by", "over", "with");

  /** "suspended for a year" gives no reason. */
  private static final Set<String> TIMES =
      Set.of(
          "century",
          "day",
          "decade",
          "duration",
          "fortnight",
          "future",
          "hour",
          "minute",
          "moment",
          "month",
          "night",
          "now",
          "period",
          "season",
          "time",
          "week",
          "weekend",
          "while",
          "year");

  /** How many clauses upwards what was done is looked for. */
  private static final int DEPTH = 4;

  private final LinkWords words;
  private final Clause clause = new Clause();

  Marks(LinkWords words) {
    this.words = words;
  }

  /** Returns the marks of the act in the order of the text. */
  List<Mark> of(Draft draft) {
    return of(draft.parse(), top(draft));
  }

  /** "demanded" of "demanded that it free": the uppermost of the words that tell the act. */
  static Word top(Draft draft) {
    Word at = draft.trigger();
    Optional<Word> above = draft.parse().head(at);
    while (above.isPresent() && draft.words().contains(above.get().span())) {
      at = above.get();
      above = draft.parse().head(at);
    }
    return at;
  }

  /** Tells whether the clause gives a reason, be it one that the report tells as an act or not. */
  boolean giveReason(Draft draft) {
    return of(draft).stream()
        .flatMap(mark -> mark.answered().stream())
        .anyMatch(word -> !TIMES.contains(word.lemma()) && !word.tag().equals("CD"));
  }

  /** Tells whether the act itself is what came before another: "after it spied on them". */
  boolean isBehind(Draft draft) {
    Word trigger = draft.trigger();
    Optional<Word> before =
        trigger.is("pobj", "pcomp")
            ? draft.parse().head(trigger)
            : draft.parse().child(trigger, "mark");
    return before.filter(w -> words.is(LinkWords.Kind.AFTER, w.lemma())).isPresent();
  }

  /** Returns the marks in the clause of a word. */
  List<Mark> of(Parse parse, Word trigger) {
    List<Mark> marks = new ArrayList<>();
    for (Word word : parse.words()) {
      mark(parse, word)
          .filter(m -> clause.holds(parse, trigger, anchor(parse, m)))
          .filter(m -> !m.answered().contains(trigger))
          .ifPresent(marks::add);
    }
    return marks;
  }

  /** What the mark hangs on: of "citing threats" and "outraged by" the clause above. */
  private static Word anchor(Parse parse, Mark mark) {
    Word word = mark.word();
    Optional<Word> inverted = inverted(parse, word);
    if (inverted.isPresent()) {
      return inverted.get();
    }
    boolean own =
        mark.kind() == LinkWords.Kind.ANSWERS
            || mark.kind() == LinkWords.Kind.BACK
            || word.is("mark");
    if (mark.kind() == LinkWords.Kind.FALLS) {
      return parse.word(parse.word(word.head()).head());
    }
    if (mark.kind() == LinkWords.Kind.ANSWERS && word.is("advcl")
        || word.is("mark") && word.head() >= 0) {
      Word verb = word.is("mark") ? parse.word(word.head()) : word;
      Word above = parse.head(verb).orElse(verb);
      return mark.kind() == LinkWords.Kind.AFTER && verb.tag().equals("VBD")
          ? done(parse, above)
          : above;
    }
    Word above = own ? word : parse.head(word).orElse(word);
    boolean felt = mark.kind() == LinkWords.Kind.FEELING && above.is("nsubj", "nsubjpass");
    return felt ? parse.head(above).orElse(above) : above;
  }

  /**
   * "urged them to leave after police opened fire": what is still to be done follows nothing that
   * was done, so that they were urged after it.
   */
  private static Word done(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH && at.head() >= 0 && isOpen(parse, at); i++) {
      at = parse.word(at.head());
    }
    return at;
  }

  private static boolean isOpen(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.tag().equals("TO") || c.is("mark") && c.lemma().equals("if"));
  }

  private Optional<Mark> mark(Parse parse, Word word) {
    String lemma = word.lemma();
    if (words.is(LinkWords.Kind.NOUN, lemma) && word.isNoun() && isAdverbial(parse, word)) {
      return Optional.of(new Mark(word, LinkWords.Kind.NOUN, behind(parse, word, BEHIND_NOUN)));
    }
    if (words.is(LinkWords.Kind.MANNER, lemma)) {
      return Optional.of(new Mark(word, LinkWords.Kind.MANNER, List.of()));
    }
    if (word.isVerb() && words.is(LinkWords.Kind.BACK, lemma) && isBack(parse, word)) {
      List<Word> at = behind(parse, word, Set.of("against", "at", "for", "to"));
      return Optional.of(new Mark(word, LinkWords.Kind.BACK, at));
    }
    if (word.isVerb() && words.is(LinkWords.Kind.ANSWERS, lemma)) {
      return Optional.of(new Mark(word, LinkWords.Kind.ANSWERS, answered(parse, word)));
    }
    if (words.is(LinkWords.Kind.FEELING, lemma) && word.is("advcl", "acl", "amod", "appos")) {
      List<Word> felt = behind(parse, word, BEHIND_FEELING);
      return Optional.of(new Mark(word, LinkWords.Kind.FEELING, felt)).filter(m -> !felt.isEmpty());
    }
    return fall(parse, word)
        .or(() -> preposition(parse, word, LinkWords.Kind.AFTER))
        .or(() -> preposition(parse, word, LinkWords.Kind.BEHIND));
  }

  /** "The talks collapsed when it ended the freeze." */
  private Optional<Mark> fall(Parse parse, Word word) {
    return Optional.of(word)
        .filter(when -> when.lemma().equals("when") && when.head() >= 0)
        .map(when -> parse.word(when.head()))
        .filter(verb -> verb.isVerb() && verb.is("advcl") && verb.head() >= 0)
        .filter(verb -> words.is(LinkWords.Kind.FALLS, parse.word(verb.head()).lemma()))
        .map(verb -> new Mark(word, LinkWords.Kind.FALLS, List.of(verb)));
  }

  private Optional<Mark> preposition(Parse parse, Word word, LinkWords.Kind kind) {
    if (!words.is(kind, word.lemma()) || word.is("prt", "acomp") || isOwned(parse, word)) {
      return Optional.empty();
    }
    if (word.is("mark")
        && word.head() >= 0
        && (parse.word(word.head()).is("advcl") || inverted(parse, word).isPresent())) {
      return Optional.of(new Mark(word, kind, List.of(parse.word(word.head()))));
    }
    if (word.isVerb() && !(word.tag().equals("VBG") && word.is("advcl", "prep"))) {
      return Optional.empty();
    }
    List<Word> behind = new ArrayList<>();
    for (Word child : parse.children(word)) {
      if (child.is("pobj", "dobj")
          || child.is("ccomp") && word.isVerb()
          || child.is("pcomp") && child.isVerb()) {
        behind.add(child);
        conjuncts(parse, child, behind);
      }
    }
    return Optional.of(new Mark(word, kind, behind)).filter(m -> !behind.isEmpty());
  }

  /** The main clause, when it was hung below the one that "after" opens. */
  private static Optional<Word> inverted(Parse parse, Word word) {
    return parse
        .head(word)
        .filter(head -> word.is("mark") && head.is("root"))
        .flatMap(head -> parse.child(head, "ccomp"))
        .filter(main -> main.isVerb() && main.index() < word.index());
  }

  /** "claimed responsibility for the raid" gives no reason. */
  private static boolean isOwned(Parse parse, Word preposition) {
    return parse.head(preposition).filter(w -> OWNED.contains(w.lemma())).isPresent();
  }

  /** "in retaliation", "as punishment", but not "the protests". */
  private static boolean isAdverbial(Parse parse, Word noun) {
    if (noun.is("dobj")) {
      return parse.head(noun).filter(verb -> TAKES.contains(verb.lemma())).isPresent();
    }
    Optional<Word> preposition = noun.is("pobj") ? parse.head(noun) : Optional.empty();
    if (preposition.filter(p -> p.lemma().equals("of")).isPresent()) {
      return parse
          .head(preposition.get())
          .filter(sign -> SIGNS.contains(sign.lemma()) && isAdverbial(parse, sign))
          .isPresent();
    }
    return preposition.filter(p -> BEFORE_NOUN.contains(p.lemma())).isPresent();
  }

  /** "pushed back the crowd" moves others, and answers nothing. */
  private static boolean isBack(Parse parse, Word verb) {
    boolean away = verb.lemma().equals("push") && parse.child(verb, "dobj").isPresent();
    return !away && parse.children(verb).stream().anyMatch(c -> c.lemma().equals("back"));
  }

  /** What stands behind the prepositions of the word, also where they were hung elsewhere. */
  private static List<Word> behind(Parse parse, Word word, Set<String> prepositions) {
    List<Word> found = new ArrayList<>();
    for (Word each : parse.words().subList(word.index() + 1, parse.words().size())) {
      boolean next = each.index() == word.index() + 1;
      boolean own = each.head() == word.index();
      if ((own || next) && each.is("prep", "agent") && prepositions.contains(each.lemma())) {
        for (Word child : parse.children(each)) {
          if (child.is("pobj", "pcomp") && !TimeNames.isWeekday(child.lemma())) {
            found.add(child);
            conjuncts(parse, child, found);
          }
        }
      }
    }
    return found;
  }

  private static List<Word> answered(Parse parse, Word verb) {
    List<Word> found = new ArrayList<>();
    parse.child(verb, "dobj").ifPresent(found::add);
    found.addAll(behind(parse, verb, Set.of("to", "for", "with")));
    found.removeIf(w -> w.is("pcomp"));
    return found;
  }

  private static void conjuncts(Parse parse, Word word, List<Word> found) {
    for (Word child : parse.children(word)) {
      if (child.is("conj")) {
        found.add(child);
      }
    }
  }
}
