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

  private final List<List<DateMention>> bySentence;

  /** Takes the expressions of each sentence, in the order of the sentences. */
  Dates(List<List<DateMention>> bySentence) {
    List<List<DateMention>> copy = new ArrayList<>();
    bySentence.forEach(mentions -> copy.add(List.copyOf(mentions)));
    this.bySentence = List.copyOf(copy);
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
    List<DateMention> mentions = bySentence.get(parse.sentence().number());
    Word at = word;
    for (int i = 0; i < DEPTH && !mentions.isEmpty(); i++) {
      Word clause = at;
      Optional<When> here =
          nearest(parse, at, word, mentions).or(() -> antecedent(parse, clause, mentions));
      if (here.isPresent()) {
        return here;
      }
      if (at.head() < 0 || isClauseOfItsOwn(at) && !sharesDay(parse, at)) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  /** Returns the expression that starts at the word or just behind it: "by the end of May". */
  public Optional<When> startingNear(Parse parse, int word) {
    return bySentence.get(parse.sentence().number()).stream()
        .filter(m -> m.first() >= word && m.first() <= word + 1)
        .findFirst()
        .map(DateMention::expression)
        .map(e -> new When(e.value(), Optional.of(e.span())));
  }

  /** "adopted a resolution calling on …", "condemned and urged": one day for both. */
  private static boolean sharesDay(Parse parse, Word clause) {
    return parse.children(clause).stream().anyMatch(c -> c.lemma().equals("when"))
        || clause.is("acl", "advcl") && clause.tag().equals("VBG")
        || clause.is("acl", "relcl")
            && parse.children(clause).stream().anyMatch(c -> c.tag().equals("TO"))
        || clause.is("conj") && parse.child(clause, "nsubj", "nsubjpass").isEmpty();
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
      if (nearer && dates(parse, mention, top)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best)
        .map(DateMention::expression)
        .map(e -> new When(e.value(), Optional.of(e.span())));
  }

  /** "since 1974, when troops invaded": on the day that the clause is about. */
  private static Optional<When> antecedent(Parse parse, Word clause, List<DateMention> mentions) {
    boolean when =
        clause.is("relcl")
            && parse.children(clause).stream().anyMatch(c -> c.lemma().equals("when"));
    return mentions.stream()
        .filter(m -> when && m.covers(clause.head()))
        .findFirst()
        .map(DateMention::expression)
        .map(e -> new When(e.value(), Optional.of(e.span())));
  }

  private static int distance(DateMention mention, Word word) {
    return Math.min(
        Math.abs(mention.first() - word.index()), Math.abs(mention.last() - word.index()));
  }

  /** Tells whether the expression hangs below the word without another clause between. */
  private static boolean dates(Parse parse, DateMention mention, Word top) {
    Word at = top(parse, mention);
    if (at.head() >= 0 && OTHER_DAY.contains(parse.word(at.head()).lemma())) {
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
      at = parse.word(at.head());
    }
    return false;
  }
}
