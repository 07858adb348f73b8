package org.demarche.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.date.Dates;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.frame.Matrix;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;
import org.demarche.statement.Attributions;

/**
 * Finds clauses with "will", infinitives below words of planning, demanding and expecting, verbs in
 * the present on a day to come, and nouns for what is scheduled or demanded.
 */
public final class ClauseExpectationFinder implements ExpectationFinder {

  /** How many days after a demand was made nobody waits any more for what it asks for. */
  private static final int STALE = 90;

  /** How many characters a date has that tells only the year. */
  private static final int YEAR = 4;

  private final Trees trees;
  private final Grounds grounds;
  private final Grants grants = new Grants();
  private final Doing doing = new Doing();
  private final Doers doers;
  private final Towards towards = new Towards();
  private final Dues dues = new Dues();
  private final OutlookWords words = new OutlookWords();
  private final NounOutlooks nouns;
  private final Moves moves;
  private final Arrivals arrivals;

  /** Uses the words that govern clauses, and the lexicon that trees are made with. */
  public ClauseExpectationFinder(Matrix matrix, Trees trees) {
    OutlookLexicon lexicon = new OutlookLexicon();
    this.trees = trees;
    this.grounds = new Grounds(matrix, trees, lexicon);
    this.doers = new Doers(trees, lexicon);
    this.nouns = new NounOutlooks(matrix, trees, lexicon);
    this.moves = new Moves(trees);
    this.arrivals = new Arrivals(trees);
  }

  @Override
  public List<Outlook> find(
      LocalDate today, List<Parse> parses, SideFinder sides, Attributions said, Dates dates) {
    List<Outlook> found = new ArrayList<>();
    for (Parse parse : parses) {
      if (!parse.sentence().heading()) {
        found.addAll(apart(parse, inSentence(today, parse, sides, said, dates)));
      }
    }
    return found;
  }

  private List<Outlook> inSentence(
      LocalDate today, Parse parse, SideFinder sides, Attributions said, Dates dates) {
    List<Outlook> found = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (Word word : parse.words()) {
      outlook(today, parse, word, sides, said, dates)
          .filter(o -> told.add(o.verb().index()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Those that no other one tells along: "a protest" in "will hold a protest". */
  private static List<Outlook> apart(Parse parse, List<Outlook> found) {
    return found.stream()
        .filter(o -> found.stream().noneMatch(other -> isPart(parse, o, other)))
        .toList();
  }

  private static boolean isPart(Parse parse, Outlook part, Outlook whole) {
    boolean inside =
        part != whole
            && part.verb().index() != whole.verb().index()
            && whole.what().contains(part.verb().span());
    boolean shared =
        part.verb().is("conj")
            && part.verb().head() == whole.verb().index()
            && parse.child(part.verb(), "nsubj").isEmpty();
    return inside && (part.verb().isNoun() || shared);
  }

  private Optional<Outlook> outlook(
      LocalDate today, Parse parse, Word word, SideFinder sides, Attributions said, Dates dates) {
    if (word.isNoun()) {
      return nouns.of(today, parse, word, sides, dates);
    }
    Optional<Outlook> arrival = arrivals.of(today, parse, word, sides, dates);
    if (arrival.isPresent()) {
      return arrival;
    }
    if (moves.is(parse, word)) {
      return moves.of(today, parse, word, sides, dates);
    }
    if (!word.isVerb() || word.is("aux", "auxpass", "amod")) {
      return Optional.empty();
    }
    Word act = Grounds.act(parse, word);
    Optional<Told> told = grounds.of(parse, word, sides, said);
    if (told.isEmpty()) {
      return scheduled(today, parse, word, sides, dates);
    }
    boolean stale =
        told.get()
            .governor()
            .flatMap(g -> dates.of(parse, g))
            .filter(w -> Dues.isPast(today.minusDays(STALE), w))
            .isPresent();
    boolean finite =
        parse.child(word, "nsubj", "nsubjpass").isPresent() && grants.holder(parse, act).isEmpty();
    return stale || !doing.is(parse, act)
        ? Optional.empty()
        : clause(today, parse, act, told.get(), finite, sides, said, dates);
  }

  private Optional<Outlook> clause(
      LocalDate today,
      Parse parse,
      Word act,
      Told told,
      boolean finite,
      SideFinder sides,
      Attributions said,
      Dates dates) {
    Prospect kind = kind(told.ground());
    Doers.Found doers = this.doers.of(parse, act, kind, told.governor(), sides, said);
    boolean talks = doers.turn() == OutlookBasis.Turn.PARTIES;
    if (doers.who().isEmpty() && !talks) {
      return Optional.empty();
    }
    Span what = words.of(parse, act, doers.turn());
    boolean calendar = finite || told.ground() == Ground.SCHEDULED;
    Optional<When> own = dates.of(parse, act).filter(w -> w.value().length() > YEAR);
    if (finite && own.filter(w -> Dues.isPast(today, w)).isPresent()
        || dues.hasPassed(today, parse, what, dates)) {
      return Optional.empty();
    }
    Optional<Dues.Due> due =
        grants.holder(parse, act).isPresent()
            ? dues.granted(today, parse, act, dates)
            : dues.of(today, parse, act, what, calendar, dates)
                .or(() -> expected(today, parse, told, dates));
    boolean open = told.ground() == Ground.CONSIDERED || told.ground() == Ground.ANNOUNCED;
    boolean dated = open && due.isPresent();
    boolean hinted = doers.turn() == OutlookBasis.Turn.SPEAKER && told.sign() == Sign.MODAL;
    boolean weak = told.weak() && !dated && !hinted || !doers.named();
    OutlookBasis basis =
        new OutlookBasis(
            told.sign(),
            told.word().map(Word::span),
            told.line(),
            doers.turn(),
            due.map(Dues.Due::term).orElse(OutlookBasis.Term.NONE));
    Optional<When> day = due.map(Dues.Due::day);
    return Optional.of(outlook(parse, act, doers.who(), what, kind, day, weak, basis, sides));
  }

  /** "is expected on Friday to sign", "expects a delegation next week to sign". */
  private static Optional<Dues.Due> expected(LocalDate today, Parse parse, Told told, Dates dates) {
    boolean calendar = told.ground() == Ground.SCHEDULED || told.ground() == Ground.EXPECTED;
    return told.governor()
        .filter(g -> calendar && (g.tag().equals("VBN") || g.tag().startsWith("JJ") || isNow(g)))
        .flatMap(g -> dates.of(parse, g))
        .filter(w -> !Dues.isPast(today, w))
        .map(w -> new Dues.Due(w, OutlookBasis.Term.GOVERNOR));
  }

  private static boolean isNow(Word governor) {
    return governor.tag().equals("VBP") || governor.tag().equals("VBZ");
  }

  /** "Greece holds a referendum on Sunday": in the present, on a day to come. */
  private Optional<Outlook> scheduled(
      LocalDate today, Parse parse, Word verb, SideFinder sides, Dates dates) {
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    if (!present
        || Conditional.hasMark(parse, verb, Set.of("if", "unless"))
        || !doing.is(parse, verb)
        || isSpeech(parse, verb)) {
      return Optional.empty();
    }
    Optional<When> due =
        dates.of(parse, verb).filter(w -> w.span().isPresent()).filter(w -> Dues.isPast(w, today));
    List<Side> who = new ArrayList<>();
    trees.of(parse).subjects(verb).forEach(s -> who.addAll(who(parse, s, sides)));
    who.removeIf(side -> side.country().isEmpty());
    if (due.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    OutlookBasis basis =
        new OutlookBasis(
            OutlookBasis.Sign.DAY_TO_COME,
            due.flatMap(When::span),
            Optional.empty(),
            OutlookBasis.Turn.SUBJECT,
            OutlookBasis.Term.CLAUSE);
    Span what = words.of(parse, verb, OutlookBasis.Turn.SUBJECT);
    return Optional.of(
        outlook(parse, verb, who, what, Prospect.SCHEDULED, due, false, basis, sides));
  }

  /** "He goes to Jeddah on Wednesday": whom the pronoun means. */
  private static List<Side> who(Parse parse, Word subject, SideFinder sides) {
    return subject.tag().equals("PRP") ? sides.of(parse, subject) : sides.named(parse, subject);
  }

  private static boolean isSpeech(Parse parse, Word verb) {
    return parse.child(verb, "ccomp", "xcomp", "neg").isPresent();
  }

  private Outlook outlook(
      Parse parse,
      Word act,
      List<Side> who,
      Span what,
      Prospect kind,
      Optional<When> due,
      boolean weak,
      OutlookBasis basis,
      SideFinder sides) {
    List<Side> recipients = towards.of(parse, act, who, sides);
    return new Outlook(
        parse.sentence().number(), act, who, recipients, what, kind, due, weak, basis);
  }

  private static Prospect kind(Ground ground) {
    return switch (ground) {
      case ANNOUNCED -> Prospect.ANNOUNCED;
      case PROMISED -> Prospect.PROMISED;
      case THREATENED -> Prospect.THREATENED;
      case DEMANDED -> Prospect.DEMANDED;
      case SCHEDULED -> Prospect.SCHEDULED;
      case CONSIDERED -> Prospect.CONSIDERED;
      default -> Prospect.EXPECTED;
    };
  }
}
