package org.demarche.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.telling.Telling;

/** Finds links by the words between two acts of a sentence and by nouns for an act told before. */
public final class ClauseLinkFinder implements LinkFinder {

  private static final int DEPTH = 10;
  private static final Set<String> HOSTILE =
      Set.of("SANCTION", "COERCE", "ASSAULT", "THREATEN", "PROTEST", "MOBILIZE");
  private static final Set<String> WORDS =
      Set.of("ACCUSE", "REJECT", "SUPPORT", "AGREE", "REQUEST", "CONCEDE");

  private final LinkWords words = new LinkWords();

  @Override
  public List<Link> find(List<List<Telling>> acts, List<Parse> parses) {
    List<Link> links = new ArrayList<>();
    for (int answer = 0; answer < acts.size(); answer++) {
      for (int answered = 0; answered < acts.size(); answered++) {
        if (answer != answered) {
          link(acts, answer, answered).ifPresent(links::add);
        }
      }
    }
    for (int answer = 0; answer < acts.size(); answer++) {
      int index = answer;
      if (links.stream().noneMatch(l -> l.answer() == index)) {
        reference(acts, index).ifPresent(links::add);
      }
    }
    return withoutCircles(links);
  }

  private static List<Link> withoutCircles(List<Link> links) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      boolean back =
          kept.stream()
              .anyMatch(k -> k.answer() == link.answered() && k.answered() == link.answer());
      if (!back) {
        kept.add(link);
      }
    }
    return kept;
  }

  private Optional<Link> link(List<List<Telling>> acts, int answer, int answered) {
    for (Telling one : acts.get(answer)) {
      for (Telling other : acts.get(answered)) {
        if (one.draft().sentence() == other.draft().sentence()) {
          Optional<Word> word = linkWord(one.draft(), other.draft());
          if (word.isPresent() && isPlausible(one.draft(), other.draft())) {
            return Optional.of(
                new Link(
                    answer,
                    answered,
                    relation(word.get(), one.draft(), other.draft()),
                    word.get().span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the word on the way up from the answered act to the answering one. */
  private Optional<Word> linkWord(Draft answer, Draft answered) {
    Parse parse = answer.parse();
    Word at = answered.trigger();
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      if (head.index() == answer.trigger().index()) {
        return between(parse, answered.trigger(), answer.trigger());
      }
      at = head;
    }
    return provoked(parse, answer.trigger(), answered.trigger());
  }

  private Optional<Word> between(Parse parse, Word from, Word to) {
    Word at = from;
    while (at.index() != to.index()) {
      if (at.index() != from.index()
          && (words.is(LinkWords.Kind.BEHIND, at.lemma()) && !at.isVerb()
              || words.is(LinkWords.Kind.NOUN, at.lemma()) && at.isNoun()
              || words.is(LinkWords.Kind.ANSWERS, at.lemma()) && at.isVerb())) {
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

  /** "the raid prompted a protest": the verb stands between the two nouns. */
  private Optional<Word> provoked(Parse parse, Word answer, Word answered) {
    Optional<Word> verb = parse.head(answered);
    boolean provokes =
        verb.isPresent()
            && answered.is("nsubj")
            && words.is(LinkWords.Kind.PROVOKES, verb.get().lemma())
            && parse.isBelow(answer, verb.get())
            && answer.index() > verb.get().index();
    return provokes ? verb : Optional.empty();
  }

  /** An answer goes back to the side that acted first, or is given by one that suffered it. */
  private static boolean isPlausible(Draft answer, Draft answered) {
    Set<String> towards = ids(answer.recipients());
    Set<String> suffered = ids(answered.recipients());
    Set<String> first = ids(answered.actors());
    Set<String> second = ids(answer.actors());
    return meets(towards, first) || meets(second, suffered) || towards.isEmpty() && !meets(first, second);
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static Set<String> ids(List<Side> sides) {
    Set<String> ids = new HashSet<>();
    for (Side side : sides) {
      ids.add(side.country().isEmpty() ? side.name() : side.country());
    }
    return ids;
  }

  private Relation relation(Word word, Draft answer, Draft answered) {
    Optional<Relation> told =
        words
            .relation(LinkWords.Kind.NOUN, word.lemma())
            .or(() -> words.relation(LinkWords.Kind.ANSWERS, word.lemma()))
            .or(() -> words.relation(LinkWords.Kind.BEHIND, word.lemma()));
    return told.orElseGet(() -> relation(answer, answered));
  }

  private static Relation relation(Draft answer, Draft answered) {
    if (HOSTILE.contains(answer.category()) && HOSTILE.contains(answered.category())) {
      return Relation.RETALIATION;
    }
    return WORDS.contains(answer.category()) ? Relation.REPLY : Relation.REASON;
  }

  /** "called the move illegal": the move is the last act of the side that is spoken of. */
  private Optional<Link> reference(List<List<Telling>> acts, int answer) {
    for (Telling telling : acts.get(answer)) {
      Draft draft = telling.draft();
      Optional<Span> noun =
          WORDS.contains(draft.category()) ? referringNoun(draft) : Optional.empty();
      if (noun.isPresent()) {
        for (int back = answer - 1; back >= 0; back--) {
          Draft earlier = acts.get(back).get(0).draft();
          if (meets(ids(earlier.actors()), ids(draft.recipients()))
              && !earlier.actors().equals(draft.actors())) {
            return Optional.of(
                new Link(answer, back, relation(draft, earlier), noun.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> referringNoun(Draft draft) {
    Parse parse = draft.parse();
    int[] reach = parse.reach(draft.trigger());
    for (int i = reach[0]; i <= reach[1]; i++) {
      Word word = parse.word(i);
      boolean definite =
          parse.children(word).stream()
              .anyMatch(c -> c.is("poss") || c.is("det") && !c.lemma().equals("a") && !c.lemma().equals("an"));
      if (word.isNoun() && definite && words.is(LinkWords.Kind.REFERS, word.lemma())
          && word.is("dobj", "pobj", "nsubj", "nsubjpass")) {
        return Optional.of(word.span());
      }
    }
    return Optional.empty();
  }
}
