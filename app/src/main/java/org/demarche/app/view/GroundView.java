package org.demarche.app.view;

import java.util.Optional;
import org.demarche.coder.ActGround;
import org.demarche.statement.Attribution;

/** Shows why something is said by somebody, and why an act has its status and numbers. */
final class GroundView {

  private final Page page;
  private final Words words;
  private final GroundWords why;

  GroundView(Page page, Words words) {
    this.page = page;
    this.words = words;
    this.why = new GroundWords(page.signs());
  }

  void show(Attribution said) {
    String cue = said.cueWords().map(words -> " (" + page.signs().quoted(words) + ")").orElse("");
    page.line(
        said.speaker()
            .map(words::side)
            .orElse(Phrase.of("nobody named", Style.FAINT))
            .plus(cue, Style.FAINT));
    page.labelled(
        said.direct() ? "direct" : "indirect", words.content(said.content(), said.direct()));
    page.labelled("why", Phrase.of(why.speaker(said)));
  }

  void show(ActGround ground) {
    page.labelled("status", Phrase.of(why.status(ground)));
    page.labelled("whose", Phrase.of(why.account(ground)));
    for (ActGround.Number number : ground.numbers()) {
      page.labelled(
          "number",
          words
              .quantity(number.quantity(), Optional.empty())
              .plus(" (" + why.number(number) + ")", Style.FAINT));
    }
  }
}
