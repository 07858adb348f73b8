package org.demarche.expectation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.Raising;
import org.demarche.clause.Tree;
import org.demarche.clause.Trees;
import org.demarche.date.Dates;
import org.demarche.frame.Frame;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/** Finds clauses with "will" and infinitives below words of planning, demanding and expecting. */
public final class ClauseExpectationFinder implements ExpectationFinder {

  private static final Set<Matrix.Kind> LOOKING_AHEAD =
      EnumSet.of(Matrix.Kind.PROMISE, Matrix.Kind.THREATEN, Matrix.Kind.DEMAND, Matrix.Kind.EXPECT);

  private static final Set<String> STATES =
      Set.of(
          "be", "have", "seem", "appear", "remain", "mean", "know", "figure", "become", "depend",
          "think");
  private static final Set<String> AHEAD_MODALS = Set.of("will", "shall", "'ll", "wo", "would");
  private static final Set<String> OPEN_MODALS = Set.of("could", "may", "might", "can");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> QUESTIONS = Set.of("how", "when", "where", "whether");

  private final Matrix matrix;
  private final Trees trees;
  private final Obligation obligation = new Obligation();
  private final OutlookWords words = new OutlookWords();

  /** Uses the words that govern clauses, and the lexicon that trees are made with. */
  public ClauseExpectationFinder(Matrix matrix, Trees trees) {
    this.matrix = matrix;
    this.trees = trees;
  }

  @Override
  public List<Outlook> find(
      String text, List<Parse> parses, SideFinder sides, Attributions said, Dates dates) {
    List<Outlook> found = new ArrayList<>();
    for (Parse parse : parses) {
      if (!parse.sentence().heading()) {
        Set<Integer> told = new HashSet<>();
        for (Word word : parse.words()) {
          if (word.isVerb() && !word.is("aux", "auxpass", "amod") && isToCome(parse, word, sides)) {
            Word act = act(parse, word);
            if (told.add(act.index())) {
              outlook(parse, act, sides, said, dates).ifPresent(found::add);
            }
          }
        }
      }
    }
    return found;
  }

  /** "will have to cut": what is to come is the cutting. */
  private static Word act(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < 3 && Raising.is(at); i++) {
      Optional<Word> inner = parse.child(at, "xcomp").filter(Word::isVerb);
      if (inner.isEmpty()) {
        break;
      }
      at = inner.get();
    }
    return at;
  }

  private boolean isToCome(Parse parse, Word verb, SideFinder sides) {
    if (parse.children(verb).stream()
        .anyMatch(c -> c.is("mark") && CONDITIONS.contains(c.lemma()))) {
      return false;
    }
    Optional<Word> modal =
        parse.children(verb).stream().filter(c -> c.tag().equals("MD")).findFirst();
    if (modal.isPresent()) {
      String lemma = modal.get().lemma();
      boolean perfect =
          parse.children(verb).stream().anyMatch(c -> c.lemma().equals("have") && c.is("aux"));
      return !perfect
          && (AHEAD_MODALS.contains(lemma)
              || OPEN_MODALS.contains(lemma) && governor(parse, verb, sides).isPresent());
    }
    if (obligation.holds(parse, verb)) {
      return true;
    }
    boolean subjunctive = verb.is("ccomp") && verb.tag().equals("VB");
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    if (!infinitive && !subjunctive || verb.head() < 0) {
      return false;
    }
    Word head = parse.word(verb.head());
    boolean isTo = head.lemma().equals("be") && verb.is("xcomp");
    return isTo || isQuestion(parse, verb) || governor(parse, verb, sides).isPresent();
  }

  /** "how to respond", "whether to sign". */
  private static boolean isQuestion(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.index() < verb.index() && QUESTIONS.contains(c.lemma()));
  }

  private Optional<Matrix.Governor> governor(Parse parse, Word verb, SideFinder sides) {
    if (verb.head() < 0 || !verb.is("xcomp", "ccomp", "acl", "advcl")) {
      return Optional.empty();
    }
    Word head = parse.word(verb.head());
    Slots slots = new Slots(trees.of(parse), head, sides);
    Optional<Matrix.Governor> found = matrix.find(slots, Frame.Part.of(head));
    if (found.isEmpty() && head.tag().equals("VBN")) {
      found = matrix.find(slots, Frame.Part.ADJ);
    }
    return found.filter(g -> LOOKING_AHEAD.contains(g.kind()));
  }

  private Optional<Outlook> outlook(
      Parse parse, Word act, SideFinder sides, Attributions said, Dates dates) {
    if (STATES.contains(act.lemma())) {
      return Optional.empty();
    }
    List<Side> who = who(parse, act, sides, said);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Outlook(
            parse.sentence().number(), act, who, words.of(parse, act), dates.of(parse, act)));
  }

  /** Who acts; of a passive that names nobody, who speaks of it. */
  private List<Side> who(Parse parse, Word act, SideFinder sides, Attributions said) {
    Tree tree = trees.of(parse);
    List<Side> who = new ArrayList<>();
    for (Word subject : tree.subjects(act)) {
      who.addAll(sides.of(parse, subject));
    }
    if (who.isEmpty() && tree.isPassive(act)) {
      said.speaker(act.span()).ifPresent(who::add);
    }
    return who;
  }
}
