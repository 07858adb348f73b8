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
      if (word.tag().equals("NN") || word.tag().equals("NNP")) {
        (word.tag().equals("NN") ? single(parse, word) : named(parse, word))
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

  /** "killed the journalist Ana Rui", "General Musa Idris was arrested". */
  private Optional<Figure> named(Parse parse, Word name) {
    if (name.is("nsubj", "poss", "compound") || parse.child(name, "det", "poss").isPresent()) {
      return Optional.empty();
    }
    int first = first(parse, name);
    Optional<Word> what = kind(parse, first, name.index());
    Amount one = new Amount(BigDecimal.ONE, first, first);
    return what.flatMap(
        noun ->
            effects
                .of(parse, one, Optional.of(name))
                .map(effect -> figure(effect, parse.word(first).span().cover(name.span()), noun)));
  }

  private static int first(Parse parse, Word name) {
    int first = name.index();
    while (first > 0
        && parse.word(first - 1).is("compound", "nmod", "appos")
        && parse.word(first - 1).head() >= first) {
      first--;
    }
    return first;
  }

  /** The common noun before a name of two or more words: "journalist". */
  private static Optional<Word> kind(Parse parse, int first, int last) {
    Word noun = parse.word(first);
    boolean lower = Character.isLowerCase(noun.text().charAt(0));
    int names = 0;
    for (int i = first; i <= last; i++) {
      names += parse.word(i).isName() ? 1 : 0;
    }
    if (names == 0) {
      return Optional.empty();
    }
    Word at = noun;
    while (at.index() < last && !parse.word(at.index() + 1).isName()) {
      at = parse.word(at.index() + 1);
    }
    return lower && at.tag().equals("NN") ? Optional.of(at) : Optional.empty();
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
