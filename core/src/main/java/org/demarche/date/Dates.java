package org.demarche.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.DateExpression;
import org.demarche.record.When;

/** The temporal expressions of a report, in the order of the text. */
public final class Dates {

  /** How many words upwards the clause that dates an act is looked for. */
  private static final int DEPTH = 8;

  /** What happens since, until, before or after a day does not happen on it. */
  private static final Set<String> OTHER_DAY =
      Set.of("since", "until", "till", "before", "after", "following");

  /** What such words date began then and goes on: "has been blocked since March". */
  private static final String SINCE = "since";

  /** What an act of a day draws or provokes comes later. */
  private static final Set<String> REACTIONS =
      Set.of("bring", "cause", "draw", "follow", "lead", "prompt", "provoke", "spark", "trigger");

  private static final Set<String> OCCASIONS = Set.of("as", "when", "while");

  /** Behind these a noun with a day tells when something happens: "in the 2003 war". */
  private static final Set<String> ON = Set.of("at", "during", "in", "on");

  private final List<List<DateMention>> bySentence;
  private final List<Parse> parses;

  /** Takes the expressions of each sentence, in the order of the sentences. */
  Dates(List<List<DateMention>> bySentence, List<Parse> parses) {
    List<List<DateMention>> copy = new ArrayList<>();
    bySentence.forEach(mentions -> copy.add(List.copyOf(mentions)));
    this.bySentence = List.copyOf(copy);
    this.parses = List.copyOf(parses);
  }

  /** Returns all expressions as the record shows them. */
  public List<DateExpression> toRecord() {
    return bySentence.stream().flatMap(List::stream).map(DateMention::expression).toList();
  }

  /** Tells whether the word belongs to a temporal expression. */
  public boolean covers(int sentence, int word) {
    return bySentence.get(sentence).stream().anyMatch(m -> m.covers(word));
  }

  /** Returns the day that the clause of the word tells: "On Monday the envoys met". */
  public Optional<When> of(Parse parse, Word word) {
    return of(parse, word, Set.of());
  }

  /**
   * Returns the day that the clause of the word tells, or one above it that reports no act itself.
   *
   * @param others the words of the sentence that report other acts: what is welcomed on Monday did
   *     not happen on it
   */
  public Optional<When> of(Parse parse, Word word, Set<Integer> others) {
    List<DateMention> mentions = bySentence.get(parse.sentence().number());
    Word at = word;
    for (int i = 0; i < DEPTH && !mentions.isEmpty(); i++) {
      Word clause = at;
      Optional<When> here =
          nearest(parse, at, word, mentions)
              .or(() -> since(parse, clause, word, mentions))
              .or(() -> antecedent(parse, clause, mentions))
              .or(() -> occasion(parse, clause, word, mentions));
      if (here.isPresent()) {
        return here;
      }
      if (at.head() < 0 || isClauseOfItsOwn(at) && !sharesDay(parse, at, word)) {
        return Optional.empty();
      }
      if (others.contains(at.head()) && !at.is("conj", "xcomp")) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  /** Returns the day of speaking: of "said on Monday", "according to a report of Friday". */
  public Optional<When> spoken(Parse parse, Word cue) {
    return cue.isVerb() ? of(parse, cue) : own(parse, cue);
  }

  private Optional<When> own(Parse parse, Word word) {
    return nearest(parse, word, word, bySentence.get(parse.sentence().number()));
  }

  /** Tells whether the word is "60 days" of what stands before "after" or "before". */
  public boolean isSpan(int sentence, int word) {
    return bySentence.get(sentence).stream()
        .anyMatch(
            m -> m.last() == word && m.day().isEmpty() && m.expression().value().startsWith("P"));
  }

  /** Tells whether the day stands at the word itself, not in a clause or with a verb above it. */
  public boolean isOwn(Parse parse, Word word, When day) {
    return own(parse, word).filter(day::equals).isPresent();
  }

  /** Returns the day that the main clause of a sentence tells, when no other day is told there. */
  public Optional<When> ofSentence(int sentence) {
    Parse parse = parses.get(sentence);
    List<DateMention> mentions = bySentence.get(sentence);
    long days =
        mentions.stream().map(DateMention::day).flatMap(Optional::stream).distinct().count();
    return parse.words().stream()
        .filter(w -> w.head() < 0 && days == 1)
        .findFirst()
        .flatMap(root -> of(parse, root));
  }

  /** Tells whether the sentence names a day, week, month or year. */
  public boolean hasDay(int sentence) {
    return bySentence.get(sentence).stream().anyMatch(m -> m.day().isPresent());
  }

  /** Returns the day that starts at the word or just behind it: "by the end of May". */
  public Optional<When> startingNear(Parse parse, int word) {
    return bySentence.get(parse.sentence().number()).stream()
        .filter(m -> m.first() >= word && m.first() <= word + 1)
        .findFirst()
        .flatMap(m -> m.day().map(day -> new When(day, Optional.of(m.expression().span()))));
  }

  /** "adopted a resolution calling on …", "condemned and urged": one day for both. */
  private static boolean sharesDay(Parse parse, Word clause, Word act) {
    return parse.children(clause).stream()
            .anyMatch(c -> c.lemma().equals("when") || act.equals(clause) && isOccasion(c))
        || clause.is("acl", "advcl") && clause.tag().equals("VBG")
        || clause.is("acl", "relcl")
            && parse.children(clause).stream().anyMatch(c -> c.tag().equals("TO"))
        || clause.is("conj") && parse.child(clause, "nsubj", "nsubjpass").isEmpty();
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

  private static boolean isClauseOfItsOwn(Word word) {
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

  private static Optional<When> nearest(
      Parse parse, Word top, Word word, List<DateMention> mentions) {
    DateMention best = null;
    for (DateMention mention : mentions) {
      boolean nearer = best == null || distance(mention, word) < distance(best, word);
      if (nearer && mention.day().isPresent() && dates(parse, mention, top)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).flatMap(Dates::when);
  }

  /**
   * "since 1974, when troops invaded", "Sunday's attack, which killed two": on the day that the
   * clause is about.
   */
  private static Optional<When> antecedent(Parse parse, Word clause, List<DateMention> mentions) {
    if (clause.is("relcl", "acl") && clause.isVerb() && clause.head() < clause.index()) {
      Optional<When> ofNoun =
          mentions.stream()
              .filter(m -> m.last() < clause.head() && top(parse, m).head() == clause.head())
              .findFirst()
              .flatMap(Dates::when);
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
        .flatMap(Dates::when);
  }

  private static Optional<When> when(DateMention mention) {
    return mention.day().map(day -> new When(day, Optional.of(mention.expression().span())));
  }

  /** "have been killed since war broke out in 2004": from then on. */
  private static Optional<When> since(
      Parse parse, Word clause, Word word, List<DateMention> mentions) {
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
  private static Optional<When> occasion(
      Parse parse, Word clause, Word word, List<DateMention> mentions) {
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
  private static boolean dates(Parse parse, DateMention mention, Word top) {
    Word at = top(parse, mention);
    if (isOfNoun(parse, mention, at, top)) {
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

  private static boolean isHave(Word word) {
    return word.lemma().equals("have") && !word.tag().equals("VBD");
  }

  /**
   * Tells whether the day belongs to a noun below the word that is not its subject: "condemned
   * Sunday's attack", "rejected the 2005 accord", but "in the 2003 war".
   */
  private static boolean isOfNoun(Parse parse, DateMention mention, Word day, Word top) {
    Optional<Word> noun = parse.head(day);
    boolean before = noun.isPresent() && noun.get().isNoun() && mention.last() < day.head();
    if (!before || noun.get().index() == top.index() || day.is("npadvmod", "appos")) {
      return false;
    }
    Word of = noun.get();
    boolean when = of.is("pobj") && parse.head(of).filter(p -> ON.contains(p.lemma())).isPresent();
    boolean deed = of.is("nsubj", "nsubjpass") && !REACTIONS.contains(top.lemma());
    return !when && !deed;
  }
}
