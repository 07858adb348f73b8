package org.demarche.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.date.Dates;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookBasis.Term;
import org.demarche.expectation.OutlookBasis.Turn;
import org.demarche.expectation.OutlookLexicon.Noun;
import org.demarche.frame.Frame;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Finds what nouns say is to come: "talks are due on Friday", "demanded the release of". */
final class NounOutlooks {

  private static final Set<String> SCHEDULING =
      Set.of(
          "arrange",
          "due",
          "expect",
          "expected",
          "fix",
          "plan",
          "planned",
          "schedule",
          "scheduled",
          "set",
          "slate",
          "slated");
  private static final Set<String> GIVING_WORD = Set.of("pledge", "promise", "threaten");
  private static final Set<String> PLANNING =
      Set.of("call", "organise", "organize", "plan", "schedule");
  private static final Set<Matrix.Kind> DEMANDS = EnumSet.of(Matrix.Kind.DEMAND);

  private final Matrix matrix;
  private final Trees trees;
  private final OutlookLexicon lexicon;
  private final OutlookWords words = new OutlookWords();
  private final Dues dues = new Dues();
  private final Towards towards = new Towards();

  NounOutlooks(Matrix matrix, Trees trees, OutlookLexicon lexicon) {
    this.matrix = matrix;
    this.trees = trees;
    this.lexicon = lexicon;
  }

  Optional<Outlook> of(LocalDate today, Parse parse, Word noun, SideFinder sides, Dates dates) {
    if (lexicon.is(Noun.OCCASION, noun.lemma())) {
      Optional<Outlook> calendar =
          scheduled(today, parse, noun, sides, dates)
              .or(() -> ahead(today, parse, noun, sides, dates));
      if (calendar.isPresent()) {
        return calendar;
      }
    }
    return governed(today, parse, noun, sides, dates);
  }

  /** "a vote is expected on Friday", "the summit scheduled for May". */
  private Optional<Outlook> scheduled(
      LocalDate today, Parse parse, Word noun, SideFinder sides, Dates dates) {
    for (Word word : scheduling(parse, noun)) {
      Optional<When> due =
          dates
              .of(parse, word)
              .or(() -> near(parse, word, dates))
              .filter(w -> !Dues.isPast(today, w));
      List<Side> who = known(sides.of(parse, noun));
      if (due.isPresent() && !who.isEmpty()) {
        OutlookBasis basis = calendar(parse, word, due);
        return Optional.of(outlook(parse, noun, who, sides, Prospect.SCHEDULED, due, false, basis));
      }
    }
    return Optional.empty();
  }

  private static OutlookBasis calendar(Parse parse, Word word, Optional<When> due) {
    Term term = due.isPresent() ? Term.CLAUSE : Term.NONE;
    return new OutlookBasis(
        Sign.CALENDAR, Optional.of(word.span()), Optional.empty(), Turn.NOUN, term);
  }

  /** "comes a week before the summit between": told in the present, it is still to come. */
  private Optional<Outlook> ahead(
      LocalDate today, Parse parse, Word noun, SideFinder sides, Dates dates) {
    Optional<Word> before =
        parse.head(noun).filter(h -> noun.is("pobj", "prep")).flatMap(h -> before(parse, h));
    List<Side> who = known(sides.of(parse, noun));
    if (before.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> due =
        dates.of(parse, noun).filter(w -> w.span().filter(s -> within(parse, noun, s)).isPresent());
    boolean past = due.filter(w -> Dues.isPast(today, w)).isPresent();
    OutlookBasis basis = calendar(parse, before.get(), due);
    return past
        ? Optional.empty()
        : Optional.of(outlook(parse, noun, who, sides, Prospect.SCHEDULED, due, false, basis));
  }

  private static boolean within(Parse parse, Word noun, Span span) {
    int[] reach = parse.reach(noun);
    return parse.word(reach[0]).span().cover(parse.word(reach[1]).span()).contains(span);
  }

  /** "before", "ahead of" below a verb in the present. */
  private static Optional<Word> before(Parse parse, Word preposition) {
    Optional<Word> ahead =
        Set.of("ahead", "before").contains(preposition.lemma())
            ? Optional.of(preposition)
            : parse
                .head(preposition)
                .filter(h -> preposition.lemma().equals("of") && h.lemma().equals("ahead"));
    return ahead.filter(
        a -> parse.head(a).filter(v -> v.tag().equals("VBZ") || v.tag().equals("VBP")).isPresent());
  }

  /** "for 27 February in Hanoi": the day right behind the preposition. */
  private static Optional<When> near(Parse parse, Word word, Dates dates) {
    for (Word child : parse.children(word)) {
      if (child.is("prep") && child.index() > word.index()) {
        Optional<When> day = dates.startingNear(parse, child.index() + 1);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Word> scheduling(Parse parse, Word noun) {
    List<Word> found = new ArrayList<>();
    Optional<Word> above = parse.head(noun).filter(h -> noun.is("nsubj", "nsubjpass"));
    above
        .filter(h -> h.lemma().equals("be") && h.tag().matches("VB[ZP]|VBD"))
        .flatMap(h -> parse.child(h, "acomp"))
        .ifPresent(found::add);
    above.filter(h -> h.tag().equals("VBN")).ifPresent(found::add);
    for (Word child : parse.children(noun)) {
      if (child.is("acl", "amod", "relcl") && child.index() > noun.index()) {
        found.add(child);
      }
    }
    found.removeIf(
        w ->
            !SCHEDULING.contains(w.lemma()) || parse.child(w, "neg", "xcomp", "advcl").isPresent());
    return found;
  }

  /** "demanded the release of the sailors", "threatened sanctions against". */
  private Optional<Outlook> governed(
      LocalDate today, Parse parse, Word noun, SideFinder sides, Dates dates) {
    Optional<Word> verb = parse.head(noun).flatMap(h -> governor(parse, noun, h));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    boolean plan =
        PLANNING.contains(verb.get().lemma())
            && verb.get().tag().matches("VBG|VBN|VBD")
            && parse.children(verb.get()).stream().filter(c -> c.is("dobj", "oprd")).count() == 1
            && noun.is("dobj")
            && lexicon.is(Noun.OCCASION, noun.lemma());
    boolean word = GIVING_WORD.contains(verb.get().lemma()) && noun.is("dobj") || plan;
    boolean demand = lexicon.is(Noun.DEED, noun.lemma()) && isDemand(parse, verb.get(), sides);
    boolean denied = parse.child(verb.get(), "neg").isPresent();
    boolean party = !demand && !known(sides.named(parse, noun)).isEmpty();
    if (denied || !word && !demand || party) {
      return Optional.empty();
    }
    List<Side> who = word ? actors(parse, verb.get(), sides) : told(parse, verb.get(), noun, sides);
    boolean threat = verb.get().lemma().equals("threaten");
    Prospect given = threat ? Prospect.THREATENED : Prospect.PROMISED;
    Prospect kind = plan ? Prospect.ANNOUNCED : demand ? Prospect.DEMANDED : given;
    Optional<Dues.Due> due =
        dues.of(today, parse, noun, parse.span(verb.get()), false, dates)
            .filter(d -> d.day().span().filter(s -> s.start() > noun.span().end()).isPresent());
    OutlookBasis basis =
        new OutlookBasis(
            Sign.NOUN,
            Optional.of(verb.get().span()),
            Optional.empty(),
            word ? Turn.SUBJECT : Turn.ASKED,
            due.map(Dues.Due::term).orElse(Term.NONE));
    return Optional.of(outlook(parse, noun, who, sides, kind, due.map(Dues.Due::day), true, basis));
  }

  private static Optional<Word> governor(Parse parse, Word noun, Word head) {
    if (noun.is("dobj") && head.isVerb()) {
      return Optional.of(head);
    }
    boolean behind = noun.is("pobj") && Set.of("for", "on").contains(head.lemma());
    return behind ? parse.head(head).filter(Word::isVerb) : Optional.empty();
  }

  private boolean isDemand(Parse parse, Word verb, SideFinder sides) {
    Slots slots = new Slots(trees.of(parse), verb, sides);
    return matrix.find(slots, Frame.Part.VERB).filter(g -> DEMANDS.contains(g.kind())).isPresent();
  }

  private List<Side> actors(Parse parse, Word verb, SideFinder sides) {
    List<Side> who = new ArrayList<>();
    trees.of(parse).subjects(verb).forEach(s -> who.addAll(known(sides.named(parse, s))));
    return who;
  }

  /** Who is to do it: "release by Peru", "Syria's withdrawal", or whom the demand is made to. */
  private List<Side> told(Parse parse, Word verb, Word noun, SideFinder sides) {
    int[] reach = parse.reach(noun);
    for (Word child : parse.words().subList(reach[0], reach[1] + 1)) {
      boolean by = child.is("prep", "agent") && child.lemma().equals("by");
      boolean owner =
          child.is("poss") && child.head() == noun.index() && !child.tag().equals("PRP$");
      Optional<Word> doer = by ? parse.child(child, "pobj") : Optional.of(child).filter(c -> owner);
      List<Side> who = doer.map(d -> known(sides.named(parse, d))).orElse(List.of());
      if (!who.isEmpty()) {
        return who;
      }
    }
    return parse
        .child(verb, "dobj")
        .filter(o -> o.index() != noun.index())
        .map(o -> known(sides.named(parse, o)))
        .orElse(List.of());
  }

  private Outlook outlook(
      Parse parse,
      Word noun,
      List<Side> who,
      SideFinder sides,
      Prospect kind,
      Optional<When> due,
      boolean weak,
      OutlookBasis basis) {
    return new Outlook(
        parse.sentence().number(),
        noun,
        who,
        towards.of(parse, noun, who, sides),
        words.ofNoun(parse, noun),
        kind,
        due,
        weak,
        basis);
  }

  private static List<Side> known(List<Side> sides) {
    return sides.stream().filter(s -> !s.country().isEmpty()).toList();
  }
}
