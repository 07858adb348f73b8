package org.demarche.app.view;

import org.demarche.record.Expectation;

/** Shows one thing that is still to come: who is to do what, and by when. */
final class ExpectationView {

  private final Page page;
  private final Words words;

  ExpectationView(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void show(Expectation expectation) {
    page.entry(
        expectation.id(),
        expectation.who().isEmpty()
            ? Phrase.of("nobody named", Style.FAINT)
            : words.sides(expectation.who()));
    if (!expectation.recipients().isEmpty()) {
      page.labelled("to", words.sides(expectation.recipients()));
    }
    page.labelled(
        "what",
        Phrase.of(page.signs().shown(expectation.what()))
            .plus(" ")
            .plus(words.standing(expectation.sentence())));
    page.labelled("kind", Phrase.of(expectation.kind().word()));
    expectation.due().ifPresent(due -> page.labelled("due", words.when(due)));
    expectation.event().ifPresent(event -> page.labelled("event", Phrase.of(event)));
  }
}
