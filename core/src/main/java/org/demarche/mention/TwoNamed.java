package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds the two whom the report named last: "both", "the latter", "the two men". */
final class TwoNamed {

  /** How many sentences back "the two men" are looked for. */
  private static final int PEOPLE = 4;

  private final Parse parse;
  private final Discourse discourse;

  TwoNamed(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** "both", "the latter" and "the former" of the two that the report named last. */
  List<ResolvedMention> both(Word word) {
    boolean alone = parse.children(word).stream().noneMatch(c -> c.is("prep"));
    boolean noun =
        word.is("nsubj", "nsubjpass", "dobj", "pobj", "poss") && alone && !opensPair(word);
    return switch (word.lemma()) {
      case "both" -> noun ? last() : List.of();
      case "latter" -> noun ? last().stream().skip(1).toList() : List.of();
      case "former" -> noun ? last().stream().limit(1).toList() : List.of();
      default -> List.of();
    };
  }

  /** "Both the government and the rebels pledged" names them itself. */
  private boolean opensPair(Word both) {
    int next = both.index() + 1;
    return next < parse.words().size()
        && (parse.word(next).isNoun() || parse.word(next).tag().equals("DT"));
  }

  private List<ResolvedMention> last() {
    int sentence = parse.sentence().number();
    for (int back = sentence; back >= Math.max(0, sentence - 2); back--) {
      List<ResolvedMention> named = new ArrayList<>();
      discourse.candidates().in(back).stream()
          .filter(c -> !c.isThing() && !c.isGroup())
          .map(Candidate::one)
          .filter(m -> m.entity().kind() == Kind.PERSON || OtherSides.isSide(m))
          .forEach(m -> addOnce(m, named));
      List<ResolvedMention> people =
          named.stream().filter(m -> m.entity().kind() == Kind.PERSON).toList();
      if (people.size() == 2) {
        return people;
      }
      List<ResolvedMention> sides = named.stream().filter(OtherSides::isSide).toList();
      if (sides.size() == 2) {
        return sides;
      }
    }
    return List.of();
  }

  private static void addOnce(ResolvedMention m, List<ResolvedMention> named) {
    if (named.stream().noneMatch(n -> n.entity().id().equals(m.entity().id()))) {
      named.add(m);
    }
  }

  /** The two people of the nearest sentence that names two, else the two named last. */
  List<ResolvedMention> people() {
    List<ResolvedMention> all = new ArrayList<>();
    int sentence = parse.sentence().number();
    for (int back = sentence; back >= Math.max(0, sentence - PEOPLE); back--) {
      List<ResolvedMention> here = new ArrayList<>();
      discourse.candidates().in(back).stream()
          .filter(c -> !c.isThing() && !c.isGroup())
          .map(Candidate::one)
          .filter(m -> m.entity().kind() == Kind.PERSON)
          .forEach(m -> addOnce(m, here));
      if (here.size() == 2) {
        return here;
      }
      here.forEach(m -> addOnce(m, all));
    }
    return all.size() == 2 ? all : List.of();
  }
}
