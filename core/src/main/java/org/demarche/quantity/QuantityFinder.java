package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.date.Dates;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Bound;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.report.Span;

/** Finds the numbers with units: "755 employees", "$5 million", "at least ten people" killed. */
public final class QuantityFinder {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final NumberWords words = new NumberWords();
  private final Numbers numbers = new Numbers(words);
  private final Units units = new Units();
  private final Votes votes = new Votes(numbers);
  private final AmountReader amounts = new AmountReader(words, numbers, units);
  private final EffectFinder effects = new EffectFinder(new Effects(), words);
  private final SingleVictims singles = new SingleVictims(effects);

  /**
   * Returns the quantities of the trigger's own clause, in the order of the text.
   *
   * @param words those that tell the act: a number among them measures it
   * @param content whether those of the clause that it governs count, too: "threatened to expel
   *     twelve envoys"
   */
  public List<Quantity> find(Parse parse, Word trigger, Span words, Dates dates, boolean content) {
    return find(parse, dates).stream()
        .filter(
            figure ->
                words.contains(figure.quantity().span())
                    || isInClause(parse, figure.word(), trigger, content))
        .map(Figure::quantity)
        .toList();
  }

  /** Returns all quantities of a sentence, in the order of the text. */
  public List<Figure> find(Parse parse, Dates dates) {
    return find(parse, dates, false);
  }

  /** Returns the same with numbers of which the text leaves unsaid that they count people. */
  public List<Figure> withBare(Parse parse, Dates dates) {
    return find(parse, dates, true);
  }

  /** Tells whether it is an amount of money. */
  public boolean isMoney(Quantity quantity) {
    return units.isMoney(quantity.unit());
  }

  private List<Figure> find(Parse parse, Dates dates, boolean bare) {
    List<Figure> found = new ArrayList<>();
    boolean vote = votes.isVote(parse);
    int at = 0;
    while (at < parse.words().size()) {
      if (dates.covers(parse.sentence().number(), at)) {
        at++;
        continue;
      }
      List<Figure> result = vote ? votes.at(parse, at) : List.of();
      if (!result.isEmpty()) {
        found.addAll(result);
        at = result.get(1).word().index() + 1;
        continue;
      }
      Optional<Amount> amount = amounts.at(parse, at);
      amount
          .flatMap(a -> figure(parse, a, vote, found).or(() -> bare(parse, a, bare)))
          .filter(figure -> !isWhole(parse, figure, found) && !isConversion(parse, figure, found))
          .ifPresent(found::add);
      at = amount.map(Amount::last).orElse(at) + 1;
    }
    return singles.with(parse, found);
  }

  /** "14 of the 20 hostages": the twenty are not counted twice. */
  private static boolean isWhole(Parse parse, Figure figure, List<Figure> before) {
    if (before.isEmpty()) {
      return false;
    }
    Figure last = before.get(before.size() - 1);
    int next = last.word().index() + 1;
    return last.quantity().span().overlaps(figure.quantity().span())
        && parse.word(next).lemma().equals("of");
  }

  /** "20 kilometres (12 miles)", "500 yuan (70 dollars)": one measure, told twice. */
  private boolean isConversion(Parse parse, Figure figure, List<Figure> before) {
    int open = figure.word().index() - 1;
    while (open > 0 && units.currency(parse.word(open).text()).isPresent()) {
      open--;
    }
    boolean bracketed = open > 0 && "([".contains(parse.word(open).text());
    return bracketed
        && !before.isEmpty()
        && before.get(before.size() - 1).quantity().span().end()
            == parse.word(open - 1).span().end()
        && figure.quantity().effect().isEmpty();
  }

  private static boolean isInClause(Parse parse, Word word, Word trigger, boolean content) {
    Word at = word;
    for (int i = 0; i < parse.words().size(); i++) {
      if (at.index() == trigger.index()) {
        return true;
      }
      boolean governed = content && at.head() == trigger.index() && at.is("ccomp", "advcl");
      if (at.head() < 0
          || !governed && at.is("relcl", "advcl", "ccomp", "parataxis", "acl")
          || at.is("conj") && at.isVerb()) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private Optional<Figure> figure(Parse parse, Amount amount, boolean vote, List<Figure> before) {
    Word core = EffectFinder.core(parse, amount);
    int mark = amount.first() - 1;
    Optional<String> currency =
        mark < 0 ? Optional.empty() : units.currency(parse.word(mark).text());
    int first = currency.isPresent() ? mark : amount.first();
    Optional<Figure> named =
        currency
            .or(amount::unit)
            .map(u -> figure(parse, amount, first, core, u, amount.last(), Optional.empty()));
    return named.or(() -> counted(parse, amount, core, vote, before));
  }

  /** "spoke of 10,000": people, if anybody. */
  private Optional<Figure> bare(Parse parse, Amount amount, boolean wanted) {
    Word core = EffectFinder.core(parse, amount);
    boolean counts =
        wanted
            && amount.value().compareTo(BigDecimal.ONE) > 0
            && !units.isNoMeasure(parse, amount.last() + 1);
    return counts
        ? Optional.of(
            figure(
                parse, amount, amount.first(), core, Units.PERSONS, core.index(), Optional.empty()))
        : Optional.empty();
  }

  /** A number that counts a noun, or those who were killed or voted. */
  private Optional<Figure> counted(
      Parse parse, Amount amount, Word core, boolean vote, List<Figure> before) {
    Optional<Word> kind = Units.kind(parse, amount.last());
    Optional<Word> unit =
        kind.or(() -> units.of(parse, core, amount.last()))
            .filter(u -> !numbers.isAbbreviated(core.text()) || Units.isPlural(u));
    boolean nothing = units.isNoMeasure(parse, amount.last() + 1) || isNobody(parse, amount);
    if (unit.isEmpty() && nothing) {
      return Optional.empty();
    }
    Optional<Effect> effect =
        effect(parse, amount, unit, vote)
            .or(() -> kind.isPresent() ? last(before) : Optional.empty());
    if (unit.isPresent()) {
      int last = Math.max(amount.last(), unit.get().index());
      String name = units.name(parse, unit.get());
      return Optional.of(figure(parse, amount, amount.first(), core, name, last, effect));
    }
    Optional<String> whole =
        effect
            .filter(Effect::isSuffered)
            .flatMap(e -> Units.part(parse, core))
            .map(part -> units.name(parse, part))
            .or(() -> effects.toll(parse, amount, unit).map(toll -> Units.PERSONS));
    return effect
        .map(e -> whole.orElseGet(() -> unsaid(e, before)))
        .map(name -> figure(parse, amount, amount.first(), core, name, core.index(), effect));
  }

  /** "sixty were hurt, 14 of them women". */
  private static Optional<Effect> last(List<Figure> before) {
    return before.isEmpty()
        ? Optional.empty()
        : before.get(before.size() - 1).quantity().effect().filter(Effect::isSuffered);
  }

  private Optional<Effect> effect(Parse parse, Amount amount, Optional<Word> unit, boolean vote) {
    if (unit.filter(units::isMeasure).isPresent()) {
      return Optional.empty();
    }
    int next = unit.map(Word::index).orElse(amount.last()) + 1;
    return effects
        .of(parse, amount, unit)
        .or(() -> vote ? votes.behind(parse, next) : Optional.empty());
  }

  /** "Pilar Rojas, 19, ..." is an age, "millions in losses" are no people. */
  private static boolean isNobody(Parse parse, Amount amount) {
    int before = amount.first() - 1;
    int next = amount.last() + 1;
    boolean age =
        before > 0
            && parse.word(before).text().equals(",")
            && parse.word(before - 1).isName()
            && (next >= parse.words().size() || ",;.".contains(parse.word(next).text()));
    return age || amount.vague() && amount.value().compareTo(MILLION) >= 0;
  }

  /** A number alone counts what the number before it counts, else people: "left nine dead". */
  private static String unsaid(Effect effect, List<Figure> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity quantity = before.get(i).quantity();
      if (quantity.effect().filter(e -> e.isSuffered() == effect.isSuffered()).isPresent()) {
        return quantity.unit();
      }
    }
    return effect.isSuffered() ? Units.PERSONS : Votes.UNIT;
  }

  private Figure figure(
      Parse parse,
      Amount amount,
      int first,
      Word core,
      String unit,
      int last,
      Optional<Effect> effect) {
    Span span = parse.word(first).span().cover(parse.word(last).span());
    Optional<Bound> bound = bound(parse, amount, first, last);
    return new Figure(
        new Quantity(amount.value(), amount.upper(), bound, unit, effect, Optional.empty(), span),
        core);
  }

  private Optional<Bound> bound(Parse parse, Amount amount, int first, int last) {
    if (amount.vague()) {
      return Optional.of(Bound.ABOUT);
    }
    Optional<Bound> before = words.before(parse, first).map(NumberWords.Found::meaning);
    return before
        .or(() -> words.behind(parse, amount.last() + 1).map(NumberWords.Found::meaning))
        .or(() -> words.behind(parse, last + 1).map(NumberWords.Found::meaning));
  }
}
