package org.demarche.app.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.record.Status;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * What an act counts as in data that have no status and follow an earlier PLOVER: "will meet" is
 * AGREE there, "could bomb" THREATEN, "did not free" SANCTION, and a verdict is ACCUSE. Sources:
 * the table of modalities of the makers of the PLV set (Hu et al. 2024, "Leveraging Codebook
 * Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification") and, for the
 * acts in former.txt, those named there. The makers' row of negated words of conflict is left out:
 * a negated REJECT is a refusal here, whose negation is that of what is refused.
 */
final class PublishedClass {

  private static final Set<String> WORDS_OF_PEACE = Set.of("AGREE", "CONSULT", "SUPPORT");
  private static final Set<String> DEEDS_OF_PEACE = Set.of("AID", "COOPERATE", "YIELD");
  private static final Set<String> DEEDS_OF_CONFLICT =
      Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION");
  private static final int SHORTEST = 2;

  private final Map<String, String> former = new HashMap<>();

  /** Reads former.txt. */
  PublishedClass() {
    for (Row row : Table.read(PublishedClass.class, "former.txt", 4)) {
      former.put(row.field(0), row.field(1));
    }
  }

  /**
   * Returns the class that the act counts as.
   *
   * @param act a class of the merged categories, with YIELD for CONCEDE and RETREAT
   * @param cameo its CAMEO code
   */
  String of(String act, String cameo, Status status) {
    String then = then(act, cameo);
    return switch (status) {
      case ACTUAL, HISTORICAL -> then;
      case FUTURE, HYPOTHETICAL -> toCome(then);
      case NEGATED -> negated(then);
    };
  }

  private String then(String act, String cameo) {
    for (int length = cameo.length(); length >= SHORTEST; length--) {
      String found = former.get(cameo.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return act;
  }

  private static String toCome(String act) {
    if (WORDS_OF_PEACE.contains(act) || DEEDS_OF_PEACE.contains(act)) {
      return "AGREE";
    }
    return DEEDS_OF_CONFLICT.contains(act) ? "THREATEN" : act;
  }

  private static String negated(String act) {
    if (WORDS_OF_PEACE.contains(act)) {
      return "REJECT";
    }
    if (DEEDS_OF_PEACE.contains(act)) {
      return "SANCTION";
    }
    return DEEDS_OF_CONFLICT.contains(act) ? "YIELD" : act;
  }
}
