package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ontology.ActEntry;
import org.demarche.ontology.Code;
import org.demarche.ontology.Ontology;

/** Shows what an act of PLOVER is, with its codes in CAMEO. */
final class ActLines {

  private final Page page;
  private final Ontology ontology;

  ActLines(Page page, Ontology ontology) {
    this.page = page;
    this.ontology = ontology;
  }

  void show(ActEntry act) {
    Style colour = ScoreWords.colour(act.scores().quad());
    page.line(
        Phrase.of(act.key(), Style.STRONG)
            .plus(act.mode().isPresent() ? " (mode)" : " (category)", Style.FAINT));
    page.labelled("meaning", Phrase.of(act.description()));
    page.labelled("quad", Phrase.of(act.scores().quad(), colour));
    page.labelled(
        "scores",
        Phrase.of(
            "intensity "
                + ScoreWords.of(act.scores().intensity())
                + ", Goldstein "
                + ScoreWords.of(act.scores().goldstein())));
    EntryView.part(page, "CAMEO", codes(act));
    if (act.mode().isEmpty()) {
      EntryView.part(
          page, "modes", ontology.modes(act.category()).stream().map(ActLines::mode).toList());
    }
  }

  /** Its own codes, and the default one when that is the code of another act as well. */
  private List<Phrase> codes(ActEntry act) {
    List<Phrase> codes = new ArrayList<>();
    for (Code code : act.codes()) {
      codes.add(
          CodeLines.name(code)
              .plus(code.code().equals(act.cameo()) ? " (default)" : "", Style.FAINT));
    }
    if (act.codes().stream().noneMatch(code -> code.code().equals(act.cameo()))) {
      ontology.code(act.cameo()).ifPresent(code -> codes.add(0, shared(code)));
    }
    return codes;
  }

  private static Phrase shared(Code code) {
    return CodeLines.name(code)
        .plus(" (default, shared with " + CodeLines.act(code) + ")", Style.FAINT);
  }

  private static Phrase mode(ActEntry mode) {
    String codes = String.join(", ", mode.codes().stream().map(Code::code).toList());
    return Phrase.of(mode.mode().orElse(""), Style.STRONG)
        .plus(": " + mode.description())
        .plus(
            " ("
                + ScoreWords.of(mode.scores().intensity())
                + "; CAMEO "
                + Optional.of(codes).filter(c -> !c.isEmpty()).orElse(mode.cameo())
                + ")",
            Style.FAINT);
  }
}
