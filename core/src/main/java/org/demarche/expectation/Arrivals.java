package org.demarche.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.date.Dates;
import org.demarche.expectation.OutlookBasis.Turn;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Finds who is to come somewhere without a verb of coming: "is due in Cairo on Monday". */
final class Arrivals {

  private static final Set<String> WHERE = Set.of("at", "in");

  private final Trees trees;
  private final Towards towards = new Towards();
  private final Dues dues = new Dues();
  private final OutlookWords words = new OutlookWords();

  Arrivals(Trees trees) {
    this.trees = trees;
  }

  Optional<Outlook> of(LocalDate today, Parse parse, Word word, SideFinder sides, Dates dates) {
    Optional<Word> verb = verb(parse, word);
    if (verb.isEmpty() || !isSomewhere(parse, word, sides)) {
      return Optional.empty();
    }
    List<Side> who = new ArrayList<>();
    trees.of(parse).subjects(verb.get()).forEach(s -> who.addAll(sides.named(parse, s)));
    parse.child(verb.get(), "nsubjpass").ifPresent(s -> who.addAll(sides.named(parse, s)));
    List<Side> known = Doers.known(who);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Span what = new Span(word.span().start(), words.of(parse, word, Turn.SUBJECT).end());
    Optional<Dues.Due> due =
        dues.of(today, parse, word, what, true, dates)
            .or(() -> dues.of(today, parse, verb.get(), what, true, dates));
    boolean scheduled = word.lemma().equals("due");
    OutlookBasis basis =
        new OutlookBasis(
            OutlookBasis.Sign.CALENDAR,
            Optional.of(word.span()),
            Optional.empty(),
            Turn.SUBJECT,
            due.map(Dues.Due::term).orElse(OutlookBasis.Term.NONE));
    return Optional.of(
        new Outlook(
            parse.sentence().number(),
            word,
            known,
            towards.of(parse, word, known, sides),
            what,
            scheduled ? Prospect.SCHEDULED : Prospect.EXPECTED,
            due.map(Dues.Due::day),
            false,
            basis));
  }

  /**
   * Returns the verb in the present that says it: "is" of "is due", "expected" of "is expected".
   */
  private static Optional<Word> verb(Parse parse, Word word) {
    if (word.lemma().equals("due") && word.is("acomp")) {
      return parse.head(word).filter(be -> be.lemma().equals("be") && isPresent(be));
    }
    boolean expected =
        word.lemma().equals("expect")
            && word.tag().equals("VBN")
            && parse.child(word, "auxpass").filter(Arrivals::isPresent).isPresent()
            && parse.child(word, "xcomp", "ccomp", "advcl", "neg").isEmpty();
    return Optional.of(word).filter(w -> expected);
  }

  private static boolean isPresent(Word be) {
    return be.tag().equals("VBZ") || be.tag().equals("VBP");
  }

  private static boolean isSomewhere(Parse parse, Word word, SideFinder sides) {
    return parse.child(word, "xcomp").isEmpty()
        && parse.children(word).stream()
            .filter(c -> c.is("prep") && c.index() > word.index() && WHERE.contains(c.lemma()))
            .flatMap(prep -> parse.child(prep, "pobj").stream())
            .anyMatch(place -> !sides.named(parse, place).isEmpty());
  }
}
