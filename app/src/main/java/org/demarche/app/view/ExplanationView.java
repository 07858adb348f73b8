package org.demarche.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.app.terminal.Terminal;
import org.demarche.coder.Explanation;
import org.demarche.entity.Sense;
import org.demarche.record.Side;

/** Shows to a person what a name means on a day and which dictionary lines say so. */
public final class ExplanationView {

  /** More namesakes than these are counted only. */
  private static final int MOST_OTHERS = 10;

  private final Terminal screen;
  private final Function<String, List<String>> lines;

  /**
   * Makes a view.
   *
   * @param screen what it is shown on
   * @param lines gives the text of the dictionary lines of a place
   */
  public ExplanationView(Terminal screen, Function<String, List<String>> lines) {
    this.screen = screen;
    this.lines = lines;
  }

  /** Returns the view, without its last line end. */
  public String text(String expression, LocalDate day, Explanation explanation) {
    Page page = new Page(screen);
    page.line(
        Phrase.of(page.signs().shown(expression), Style.STRONG)
            .plus(" on ")
            .plus(DayWords.of(day)));
    for (Explanation.Meaning meaning : explanation.meanings()) {
      page.blank();
      show(page, meaning);
    }
    if (explanation.meanings().isEmpty() && !explanation.senses().isEmpty()) {
      page.blank();
      page.line(Phrase.of("On other days it may mean:"));
      others(page, "", explanation.senses());
    }
    return page.text();
  }

  private void show(Page page, Explanation.Meaning meaning) {
    Side side = meaning.mention().side();
    page.line(Phrase.of(page.signs().shown(side.text()), Style.STRONG));
    part(page, "name", side.name());
    part(page, "entity", side.entity());
    part(page, "country", side.country());
    part(page, "sector", String.join(" ", side.sectors()));
    part(page, "role", side.role().orElse(""));
    part(page, "basis", meaning.mention().basis().name().toLowerCase(Locale.ROOT));
    part(page, "why", meaning.mention().why());
    for (String source : meaning.lines()) {
      lines.apply(source).forEach(line -> part(page, "line", line));
    }
    others(page, "other", meaning.others());
  }

  private static void others(Page page, String label, List<Sense> others) {
    for (Sense other : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
      part(page, label, SenseWords.of(other) + " (" + other.entity().source() + ")");
    }
    if (others.size() > MOST_OTHERS) {
      part(page, label, others.size() - MOST_OTHERS + " more; --json names them");
    }
  }

  private static void part(Page page, String label, String words) {
    Optional.of(words)
        .filter(w -> !w.isBlank())
        .ifPresent(w -> page.labelled(label, Phrase.of(page.signs().shown(w))));
  }
}
