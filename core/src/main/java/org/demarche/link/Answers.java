package org.demarche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.telling.Telling;

/** Tells from the words of a clause whether its act answers another. */
final class Answers {

  private static final int DEPTH = 10;
  private static final Set<String> HOSTILE =
      Set.of("SANCTION", "COERCE", "ASSAULT", "THREATEN", "PROTEST", "MOBILIZE");
  private static final Set<String> WORDS =
      Set.of("ACCUSE", "REJECT", "SUPPORT", "AGREE", "REQUEST", "CONCEDE");

  private final LinkWords words;

  Answers(LinkWords words) {
    this.words = words;
  }

  /** Returns the word of the sentence that links the two acts. */
  Optional<Word> word(Draft answer, Draft answered) {
    Parse parse = answer.parse();
    boolean below =
        answer.trigger().index() != answered.trigger().index()
            && parse.isBelow(answered.trigger(), answer.trigger());
    Optional<Word> word =
        below ? between(answer, answered) : provoked(parse, answer.trigger(), answered.trigger());
    return word.filter(w -> isPlausible(answer, answered));
  }

  private Optional<Word> between(Draft answer, Draft answered) {
    Parse parse = answer.parse();
    Word at = answered.trigger();
    for (int i = 0; i < DEPTH && at.index() != answer.trigger().index(); i++) {
      if (at.index() != answered.trigger().index() && links(at, answer)) {
        return Optional.of(at);
      }
      Optional<Word> mark =
          parse.children(at).stream()
              .filter(c -> c.is("mark") && words.is(LinkWords.Kind.BEHIND, c.lemma()))
              .findFirst();
      if (mark.isPresent() && at.is("advcl")) {
        return mark;
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  private boolean links(Word word, Draft answer) {
    boolean charge = word.lemma().equals("of") && answer.category().equals("ACCUSE");
    return charge
        || words.is(LinkWords.Kind.BEHIND, word.lemma()) && !word.isVerb()
        || words.is(LinkWords.Kind.NOUN, word.lemma()) && word.isNoun()
        || words.is(LinkWords.Kind.ANSWERS, word.lemma()) && word.isVerb();
  }

  /** "The raid prompted a protest", "they cut aid, prompting Tehran to threaten …". */
  private Optional<Word> provoked(Parse parse, Word answer, Word answered) {
    for (Word verb : parse.words()) {
      boolean provokes = verb.isVerb() && words.is(LinkWords.Kind.PROVOKES, verb.lemma());
      if (!provokes || answer.index() <= verb.index() || !parse.isBelow(answer, verb)) {
        continue;
      }
      boolean subject = answered.is("nsubj") && answered.head() == verb.index();
      boolean clause =
          verb.is("advcl", "conj")
              && answered.index() < verb.index()
              && parse.isBelow(answered, parse.word(verb.head()));
      if (subject || clause) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** An answer goes back to the side that acted first, or is given by one that suffered it. */
  private static boolean isPlausible(Draft answer, Draft answered) {
    Set<String> towards = Sides.of(answer.recipients());
    Set<String> suffered = Sides.of(answered.recipients());
    Set<String> first = Sides.of(answered.actors());
    Set<String> second = Sides.of(answer.actors());
    return first.isEmpty()
        || Sides.meet(towards, first)
        || Sides.meet(second, suffered)
        || towards.isEmpty() && !Sides.meet(first, second);
  }

  Relation relation(Word word, Draft answer, Draft answered) {
    if (word.lemma().equals("of")) {
      return Relation.REASON;
    }
    return words
        .relation(LinkWords.Kind.NOUN, word.lemma())
        .or(() -> words.relation(LinkWords.Kind.ANSWERS, word.lemma()))
        .or(() -> words.relation(LinkWords.Kind.BEHIND, word.lemma()))
        .orElseGet(() -> relation(answer, answered));
  }

  static Relation relation(Draft answer, Draft answered) {
    if (HOSTILE.contains(answer.category()) && HOSTILE.contains(answered.category())) {
      return Relation.RETALIATION;
    }
    return WORDS.contains(answer.category()) ? Relation.REPLY : Relation.REASON;
  }

  /** A word of retaliation links a hostile act to the hostile act of the other side. */
  Optional<Link> retaliation(List<List<Telling>> acts, int answer) {
    for (Telling telling : acts.get(answer)) {
      Draft draft = telling.draft();
      Optional<Word> word = HOSTILE.contains(draft.category()) ? mark(draft) : Optional.empty();
      if (word.isPresent()) {
        for (int other = 0; other < acts.size(); other++) {
          Draft first = acts.get(other).get(0).draft();
          boolean reverse =
              other != answer
                  && HOSTILE.contains(first.category())
                  && Sides.meet(Sides.of(first.actors()), Sides.of(draft.recipients()))
                  && Sides.meet(Sides.of(first.recipients()), Sides.of(draft.actors()));
          if (reverse) {
            return Optional.of(
                new Link(answer, other, relation(word.get(), draft, first), word.get().span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Word> mark(Draft draft) {
    return draft.parse().words().stream()
        .filter(
            w ->
                words.is(LinkWords.Kind.ANSWERS, w.lemma()) && isBack(draft.parse(), w)
                    || isInReturn(draft.parse(), w))
        .findFirst();
  }

  /** "in retaliation", "in protest", but not "the protests". */
  private boolean isInReturn(Parse parse, Word word) {
    return word.isNoun()
        && words.is(LinkWords.Kind.NOUN, word.lemma())
        && parse
            .head(word)
            .filter(p -> p.lemma().equals("in") || p.lemma().equals("as"))
            .isPresent();
  }

  /** "hit" answers only as "hit back". */
  private static boolean isBack(Parse parse, Word word) {
    return !Set.of("hit", "strike").contains(word.lemma())
        || parse.children(word).stream().anyMatch(c -> c.lemma().equals("back"));
  }
}
