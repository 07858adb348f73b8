package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** The words that a sentence joins: "Britain, France and Germany", "Russia-US ties". */
final class Coordination {

  /** No list is longer. */
  private static final int MOST = 20;

  private final Mentions mentions;

  Coordination(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the word and those coordinated with it. */
  List<Word> of(Parse parse, Word word) {
    List<Word> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size() && all.size() < MOST; i++) {
      for (Word child : below(parse, all.get(i))) {
        boolean list =
            child.is("conj") || child.is("appos") && child.isName() && isListed(parse, child);
        boolean joined =
            list && !child.isVerb()
                || isHyphened(parse, child, all.get(i))
                || isMoreOf(parse, child, all.get(i));
        if (joined) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** In "the League for Rights and the junta" the parser joins the junta to the rights. */
  private List<Word> below(Parse parse, Word word) {
    List<Word> below = new ArrayList<>(parse.children(word));
    mentions
        .at(parse.sentence().number(), word.index())
        .filter(m -> m.entity().kind() == Kind.BODY && m.last() > word.index())
        .ifPresent(
            m ->
                parse.children(parse.word(m.last())).stream()
                    .filter(c -> c.is("conj") && c.index() > m.last())
                    .forEach(below::add));
    return below;
  }

  /** "Russia-US ties" are those of both. */
  private static boolean isHyphened(Parse parse, Word first, Word second) {
    return first.index() == second.index() - 2
        && parse.word(first.index() + 1).tag().equals("HYPH")
        && Character.isUpperCase(first.text().charAt(0))
        && Character.isUpperCase(second.text().charAt(0));
  }

  /** "The government, parties and unions": many joined to others are no apposition to one. */
  private boolean isMoreOf(Parse parse, Word more, Word one) {
    return more.is("appos")
        && more.tag().equals("NNS")
        && one.tag().equals("NN")
        && parse.children(more).stream().anyMatch(c -> c.is("conj") && c.isNoun())
        && mentions.at(parse.sentence().number(), more.index()).isPresent();
  }

  /** "Britain, France and Germany" is sometimes parsed as appositions. */
  private boolean isListed(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .map(m -> m.entity().kind() == Kind.STATE)
        .orElse(false);
  }
}
