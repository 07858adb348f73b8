package org.demarche.app.view;

import java.util.List;
import org.demarche.app.terminal.Terminal;
import org.demarche.ontology.ActEntry;
import org.demarche.ontology.Code;
import org.demarche.ontology.CodeEntry;
import org.demarche.ontology.Entry;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermEntry;
import org.demarche.ontology.TermKind;

/** Shows to a person what something in the ontology means. */
public final class EntryView {

  private final Terminal screen;
  private final Ontology ontology;

  /** Takes what it is shown on and where its relations are looked up. */
  public EntryView(Terminal screen, Ontology ontology) {
    this.screen = screen;
    this.ontology = ontology;
  }

  /** Returns the view of all that goes by one name, without its last line end. */
  public String text(List<Entry> entries) {
    Page page = new Page(screen);
    for (Entry entry : entries) {
      show(page, entry);
      part(page, "examples", shown(page, entry.examples()));
      page.blank();
    }
    return page.text();
  }

  private void show(Page page, Entry entry) {
    if (entry instanceof ActEntry act) {
      new ActLines(page, ontology).show(act);
    } else if (entry instanceof CodeEntry code) {
      new CodeLines(page).show(code);
    } else if (entry instanceof TermEntry term) {
      show(page, term);
    }
  }

  private void show(Page page, TermEntry term) {
    page.line(
        Phrase.of(term.name(), Style.STRONG).plus(" (" + term.kind().word() + ")", Style.FAINT));
    page.labelled("meaning", Phrase.of(term.description()));
    if (term.kind() == TermKind.QUAD) {
      part(page, "acts", categories(term.name()));
    } else if (term.kind() == TermKind.CONTEXT) {
      List<Code> codes = ontology.codesOf(term.name());
      String words = String.join(", ", codes.stream().map(Code::code).toList());
      page.labelled("CAMEO", Phrase.of(words.isEmpty() ? "no code implies it" : words));
    }
  }

  private List<Phrase> categories(String quad) {
    return ontology.categories().stream()
        .filter(category -> category.scores().quad().equals(quad))
        .map(
            category ->
                Phrase.of(category.category(), ScoreWords.colour(quad))
                    .plus(", intensity " + ScoreWords.of(category.scores().intensity())))
        .toList();
  }

  private static List<Phrase> shown(Page page, List<String> sentences) {
    return sentences.stream().map(page.signs()::shown).map(Phrase::of).toList();
  }

  /** Sets several phrases below each other, the first beside the label of all. */
  static void part(Page page, String label, List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      page.labelled(i == 0 ? label : "", phrases.get(i));
    }
  }
}
