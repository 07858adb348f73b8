package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import org.demarche.app.terminal.Terminal;
import org.demarche.ontology.ActEntry;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermEntry;
import org.demarche.ontology.TermKind;

/** Shows to a person what there is in the ontology, and how to ask for more. */
public final class OntologyView {

  private static final int NAMES = 11;
  private static final int FIGURES = 12;
  private static final int COMMANDS = 35;

  private final Terminal screen;
  private final Ontology ontology;

  /** Takes what it is shown on and what is shown. */
  public OntologyView(Terminal screen, Ontology ontology) {
    this.screen = screen;
    this.ontology = ontology;
  }

  /** Returns the view, without its last line end. */
  public String text() {
    Page page = new Page(screen);
    page.line(
        Phrase.of(
            "The categories of PLOVER 2.0, with intensity (-10 to 10) and default CAMEO code"));
    for (TermEntry quad : ontology.terms(TermKind.QUAD)) {
      page.heading(quad.name().substring(0, 1).toUpperCase(Locale.ROOT) + quad.name().substring(1));
      ontology.categories().stream()
          .filter(category -> category.scores().quad().equals(quad.name()))
          .forEach(category -> show(page, category));
    }
    page.heading("Contexts");
    page.line(names(ontology.terms(TermKind.CONTEXT)));
    page.heading("Statuses");
    page.line(names(ontology.terms(TermKind.STATUS)));
    page.heading("Sectors of sides");
    page.line(names(ontology.terms(TermKind.SECTOR)));
    page.heading("In the place of a country");
    page.line(names(ontology.terms(TermKind.COUNTRY)));
    more(page);
    return page.text();
  }

  /** Returns the view of all of a kind, each in a line or two, without its last line end. */
  public String text(TermKind kind) {
    Page page = new Page(screen);
    List<TermEntry> terms = ontology.terms(kind);
    int width = 2 + terms.stream().mapToInt(term -> term.name().length()).max().orElse(0);
    for (TermEntry term : terms) {
      String name = String.format(Locale.ROOT, "%-" + width + "s", term.name());
      page.beside(width, Phrase.of(name, Style.STRONG), Phrase.of(term.description()));
    }
    return page.text();
  }

  private void show(Page page, ActEntry category) {
    Style colour = ScoreWords.colour(category.scores().quad());
    String figures =
        String.format(Locale.ROOT, "%5.1f  %-5s", category.scores().intensity(), category.cameo());
    page.beside(
        NAMES + FIGURES,
        Phrase.of(String.format(Locale.ROOT, "%-" + NAMES + "s", category.category()), colour)
            .plus(figures),
        Phrase.of(category.description()));
    List<String> modes =
        ontology.modes(category.category()).stream().flatMap(mode -> mode.mode().stream()).toList();
    if (!modes.isEmpty()) {
      page.beside(
          NAMES + FIGURES,
          Phrase.of(" ".repeat(NAMES + FIGURES)),
          Phrase.of("modes: " + String.join(", ", modes), Style.FAINT));
    }
  }

  private static Phrase names(List<TermEntry> terms) {
    return Phrase.of(String.join(", ", terms.stream().map(TermEntry::name).toList()));
  }

  private static void more(Page page) {
    page.heading("More");
    asking(page, "SANCTION", "a category with its modes, codes and examples");
    asking(page, "SANCTION/expel", "one of its modes");
    asking(page, "expel", "the mode in all categories that have it");
    asking(page, "military", "a context; so a status or a quad");
    asking(page, "REB", "a sector, or what stands for a country");
    asking(page, "sectors", "all sectors; so countries, contexts, quads");
    asking(page, "166", "a CAMEO code and where it goes in PLOVER");
    asking(page, "16", "a family of CAMEO (01 to 20) with its codes");
    asking(page, "--json", "everything as one line of JSON");
  }

  private static void asking(Page page, String code, String answer) {
    String command = String.format(Locale.ROOT, "%-" + COMMANDS + "s", "demarche ontology " + code);
    page.beside(COMMANDS, Phrase.of(command), Phrase.of(answer));
  }
}
