package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives verbs back objects that the models hang on the noun before them. */
final class ObjectRepair {

  private static final Set<String> DAYS =
      Set.of("friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday");

  /** Verbs that have both whom something is given or asked and what. */
  private static final Set<String> GIVING =
      Set.of(
          "allot",
          "award",
          "charge",
          "deny",
          "extend",
          "fine",
          "give",
          "grant",
          "guarantee",
          "hand",
          "lend",
          "loan",
          "offer",
          "owe",
          "pay",
          "promise",
          "refuse",
          "sell",
          "send",
          "wish");

  private static final Set<String> TIMES = Set.of("day", "hour", "minute", "month", "week");

  private final OpenTree tree;

  private ObjectRepair(List<Word> words) {
    this.tree = new OpenTree(words);
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    ObjectRepair repair = new ObjectRepair(words);
    for (Word word : words) {
      if (word.is("npadvmod") && word.head() >= 0) {
        repair.ofTime(word);
      }
      if (word.is("appos", "dobj") && word.isNoun() && !word.isName() && word.head() >= 0) {
        repair.ofDay(word);
        repair.ofGift(word);
        repair.ofTwo(word);
      }
    }
    return repair.tree.words();
  }

  /** "signed into law on Monday a levy on lorries": a day is no levy. */
  private void ofDay(Word noun) {
    Word day = tree.words().get(noun.head());
    Optional<Word> verb = above(day).filter(on -> on.is("prep")).flatMap(this::above);
    boolean free =
        verb.filter(Word::isVerb)
            .filter(v -> tree.children(v).stream().noneMatch(ObjectRepair::isComplement))
            .isPresent();
    if (DAYS.contains(day.lemma()) && free && follows(noun, day)) {
      tree.set(noun, noun.tag(), verb.get().index(), "dobj");
    }
  }

  /** "will charge ships a fee": ships are no fee. */
  private void ofGift(Word noun) {
    Word receiver = tree.words().get(noun.head());
    Optional<Word> verb = above(receiver).filter(v -> GIVING.contains(v.lemma()));
    boolean given = receiver.is("dobj") && verb.isPresent() && follows(noun, receiver);
    boolean article =
        tree.children(noun).stream()
            .anyMatch(c -> c.is("det") && (c.lemma().equals("a") || c.lemma().equals("an")));
    if (given && article) {
      tree.set(receiver, receiver.tag(), verb.get().index(), "dative");
      tree.set(noun, noun.tag(), verb.get().index(), "dobj");
    }
  }

  /** "lent it 100 million dollars": of two objects the first is given the other. */
  private void ofTwo(Word noun) {
    above(noun)
        .filter(verb -> noun.is("dobj") && GIVING.contains(verb.lemma()))
        .flatMap(verb -> tree.children(verb).stream().filter(c -> isReceiver(c, noun)).findFirst())
        .ifPresent(first -> tree.set(first, first.tag(), noun.head(), "dative"));
  }

  /** "gave ten envoys one day to leave": the day is given to the envoys. */
  private void ofTime(Word time) {
    Optional<Word> verb = above(time).filter(v -> GIVING.contains(v.lemma()) && v.isVerb());
    boolean counted = tree.children(time).stream().anyMatch(c -> c.tag().equals("CD"));
    verb.filter(v -> counted && TIMES.contains(time.lemma()) && time.index() > v.index())
        .flatMap(v -> tree.children(v).stream().filter(c -> c.is("dobj")).findFirst())
        .filter(object -> object.index() < time.index() && follows(time, object))
        .ifPresent(
            receiver -> {
              tree.set(receiver, receiver.tag(), time.head(), "dative");
              tree.set(time, time.tag(), receiver.head(), "dobj");
            });
  }

  private static boolean isReceiver(Word word, Word given) {
    return word.is("dobj")
        && word.index() < given.index()
        && (word.isName() || word.tag().equals("PRP"));
  }

  private static boolean isComplement(Word word) {
    return word.is("dobj", "ccomp", "xcomp", "nsubjpass");
  }

  /** Tells whether nothing but the noun's own words stand between it and the word before. */
  private boolean follows(Word noun, Word before) {
    return tree.words().subList(before.index() + 1, noun.index()).stream()
        .allMatch(w -> w.head() == noun.index() && !w.is("punct"));
  }

  private Optional<Word> above(Word word) {
    return word.head() < 0 ? Optional.empty() : Optional.of(tree.words().get(word.head()));
  }
}
