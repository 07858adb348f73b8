package org.demarche.app.view;

import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Evidence;
import org.demarche.app.alert.Severity;
import org.demarche.app.terminal.Terminal;

/** Tells a person what happened, which words show it, and where to read on. */
public final class AlertView {

  private static final int MARGIN = 8;

  private final Terminal screen;

  /** Makes a view for a screen. */
  public AlertView(Terminal screen) {
    this.screen = screen;
  }

  /** Returns the view of an alert, with an empty line at its end. */
  public String text(Alert alert) {
    Page page = new Page(screen);
    Signs signs = page.signs();
    page.beside(
        MARGIN,
        Phrase.of(padded(alert.severity().word()), style(alert.severity())),
        Phrase.of(signs.shown(alert.title()), Style.STRONG));
    beside(
        page,
        Phrase.of(
            (alert.update() ? "told before; rule: " : "rule: ") + signs.shown(alert.rule()),
            Style.FAINT));
    alert.evidence().forEach(evidence -> evidence(page, evidence));
    alert.remark().ifPresent(remark -> beside(page, Phrase.of(signs.shown(remark))));
    if (!alert.cases().isEmpty()) {
      beside(page, Phrase.of("demarche case " + alert.cases().get(0) + others(alert)));
    }
    return page.text() + "\n";
  }

  private static String others(Alert alert) {
    int others = alert.cases().size() - 1;
    return others == 0
        ? ""
        : ", and "
            + String.join(", ", alert.cases().subList(1, Math.min(others, 5) + 1))
            + (others > 5 ? ", ..." : "");
  }

  private static void evidence(Page page, Evidence evidence) {
    Signs signs = page.signs();
    beside(page, Phrase.of(signs.quoted(evidence.words())));
    beside(
        page,
        Phrase.of(
            "  "
                + evidence.outlet().map(outlet -> signs.shown(outlet) + ", ").orElse("")
                + evidence.published()
                + ", "
                + signs.quoted(evidence.title())
                + " "
                + signs.shown(evidence.url().orElse(evidence.report())),
            Style.FAINT));
  }

  private static void beside(Page page, Phrase phrase) {
    page.beside(MARGIN, Phrase.of(" ".repeat(MARGIN)), phrase);
  }

  private static Style style(Severity severity) {
    return severity == Severity.HIGH ? Style.CONFLICT : Style.FAINT;
  }

  private static String padded(String word) {
    return word + " ".repeat(MARGIN - word.length());
  }
}
