package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.report.Span;

/** Counts as one whom an article names: "a soldier was killed". */
final class SingleVictims {

  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  private final EffectFinder effects;

  SingleVictims(EffectFinder effects) {
    this.effects = effects;
  }

  /** Returns the quantities with those of single victims, in the order of the text. */
  List<Figure> with(Parse parse, List<Figure> found) {
    List<Figure> all = new ArrayList<>(found);
    for (Word word : parse.words()) {
      if (word.tag().equals("NN")) {
        single(parse, word)
            .filter(
                f ->
                    found.stream()
                        .noneMatch(o -> o.quantity().span().overlaps(f.quantity().span())))
            .ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(f -> f.quantity().span().start()));
    return all;
  }

  private Optional<Figure> single(Parse parse, Word noun) {
    Optional<Word> article =
        parse
            .child(noun, "det")
            .filter(d -> ARTICLES.contains(d.lemma()) && d.index() < noun.index());
    if (article.isEmpty() || noun.is("appos") && parse.child(noun, "conj").isEmpty()) {
      return Optional.empty();
    }
    Amount one = new Amount(BigDecimal.ONE, article.get().index(), article.get().index());
    return effects
        .of(parse, one, Optional.of(noun))
        .map(effect -> figure(effect, article.get().span().cover(noun.span()), noun));
  }

  private static Figure figure(Effect effect, Span span, Word noun) {
    return new Figure(
        new Quantity(
            BigDecimal.ONE,
            Optional.empty(),
            Optional.empty(),
            noun.text(),
            Optional.of(effect),
            Optional.empty(),
            span),
        noun);
  }
}
