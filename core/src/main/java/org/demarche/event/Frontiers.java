package org.demarche.event;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Tells which moves of troops are at a border, and so towards whoever lies behind it. */
final class Frontiers {

  private static final Set<String> MOVES = Set.of("MOBILIZE", "RETREAT");

  private static final Set<String> MODES = Set.of("troops", "weapons", "withdraw");

  private static final Set<String> BORDERS = Set.of("border", "crossing", "frontier");

  private static final Set<String> WHERE =
      Set.of("along", "at", "from", "near", "on", "to", "toward", "towards");

  private Frontiers() {}

  /** "Chad and Niger sent troops to their border": each towards the other. */
  static boolean isBetween(Draft draft) {
    return draft.actors().size() == 2
        && !Disputes.isOneCountry(draft.actors().get(0), draft.actors().get(1))
        && draft.recipients().isEmpty()
        && !draft.mutual()
        && isMoveAtBorder(draft);
  }

  /** "sent 3,000 soldiers to the border", "withdrew its troops from the frontier". */
  static boolean isAtBorder(Draft draft) {
    boolean one = draft.actors().stream().map(Side::country).distinct().count() == 1;
    return one && isMoveAtBorder(draft);
  }

  private static boolean isMoveAtBorder(Draft draft) {
    Parse parse = draft.parse();
    boolean mode = draft.mode().filter(MODES::contains).isPresent();
    return mode
        && MOVES.contains(draft.category())
        && parse.words().stream()
            .filter(w -> BORDERS.contains(w.lemma()) && w.is("pobj"))
            .anyMatch(border -> isWhere(parse, border, draft.trigger()));
  }

  private static boolean isWhere(Parse parse, Word border, Word trigger) {
    return parse
        .head(border)
        .filter(preposition -> WHERE.contains(preposition.lemma()))
        .flatMap(parse::head)
        .filter(
            above ->
                above.index() == trigger.index()
                    || parse.head(above).filter(v -> v.index() == trigger.index()).isPresent())
        .isPresent();
  }
}
