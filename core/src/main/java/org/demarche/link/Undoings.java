package org.demarche.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.demarche.telling.ToldActs;

/** Finds what an act asks to be undone: "demanded their release", "a strike unless he is freed". */
final class Undoings {

  /** How many sentences back what is to be undone is looked for. */
  private static final int BACK = 4;

  private static final Set<String> CONDITIONS = Set.of("unless", "until", "till");

  /**
   * What a word undoes: acts of these categories, told by these words, by any if there are none.
   */
  private record Undone(Set<String> categories, Set<String> triggers) {

    boolean has(Draft act) {
      return (categories.isEmpty() || categories.contains(act.category()))
          && (triggers.isEmpty() || triggers.contains(act.trigger().lemma()));
    }
  }

  private final References references;
  private final Map<String, Undone> undone = new HashMap<>();

  Undoings(References references) {
    this.references = references;
    for (Row row : Table.read(Undoings.class, "undoings.txt", 3)) {
      Undone each = new Undone(new HashSet<>(row.list(1)), new HashSet<>(row.list(2)));
      for (String word : row.list(0)) {
        if (undone.putIfAbsent(word, each) != null) {
          throw row.malformed("\"" + word + "\" stands twice");
        }
      }
    }
  }

  /** Returns the link to what an ask or a threat wants undone. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    if (!draft.category().equals("REQUEST") && !draft.category().equals("THREATEN")) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    Word top = Marks.top(draft);
    for (Word word : parse.words()) {
      Undone what = undone.get(word.lemma());
      if (what != null && isAsked(parse, draft, word, top)) {
        Optional<Choice> first = undone(acts, answer, draft, word, what, sides);
        if (first.isPresent()) {
          return first.map(
              c ->
                  new Link(
                      answer, c.act(), Relation.REPLY, word.span(), LinkBasis.UNDOING, c.over()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAsked(Parse parse, Draft draft, Word word, Word top) {
    if (draft.category().equals("REQUEST")) {
      return parse.isBelow(word, top) && !isRelative(parse, word, top);
    }
    return parse.isBelow(word, top)
        && parse.child(word, "mark").filter(mark -> CONDITIONS.contains(mark.lemma())).isPresent();
  }

  /**
   * "urged those who had freed them", "called a meeting aimed at ending it" asks for nothing of
   * that kind.
   */
  private static boolean isRelative(Parse parse, Word word, Word top) {
    Word at = word;
    while (at.index() != top.index() && at.head() >= 0) {
      if (at.is("relcl") || at.is("acl") && at.head() != top.index()) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private Optional<Choice> undone(
      ToldActs acts, int answer, Draft draft, Word word, Undone what, SideFinder sides) {
    Parse parse = draft.parse();
    List<Word> objects = objects(parse, word);
    for (Word object : objects) {
      Optional<Choice> named =
          references
              .find(acts, answer, draft, parse, object, sides)
              .filter(
                  c ->
                      what.categories().isEmpty()
                          || what.categories().contains(acts.best(c.act()).category()));
      if (named.isPresent()) {
        return named;
      }
    }
    return what.categories().isEmpty()
        ? Optional.empty()
        : Before.last(
            acts, answer, draft, BACK, true, first -> isUndone(draft, first, what, objects));
  }

  private static boolean isUndone(Draft draft, Draft first, Undone what, List<Word> objects) {
    boolean done = first.status() == Status.ACTUAL || first.status() == Status.HISTORICAL;
    boolean domestic = Fit.isDomestic(draft, first);
    boolean asked = Sides.meet(draft.recipients(), first.actors(), domestic);
    boolean victim = Sides.meet(draft.actors(), first.recipients(), domestic);
    boolean open = draft.recipients().isEmpty();
    boolean same = objects.stream().anyMatch(o -> isPronoun(o) || Repetitions.repeats(o, first));
    return done
        && what.has(first)
        && Fit.isPlausible(draft, first)
        && (asked && (same || victim || objects.isEmpty()) || open && (same || victim));
  }

  private static boolean isPronoun(Word word) {
    return word.tag().startsWith("PRP");
  }

  /** What is to be freed or lifted: "free the ship", "their release", "the lifting of the ban". */
  private static List<Word> objects(Parse parse, Word word) {
    List<Word> objects = new ArrayList<>();
    for (Word child : parse.children(word)) {
      if (child.is("dobj", "nsubjpass", "poss")) {
        objects.add(child);
      }
      if (child.is("prep") && child.lemma().equals("of")) {
        parse.child(child, "pobj").ifPresent(objects::add);
      }
    }
    return objects;
  }
}
