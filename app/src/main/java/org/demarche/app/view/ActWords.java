package org.demarche.app.view;

import org.demarche.event.Draft;

/** Puts an act into words that is still on its way into the record. */
final class ActWords {

  private final Words words;
  private final Signs signs;

  ActWords(Words words, Signs signs) {
    this.words = words;
    this.signs = signs;
  }

  /** Returns "SANCTION/expel, future, alleged". */
  String act(Draft draft) {
    return draft.category()
        + draft.mode().map(mode -> "/" + mode).orElse("")
        + ", "
        + draft.status().word()
        + (draft.alleged() ? ", alleged" : "");
  }

  /** Returns who does it to whom. */
  Phrase sides(Draft draft) {
    Phrase actors =
        draft.actors().isEmpty()
            ? Phrase.of("somebody", Style.FAINT)
            : Phrase.join(
                draft.mutual() ? " " + signs.mutual() + " " : ", ",
                draft.actors().stream().map(words::side).toList());
    return draft.recipients().isEmpty()
        ? actors
        : actors.plus(" " + signs.towards() + " ").plus(words.sides(draft.recipients()));
  }
}
