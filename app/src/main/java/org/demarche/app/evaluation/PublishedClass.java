package org.demarche.app.evaluation;

import java.util.Set;
import org.demarche.record.Status;

/**
 * What an act counts as in data that have no status: "will meet" is AGREE there, "could bomb"
 * THREATEN, "did not free" SANCTION. Source: the table of modalities of the makers of the PLV set
 * (Hu et al. 2024, "Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political
 * Relation Classification"). Their row of negated words of conflict is left out: a negated REJECT
 * is a refusal here, whose negation is that of what is refused.
 */
final class PublishedClass {

  private static final Set<String> WORDS_OF_PEACE = Set.of("AGREE", "CONSULT", "SUPPORT");
  private static final Set<String> DEEDS_OF_PEACE = Set.of("AID", "COOPERATE", "YIELD");
  private static final Set<String> DEEDS_OF_CONFLICT =
      Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION");

  private PublishedClass() {}

  /**
   * Returns the class that the act counts as.
   *
   * @param act a class of the merged categories, with YIELD for CONCEDE and RETREAT
   */
  static String of(String act, Status status) {
    return switch (status) {
      case ACTUAL, HISTORICAL -> act;
      case FUTURE, HYPOTHETICAL -> toCome(act);
      case NEGATED -> negated(act);
    };
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
