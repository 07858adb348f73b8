package org.demarche.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.When;

/** Tells which of the expressions of a sentence dates the clause of a word. */
final class ClauseDates {

  /** How many words upwards an expression may hang below the word that it dates. */
  private static final int DEPTH = 8;

  private static final int DAY = "2017-07-31".length();

  /** What happens since, until, before or after a day does not happen on it. */
  private static final Set<String> OTHER_DAY =
      Set.of("ahead", "since", "until", "till", "before", "after", "following");

  /** What such words date began then and goes on: "has been blocked since March". */
  private static final String SINCE = "since";

  /** What an act of a day draws or provokes comes later. */
  private static final Set<String> REACTIONS =
      Set.of("bring", "cause", "draw", "follow", "lead", "prompt", "provoke", "spark", "trigger");

  private static final Set<String> OCCASIONS = Set.of("as", "when", "while");

  /** Behind these a noun with a day tells when something happens: "in the 2003 war". */
  private static final Set<String> ON = Set.of("at", "during", "in", "on");

  /** What is done to people because of a deed, at another time. */
  private static final Set<String> CHARGING =
      Set.of(
          "accuse",
          "acquit",
          "arrest",
          "blame",
          "charge",
          "convict",
          "detain",
          "extradite",
          "hold",
          "implicate",
          "indict",
          "jail",
          "name",
          "question",
          "sentence",
          "suspect",
          "try",
          "want");

  private ClauseDates() {}

  /** "adopted a resolution calling on …", "condemned and urged": one day for both. */
  static boolean sharesDay(Parse parse, Word clause, Word act) {
    return parse.children(clause).stream()
            .anyMatch(c -> c.lemma().equals("when") || act.equals(clause) && isOccasion(c))
        || clause.is("acl", "advcl") && clause.tag().equals("VBG")
        || clause.is("acl", "relcl")
            && parse.children(clause).stream().anyMatch(c -> c.tag().equals("TO"))
        || clause.is("conj") && parse.child(clause, "nsubj", "nsubjpass").isEmpty();
  }

  /** "signed it in 2004, when the king visited them": both on one day. */
  static boolean isOccasion(Parse parse, Word clause, Word act) {
    return clause.equals(act)
        && clause.is("advcl", "relcl")
        && parse.children(clause).stream().anyMatch(ClauseDates::isOccasion);
  }

  private static boolean isOccasion(Word mark) {
    return mark.is("mark", "advmod") && OCCASIONS.contains(mark.lemma());
  }

  private static Word top(Parse parse, DateMention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      Word part = parse.word(i);
      if (part.head() < mention.first() || part.head() > mention.last()) {
        return part;
      }
    }
    return parse.word(mention.last());
  }

  static boolean isClauseOfItsOwn(Word word) {
    return word.is("ccomp", "relcl", "advcl", "parataxis")
        || word.is("acl") && word.isVerb()
        || word.is("conj") && word.isVerb();
  }

  /** "In a speech broadcast on Monday he defended …": the day of the speech is that of the act. */
  private static boolean isOccasion(Parse parse, Word participle) {
    return participle.is("acl")
        && !participle.tag().equals("VBG")
        && parse
            .head(participle)
            .filter(n -> n.is("pobj"))
            .flatMap(parse::head)
            .map(
                p -> p.lemma().equals("in") || p.lemma().equals("at") || p.lemma().equals("during"))
            .orElse(false);
  }

  static Optional<When> nearest(Parse parse, Word top, Word word, List<DateMention> mentions) {
    DateMention best = null;
    for (DateMention mention : mentions) {
      boolean nearer = best == null || distance(mention, word) < distance(best, word);
      if (nearer && mention.day().isPresent() && dates(parse, mention, top)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).flatMap(ClauseDates::when);
  }

  /**
   * "since 1974, when troops invaded", "Sunday's attack, which killed two": on the day that the
   * clause is about.
   */
  static Optional<When> antecedent(Parse parse, Word clause, List<DateMention> mentions) {
    if (clause.is("relcl", "acl") && clause.isVerb() && clause.head() < clause.index()) {
      Optional<When> ofNoun =
          mentions.stream()
              .filter(m -> m.last() < clause.head() && top(parse, m).head() == clause.head())
              .findFirst()
              .flatMap(ClauseDates::when);
      if (ofNoun.isPresent()) {
        return ofNoun;
      }
    }
    boolean when =
        clause.is("relcl")
            && parse.children(clause).stream().anyMatch(c -> c.lemma().equals("when"));
    return mentions.stream()
        .filter(m -> when && m.covers(clause.head()))
        .findFirst()
        .flatMap(ClauseDates::when);
  }

  private static Optional<When> when(DateMention mention) {
    return mention.day().map(day -> new When(day, Optional.of(mention.expression().span())));
  }

  /** "have been killed since war broke out in 2004": from then on. */
  static Optional<When> since(Parse parse, Word clause, Word word, List<DateMention> mentions) {
    boolean lasting =
        word.isVerb() && parse.children(clause).stream().anyMatch(c -> c.is("aux") && isHave(c));
    return parse.children(clause).stream()
        .filter(c -> lasting && c.is("advcl") && c.isVerb())
        .filter(
            c -> parse.children(c).stream().anyMatch(m -> m.is("mark") && m.lemma().equals(SINCE)))
        .flatMap(c -> nearest(parse, c, word, mentions).stream())
        .findFirst();
  }

  /** "plans to discuss it when he tours the region next week": on the day of the occasion. */
  static Optional<When> occasion(Parse parse, Word clause, Word word, List<DateMention> mentions) {
    return parse.children(clause).stream()
        .filter(c -> c.is("advcl") && c.isVerb())
        .filter(c -> parse.children(c).stream().anyMatch(m -> OCCASIONS.contains(m.lemma())))
        .flatMap(c -> nearest(parse, c, word, mentions).stream())
        .findFirst();
  }

  private static int distance(DateMention mention, Word word) {
    return Math.min(
        Math.abs(mention.first() - word.index()), Math.abs(mention.last() - word.index()));
  }

  /** Tells whether the expression hangs below the word without another clause between. */
  static boolean dates(Parse parse, DateMention mention, Word top) {
    Word at = top(parse, mention);
    if (isOfNoun(parse, mention, at, top) || isOfEarlier(parse, mention, at)) {
      return false;
    }
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == top.index()) {
        return true;
      }
      boolean other = isClauseOfItsOwn(at) && !isOccasion(parse, at);
      if (at.head() < 0 || other || at.is("xcomp", "pcomp") && at.isVerb()) {
        return false;
      }
      Word head = parse.word(at.head());
      if (isOtherDay(parse, head) && head.index() != top.index()) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** What happens before, after or until a day, or happened once since then, is not of that day. */
  private static boolean isOtherDay(Parse parse, Word preposition) {
    if (!OTHER_DAY.contains(preposition.lemma()) || preposition.isNoun()) {
      return false;
    }
    boolean lasting =
        parse
            .head(preposition)
            .filter(verb -> parse.children(verb).stream().anyMatch(c -> c.is("aux") && isHave(c)))
            .isPresent();
    return !(preposition.lemma().equals(SINCE) && lasting);
  }

  /** "appealed for calm after riots this week": the riots are of this week. */
  private static boolean isOfEarlier(Parse parse, DateMention mention, Word day) {
    boolean vague = mention.day().filter(d -> d.length() == DAY).isEmpty();
    return vague
        && day.is("npadvmod")
        && mention.first() > 0
        && Optional.of(parse.word(mention.first() - 1))
            .filter(noun -> noun.is("pobj"))
            .flatMap(parse::head)
            .filter(p -> OTHER_DAY.contains(p.lemma()) && p.head() == day.head())
            .isPresent();
  }

  private static boolean isHave(Word word) {
    return word.lemma().equals("have") && !word.tag().equals("VBD");
  }

  /**
   * Tells whether the day belongs to a noun below the word that is not its subject: "condemned
   * Sunday's attack", "rejected the 2005 accord", "charged in the 1992 murder", but "in the 2003
   * war".
   */
  private static boolean isOfNoun(Parse parse, DateMention mention, Word day, Word top) {
    Optional<Word> noun = parse.head(day);
    boolean before = noun.isPresent() && noun.get().isNoun() && mention.last() < day.head();
    if (!before || noun.get().index() == top.index() || day.is("npadvmod", "appos")) {
      return false;
    }
    Word of = noun.get();
    boolean when =
        of.is("pobj")
            && parse.head(of).filter(p -> ON.contains(p.lemma())).isPresent()
            && !CHARGING.contains(top.lemma());
    boolean deed = of.is("nsubj", "nsubjpass") && !REACTIONS.contains(top.lemma());
    return !when && !deed;
  }
}
