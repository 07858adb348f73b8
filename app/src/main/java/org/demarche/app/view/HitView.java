package org.demarche.app.view;

import java.util.List;
import org.demarche.app.search.Hit;
import org.demarche.app.search.Snippet;
import org.demarche.app.terminal.Terminal;

/** Shows a person the reports that a search finds, with the words where they stand. */
public final class HitView {

  private final Terminal screen;

  /** Makes a view for a screen. */
  public HitView(Terminal screen) {
    this.screen = screen;
  }

  /** Returns the view of hits, the most fitting first. */
  public String text(List<Hit> hits) {
    Page page = new Page(screen);
    for (int i = 0; i < hits.size(); i++) {
      if (i > 0) {
        page.blank();
      }
      show(page, hits.get(i));
    }
    return page.text();
  }

  private static void show(Page page, Hit hit) {
    Signs signs = page.signs();
    String outlet = hit.outlet().map(name -> " " + signs.dot() + " " + name).orElse("");
    page.line(Phrase.of(signs.shown(hit.title()), Style.STRONG));
    page.line(
        Phrase.of(
            hit.published() + signs.shown(outlet + " " + signs.dot() + " " + hit.report()),
            Style.FAINT));
    hit.snippets().forEach(snippet -> page.beside(2, Phrase.of("  "), phrase(signs, snippet)));
  }

  private static Phrase phrase(Signs signs, Snippet snippet) {
    Phrase phrase = Phrase.empty();
    int done = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      phrase =
          phrase
              .plus(signs.shown(snippet.text().substring(done, mark.start())))
              .plus(signs.shown(snippet.text().substring(mark.start(), mark.end())), Style.TRIGGER);
      done = mark.end();
    }
    return phrase.plus(signs.shown(snippet.text().substring(done)));
  }
}
