package org.demarche.app.view;

import java.util.List;
import org.demarche.ontology.Code;
import org.demarche.ontology.CodeEntry;
import org.demarche.record.Scores;

/** Shows what a code of CAMEO is, with its place in PLOVER. */
final class CodeLines {

  private static final String NONE = "nothing";

  private final Page page;

  CodeLines(Page page) {
    this.page = page;
  }

  void show(CodeEntry entry) {
    Code code = entry.code();
    page.line(
        Phrase.of(code.code(), Style.STRONG).plus(" " + code.name()).plus(" (CAMEO)", Style.FAINT));
    page.labelled("meaning", Phrase.of(code.description()));
    page.labelled("PLOVER", place(code));
    entry.scores().map(Scores::quad).ifPresent(this::quad);
    page.labelled("scores", Phrase.of(scores(entry)));
    EntryView.part(page, "within", entry.above().stream().map(CodeLines::name).toList());
    EntryView.part(page, "codes", entry.below().stream().map(this::below).toList());
  }

  private void quad(String quad) {
    page.labelled("quad", Phrase.of(quad, ScoreWords.colour(quad)));
  }

  private Phrase below(Code code) {
    return name(code).plus(" " + page.signs().towards() + " ", Style.FAINT).plus(place(code));
  }

  private Phrase place(Code code) {
    List<String> contexts = code.contexts();
    return Phrase.of(act(code))
        .plus(
            contexts.isEmpty() ? "" : " " + page.signs().dot() + " " + String.join(", ", contexts));
  }

  private static String scores(CodeEntry entry) {
    return entry.scores().map(s -> "intensity " + ScoreWords.of(s.intensity()) + ", ").orElse("")
        + "Goldstein "
        + ScoreWords.of(entry.code().goldstein());
  }

  /** Returns digits and name of a code. */
  static Phrase name(Code code) {
    return Phrase.of(code.code()).plus(" " + code.name());
  }

  /** Returns the act of PLOVER that a code stands for. */
  static String act(Code code) {
    String category = code.category().orElse(NONE);
    return code.mode().map(mode -> category + "/" + mode).orElse(category);
  }
}
