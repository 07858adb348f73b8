package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import org.demarche.record.DateExpression;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.Uncoded;

/** Shows how the coder understood the report: mentions, dates, and what it did not code. */
final class DetailView {

  private final Page page;
  private final Words words;

  DetailView(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  void show(Record record) {
    part("Mentions", record.mentions());
    record.mentions().forEach(this::mention);
    part("Dates", record.dates());
    record.dates().forEach(this::date);
    part("Not coded", record.uncoded());
    record.uncoded().forEach(this::uncoded);
  }

  private void part(String heading, List<?> entries) {
    if (!entries.isEmpty()) {
      page.heading(heading);
    }
  }

  private void mention(Mention mention) {
    Side side = mention.side();
    String sectors = side.sectors().isEmpty() ? "" : " " + String.join(" ", side.sectors());
    String basis = mention.basis().name().toLowerCase(Locale.ROOT);
    page.entry(
        Integer.toString(mention.sentence()),
        meaning(side.text())
            .plus(words.side(side))
            .plus(
                sectors + " (" + basis + ": " + page.signs().shown(mention.why()) + ")",
                Style.FAINT));
  }

  private void date(DateExpression date) {
    page.entry(
        Integer.toString(date.sentence()),
        meaning(date.text()).plus(page.signs().shown(DayWords.of(date.value()))));
  }

  private Phrase meaning(String text) {
    return Phrase.of(page.signs().quoted(text) + " ")
        .plus(page.signs().towards() + " ", Style.FAINT);
  }

  private void uncoded(Uncoded uncoded) {
    page.entry(Integer.toString(uncoded.sentence()), words.sentence(uncoded.sentence()));
    page.labelled("why", Phrase.of(page.signs().shown(uncoded.reason())));
  }
}
