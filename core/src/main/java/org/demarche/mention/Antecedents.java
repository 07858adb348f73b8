package org.demarche.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.clause.Tree;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Speech;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/**
 * Ranks what a pronoun may refer to.
 *
 * <p>The weights are this project's own; they follow the order that studies of salience agree on:
 * near before far, subjects before objects before the rest, the speaker for what is told.
 */
final class Antecedents {

  /** How many clauses above a pronoun a verb of speech is looked for. */
  private static final int DEPTH = 6;

  private static final int SENTENCE = 14;
  private static final int PARAGRAPH = 2;
  private static final int SPEAKER = 12;
  private static final int OWN_CLAUSE = 14;
  private static final int OWNER_IN_CLAUSE = 20;
  private static final int BLAMED = 40;
  private static final int BESIDE = 44;
  private static final int SAME_PART = 3;
  private static final int SAME_QUOTATION = 6;
  private static final int IN_QUOTATION = 8;
  private static final int NAMED = 4;
  private static final int PERSON = 6;
  private static final int THING = 4;
  private static final int MEDIUM = 16;

  private final Parse parse;
  private final Discourse discourse;
  private final Tree tree;
  private final Speech speech;
  private final Quotes quotes;
  private final Blame blame;
  private final ClauseMates clauses;

  Antecedents(Lexicons lexicons, Parse parse, Discourse discourse, Quotes quotes) {
    this.parse = parse;
    this.discourse = discourse;
    this.tree = lexicons.trees().of(parse);
    this.speech = lexicons.speech();
    this.quotes = quotes;
    this.blame = new Blame(parse);
    this.clauses = new ClauseMates(parse);
  }

  /**
   * Returns the best of those that fit.
   *
   * @param reach how many sentences back one may stand
   * @param ahead whether one behind the pronoun counts: "Before he left, Chirac …"
   */
  Optional<Candidate> best(Word pronoun, int reach, boolean ahead, Predicate<Candidate> fits) {
    int number = parse.sentence().number();
    Optional<Candidate> best = Optional.empty();
    int most = Integer.MIN_VALUE;
    for (int back = Math.max(0, number - reach); back <= number; back++) {
      for (Candidate each : discourse.candidates().in(back)) {
        boolean before = back < number || each.last() < pronoun.index() || ahead;
        if (before && fits.test(each) && !isBarred(each, pronoun)) {
          int score = score(each, pronoun);
          if (score >= most) {
            most = score;
            best = Optional.of(each);
          }
        }
      }
    }
    return best;
  }

  private int score(Candidate each, Word pronoun) {
    int number = parse.sentence().number();
    int score = -SENTENCE * (number - each.sentence()) + weight(each.rank());
    score -= each.paragraph() == parse.sentence().paragraph() ? 0 : PARAGRAPH;
    int quotation = quotes.around(pronoun.span());
    if (quotation >= 0 && each.quotation() == quotation) {
      score += SAME_QUOTATION;
    } else if (each.quotation() >= 0 && each.quotation() != quotation) {
      score -= IN_QUOTATION;
    }
    if (each.sentence() == number) {
      score += here(each, pronoun);
    }
    if (each.rank() == Rank.of(parse, pronoun)) {
      score += SAME_PART;
    }
    boolean named = !each.isThing() && each.one().basis() != Basis.REFERENCE;
    boolean person = !each.isThing() && each.one().entity().kind() == Kind.PERSON;
    boolean medium = !each.isThing() && each.one().entity().sectors().contains("JRN");
    score -= medium ? MEDIUM : 0;
    int kind = each.isThing() ? -THING : person ? PERSON : 0;
    return score + (named ? NAMED : 0) + kind;
  }

  private static int weight(Rank rank) {
    return switch (rank) {
      case SUBJECT -> 22;
      case LOWER_SUBJECT -> 17;
      case OBJECT -> 10;
      case OWNER -> 7;
      case OTHER -> 6;
      case MODIFIER -> -4;
      case VENUE -> -6;
    };
  }

  /** What speaks for a candidate of the same sentence: it acts in the clause, or it speaks. */
  private int here(Candidate each, Word pronoun) {
    int score = 0;
    Word verb = clause(pronoun);
    boolean acts = tree.surfaceSubjects(verb).stream().anyMatch(s -> s.index() == each.head());
    if (acts && !pronoun.is("nsubj", "nsubjpass")) {
      score += pronoun.tag().equals("PRP$") ? OWNER_IN_CLAUSE : OWN_CLAUSE;
    }
    if (blame.isBlamed(each, pronoun)) {
      score += BLAMED;
    }
    if (pronoun.tag().equals("PRP$") && isBeside(each, pronoun)) {
      score += BESIDE;
    }
    Word at = verb;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      at = parse.word(at.head());
      if (at.isVerb() && speech.holds(at)) {
        boolean speaks = tree.subjects(at).stream().anyMatch(s -> s.index() == each.head());
        return score + (speaks ? SPEAKER : 0);
      }
    }
    return score;
  }

  /** "marched the premier and his ministers away": they are the premier's. */
  private boolean isBeside(Candidate each, Word pronoun) {
    Word owned = parse.word(Math.max(0, pronoun.head()));
    return owned.is("conj") && owned.head() == each.head() && each.head() < pronoun.index();
  }

  /** The verb of the clause that the word stands in. */
  private Word clause(Word word) {
    Word at = word;
    for (int i = 0; i < parse.words().size() && at.head() >= 0; i++) {
      at = parse.word(at.head());
      if (at.isVerb()) {
        return at;
      }
    }
    return at;
  }

  /** Who acts in a clause is not its object, and who speaks is not "he" in the speech. */
  private boolean isBarred(Candidate each, Word pronoun) {
    if (each.sentence() != parse.sentence().number()) {
      return isQuoted(each, pronoun) || clauses.isNamedBeside(each, pronoun);
    }
    boolean own = pronoun.tag().equals("PRP$");
    if (isInside(each, pronoun, own)
        || clauses.isBarred(each, pronoun)
        || isPraising(each, pronoun)) {
      return true;
    }
    if (!own && !pronoun.text().toLowerCase(Locale.ROOT).contains("sel")) {
      Word verb = clause(pronoun);
      boolean object = !pronoun.is("nsubj", "nsubjpass");
      boolean joint = clauseOf(each).index() == verb.index();
      boolean acts = tree.surfaceSubjects(verb).stream().anyMatch(s -> s.index() == each.head());
      if (object && (acts || actsByPronoun(each, verb))
          || !object && joint && each.head() > pronoun.index()) {
        return true;
      }
    }
    return isQuoted(each, pronoun);
  }

  /** "He praised his tenacity": another's. */
  private boolean isPraising(Candidate each, Word pronoun) {
    if (!blame.isQuality(pronoun)) {
      return false;
    }
    Word verb = clause(pronoun);
    boolean acts = tree.surfaceSubjects(verb).stream().anyMatch(s -> s.index() == each.head());
    return acts || actsByPronoun(each, verb);
  }

  /** "They asked it to leave": it is nobody whom "they" means. */
  private boolean actsByPronoun(Candidate each, Word verb) {
    List<Word> subjects = tree.surfaceSubjects(verb);
    return !each.isThing()
        && discourse.candidates().in(parse.sentence().number()).stream()
            .filter(c -> !c.isThing() && c.one().basis() == Basis.REFERENCE)
            .filter(c -> subjects.stream().anyMatch(s -> s.index() == c.head()))
            .anyMatch(c -> c.one().entity().id().equals(each.one().entity().id()));
  }

  /**
   * "Yeltsin, his rival", "Yeltsin became his saviour", "Odierno, whose men found him": what
   * describes somebody does not call him "his" or "him".
   */
  private boolean isInside(Candidate each, Word pronoun, boolean own) {
    Word at = pronoun;
    boolean phrase = true;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      phrase &= !at.is("relcl", "acl", "ccomp", "advcl", "xcomp", "pcomp", "conj") && !at.isVerb();
      if (phrase && above.index() == each.head()) {
        return true;
      }
      if (at.is("appos") && above.index() == each.head() && own) {
        return true;
      }
      if (at.is("attr") && own && i <= 1) {
        return tree.surfaceSubjects(above).stream().anyMatch(s -> s.index() == each.head());
      }
      if (at.is("relcl") && above.index() == each.head()) {
        return !own && !pronoun.is("nsubj", "nsubjpass");
      }
      at = above;
    }
    return false;
  }

  private Word clauseOf(Candidate each) {
    return clause(parse.word(each.head()));
  }

  /** The speaker of a quotation says "I", not "he", of himself. */
  private boolean isQuoted(Candidate each, Word pronoun) {
    if (quotes.around(pronoun.span()) < 0 || each.isThing()) {
      return false;
    }
    return speakers().stream().anyMatch(s -> s.equals(each.one().entity().id()));
  }

  /** Who speaks in this sentence outside of quotations, and for which body. */
  private List<String> speakers() {
    return discourse.candidates().in(parse.sentence().number()).stream()
        .filter(c -> !c.isThing() && c.quotation() < 0 && (isSpeaker(c) || isSpokenFor(c)))
        .map(c -> c.one().entity().id())
        .toList();
  }

  /** "NATO spokesman Jan Tal said": of NATO he says "we". */
  private boolean isSpokenFor(Candidate each) {
    Word at = parse.word(each.head());
    boolean body = each.one().entity().kind() == Kind.BODY;
    for (int i = 0; i < DEPTH && body && at.is("compound", "nmod", "poss", "pobj", "prep"); i++) {
      at = parse.word(at.head());
    }
    return body && at.index() != each.head() && isSpeaking(at);
  }

  private boolean isSpeaker(Candidate each) {
    return isSpeaking(parse.word(each.head()));
  }

  private boolean isSpeaking(Word head) {
    return head.is("nsubj") && head.head() >= 0 && speech.holds(parse.word(head.head()));
  }

  /** Returns who acts in the clause of a reflexive pronoun: "himself". */
  Optional<Candidate> actor(Word pronoun, Predicate<Candidate> fits) {
    List<Word> subjects = tree.surfaceSubjects(clause(pronoun));
    return discourse.candidates().in(parse.sentence().number()).stream()
        .filter(fits)
        .filter(c -> subjects.stream().anyMatch(s -> s.index() == c.head()))
        .max(Comparator.comparingInt(c -> c.mentions().size()));
  }

  /** Tells whether the word depends on a clause that opens the sentence: "Before he left, …". */
  boolean isFronted(Word pronoun) {
    Word at = pronoun;
    for (int i = 0; i < parse.words().size() && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      boolean adverbial = at.is("advcl", "prep", "npadvmod", "acl");
      if (adverbial && above.isVerb() && at.index() < above.index()) {
        Optional<Word> subject = parse.child(above, "nsubj", "nsubjpass");
        if (subject.isPresent() && subject.get().index() > pronoun.index()) {
          return true;
        }
      }
      at = above;
    }
    return false;
  }
}
