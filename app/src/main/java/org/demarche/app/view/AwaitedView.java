package org.demarche.app.view;

import java.util.function.UnaryOperator;
import org.demarche.coder.Awaited;
import org.demarche.expectation.OutlookBasis;

/** Shows why a sentence lets one expect something, why of those doers and why by that day. */
final class AwaitedView {

  private final Page page;
  private final Words words;
  private final String text;
  private final UnaryOperator<String> lines;

  /**
   * Makes a view.
   *
   * @param text the text of the report
   * @param lines gives the text of the lexicon line of a place
   */
  AwaitedView(Page page, Words words, String text, UnaryOperator<String> lines) {
    this.page = page;
    this.words = words;
    this.text = text;
    this.lines = lines;
  }

  void show(Awaited awaited) {
    page.entry(
        awaited.expectation().id(), Phrase.of(page.signs().shown(awaited.expectation().what())));
    page.labelled("kind", Phrase.of(awaited.expectation().kind().word()));
    if (awaited.basis().isEmpty()) {
      page.labelled("expected", Phrase.of("a noun tells an act that is planned"));
      return;
    }
    OutlookBasis basis = awaited.basis().get();
    page.labelled("expected", Phrase.of(AwaitedWords.sign(basis.sign()) + quoted(basis)));
    basis
        .line()
        .ifPresent(
            line ->
                page.labelled("made by", Phrase.of(line + "  " + lines.apply(line), Style.FAINT)));
    page.labelled(
        "who",
        words
            .sides(awaited.expectation().who())
            .plus(": " + AwaitedWords.turn(basis.turn()), Style.FAINT));
    page.labelled("due", due(awaited, basis));
  }

  private Phrase due(Awaited awaited, OutlookBasis basis) {
    String term = AwaitedWords.term(basis.term());
    return awaited
        .expectation()
        .due()
        .map(when -> words.when(when).plus(": " + term, Style.FAINT))
        .orElseGet(() -> Phrase.of(term, Style.FAINT));
  }

  private String quoted(OutlookBasis basis) {
    return basis.words().map(span -> ": " + page.signs().quoted(span.of(text))).orElse("");
  }
}
