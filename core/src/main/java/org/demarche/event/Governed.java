package org.demarche.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Answered;
import org.demarche.clause.Question;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** The words that govern the clause of an act, the nearest first: "agreed" of "agreed to lift". */
final class Governed {

  private static final int DEPTH = 8;

  /** Words for what is yet to come. */
  private static final Set<Matrix.Kind> AHEAD = EnumSet.of(Matrix.Kind.PROMISE, Matrix.Kind.EXPECT);

  /** How far below its verb the noun stands that is told to do something. */
  private static final int ARGUMENT = 3;

  /** Prepositions that may lead to the act a word governs: "accused of", "plans for". */
  private static final Set<String> COMPLEMENTING =
      Set.of(
          "about", "against", "at", "for", "from", "in", "into", "of", "off", "on", "out", "to",
          "toward", "towards", "with");

  /**
   * A word that governs an act.
   *
   * @param word the word
   * @param governor its matrix entry
   */
  record By(Word word, Matrix.Governor governor) {}

  private final Matrix matrix;
  private final Set<String> light;
  private final Tree tree;
  private final SideFinder sides;

  Governed(Matrix matrix, Set<String> light, Tree tree, SideFinder sides) {
    this.matrix = matrix;
    this.light = light;
    this.tree = tree;
    this.sides = sides;
  }

  /** Returns the governing words, the nearest first. */
  List<By> governors(Word trigger) {
    Parse parse = tree.parse();
    List<By> found = new ArrayList<>();
    Word at = trigger;
    boolean past = false;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      past = past || isAddedPast(parse, at);
      Optional<Word> demand = demand(at);
      if (demand.isPresent()) {
        Word verb = demand.get();
        find(verb).ifPresent(g -> found.add(new By(verb, g)));
        at = verb;
        continue;
      }
      Optional<Word> means = tree.means(at);
      if (means.isPresent()) {
        at = means.get();
        continue;
      }
      Word head = parse.word(at.head());
      boolean attribute = at.is("acl") && at.tag().equals("VBG");
      boolean manner = at.equals(trigger) && isManner(at, head);
      if (attribute || manner || isApart(at, head) || Question.is(parse, at)) {
        break;
      }
      boolean told = false;
      if (isComplement(at, head) && !isDoer(parse, at, head)) {
        Word below = at;
        boolean done = past;
        told = isTold(at, head);
        find(head)
            .filter(g -> takes(g.kind(), parse, below) && !(done && AHEAD.contains(g.kind())))
            .ifPresent(g -> found.add(new By(head, g)));
      }
      boolean subject = at.is("nsubj") && head.isVerb() && !head.lemma().equals("be");
      if (told || subject || isPlain(trigger, at, head)) {
        break;
      }
      at = head;
    }
    return found;
  }

  /** Tells whether the word stands in a clause of its own that its head does not govern. */
  private boolean isApart(Word at, Word head) {
    boolean participle = at.tag().equals("VBN") || at.tag().equals("VBD");
    boolean whole = tree.parse().child(at, "nsubj", "nsubjpass").isPresent();
    boolean reduced = at.is("acl") && participle && !whole;
    boolean infinitive = at.is("advcl") && !head.isVerb() && isInfinitive(at);
    boolean trailing = at.is("advcl") && at.tag().equals("VBG") && head.is("pcomp") && !whole;
    boolean clause = at.is("relcl", "advcl", "parataxis", "appos") && !infinitive && !trailing;
    boolean modifier = at.isVerb() && at.is("amod", "nmod");
    boolean preposition =
        head.tag().equals("IN") && at.is("pobj", "pcomp") && !COMPLEMENTING.contains(head.lemma());
    boolean absolute = whole && at.is("pcomp") && head.lemma().equals("with");
    return reduced
        || clause
        || modifier
        || preposition
        || absolute
        || head.is("agent")
        || Answered.is(at, head)
        || isOpening(at, head);
  }

  /** "suspended the work in a concession to Chad": the work is what is suspended. */
  private boolean isManner(Word at, Word head) {
    Parse parse = tree.parse();
    return at.is("pobj")
        && head.lemma().equals("in")
        && parse.children(at).stream().anyMatch(c -> c.is("det") && c.lemma().equals("a"))
        && parse.head(head).filter(verb -> parse.child(verb, "dobj").isPresent()).isPresent();
  }

  /** "On his visit to Oslo, he denied the report": the visit is not what is denied. */
  private static boolean isOpening(Word at, Word head) {
    return at.is("prep") && head.isVerb() && at.index() < head.index();
  }

  /** What is above "say" in "declined to say what troops had done" leaves their deed alone. */
  private boolean isTold(Word at, Word head) {
    boolean finite =
        at.is("ccomp") && head.isVerb() && !isInfinitive(at) && !isBare(tree.parse(), at);
    return finite && find(head).map(g -> g.kind() == Matrix.Kind.REPORT).orElse(true);
  }

  private boolean isInfinitive(Word verb) {
    return tree.parse().children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /** A noun below a verb of its own is not the matter of what governs that verb. */
  private boolean isPlain(Word trigger, Word at, Word head) {
    return trigger.isNoun()
        && head.isVerb()
        && at.is("pobj", "dobj", "prep", "nsubjpass")
        && find(head).isEmpty()
        && !light.contains(head.lemma());
  }

  /** "called on the parties to withdraw": the verb of demand, whatever "to withdraw" hangs on. */
  private Optional<Word> demand(Word infinitive) {
    if (!infinitive.is("advcl", "relcl", "acl") || !isInfinitive(infinitive)) {
      return Optional.empty();
    }
    Parse parse = tree.parse();
    Word at = parse.word(infinitive.head());
    for (int i = 0; i < ARGUMENT && !at.isVerb() && at.head() >= 0; i++) {
      if (!at.is("dobj", "pobj", "prep", "dative")) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    Word verb = at;
    return verb.isVerb() && find(verb).filter(g -> g.kind() == Matrix.Kind.DEMAND).isPresent()
        ? Optional.of(verb)
        : Optional.empty();
  }

  private static boolean isComplement(Word at, Word head) {
    if (at.is("conj", "compound", "nmod", "amod", "poss", "npadvmod") || isListed(at, head)) {
      return false;
    }
    return head.isVerb() || head.isNoun() || head.tag().startsWith("JJ");
  }

  /** "to renounce war, recognise Mali and leave": what a list adds is not below its first verb. */
  private static boolean isListed(Word at, Word head) {
    return at.is("dep") && head.tag().equals("VB") && at.tag().equals("VB");
  }

  /**
   * Who stops or tries something governs an infinitive or a noun, never a clause of its own; who
   * promises or expects something, no clause about the past.
   */
  private static boolean takes(Matrix.Kind kind, Parse parse, Word act) {
    return !act.is("ccomp")
        || switch (kind) {
          case CEASE, BEGIN, ATTEMPT, FAIL, SUCCEED, PERMIT, FORBID, REFUSE -> isBare(parse, act);
          case PROMISE, EXPECT -> !isPast(parse, act);
          default -> true;
        };
  }

  /** "let Iran attack": a base form with its own subject, and nothing that makes it a clause. */
  private static boolean isBare(Parse parse, Word verb) {
    return verb.tag().startsWith("VB")
        && verb.text().equals(verb.lemma())
        && parse.child(verb, "mark", "complm", "modal").isEmpty()
        && parse.children(verb).stream()
            .noneMatch(c -> c.is("aux", "auxpass") && !c.tag().equals("TO"));
  }

  /** "agree that it must go, and the premier thanked them": nobody agrees on what he has done. */
  private static boolean isAddedPast(Parse parse, Word at) {
    return at.is("conj")
        && at.tag().equals("VBD")
        && parse.child(at, "nsubj", "nsubjpass").isPresent();
  }

  /** "agreed that it had sent them". */
  private static boolean isPast(Parse parse, Word verb) {
    return verb.tag().equals("VBD")
        || parse.children(verb).stream()
            .anyMatch(c -> c.is("aux", "auxpass") && c.tag().equals("VBD"));
  }

  /** "The attack prevented talks": the attack does something, nothing is done to it. */
  private static boolean isDoer(Parse parse, Word at, Word head) {
    return at.is("nsubj") && parse.child(head, "dobj", "xcomp", "ccomp").isPresent();
  }

  /** Returns the entry of the word as one that may govern others. */
  Optional<Matrix.Governor> self(Word word) {
    return find(word);
  }

  private Optional<Matrix.Governor> find(Word word) {
    Slots slots = new Slots(tree, word, sides);
    Optional<Matrix.Governor> found = matrix.find(slots, Frame.Part.of(word));
    return found.isEmpty() && word.tag().equals("VBN") ? matrix.find(slots, Frame.Part.ADJ) : found;
  }
}
