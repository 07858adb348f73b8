package org.demarche.app.view;

import org.demarche.record.Statement;

/** Shows one statement: who said what to whom. */
final class StatementView {

  private final Page page;
  private final Words words;

  StatementView(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void show(Statement statement) {
    page.entry(statement.id(), speaker(statement));
    page.labelled(
        statement.direct() ? "direct" : "indirect",
        content(statement).plus(" ").plus(words.standing(statement.sentence())));
    if (!statement.addressees().isEmpty()) {
      page.labelled("to", words.sides(statement.addressees()));
    }
    statement.date().ifPresent(date -> page.labelled("when", words.when(date)));
    statement.place().ifPresent(place -> page.labelled("where", words.place(place)));
  }

  private Phrase speaker(Statement statement) {
    Phrase speaker =
        statement.speaker().map(words::side).orElse(Phrase.of("nobody named", Style.FAINT));
    return speaker.plus(
        statement.cue().map(cue -> " (" + page.signs().quoted(cue) + ")").orElse(""), Style.FAINT);
  }

  private Phrase content(Statement statement) {
    Signs signs = page.signs();
    return Phrase.of(
        statement.direct() ? signs.quoted(statement.text()) : signs.shown(statement.text()));
  }
}
