package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One case that took place. A mutual one has several actors and no recipients and counts for both
 * directions.
 *
 * @param caseId the id of the case
 * @param day the day of the act
 * @param actors who acted: ISO 3166-1 alpha-3 countries, IGO, NGO, REB and so on, or ids of
 *     entities; at least one
 * @param recipients towards whom, in the same codes
 * @param category PLOVER's category, "SANCTION"
 * @param mode PLOVER's mode of the category, where there is one
 * @param quad PLOVER's quad, "material conflict"
 * @param intensity PLOVER's intensity, -10 to 10
 * @param goldstein Goldstein's scale, -10 to 10
 * @param accounts the number of independent reports of it, 1 or more
 */
public record Deed(
    String caseId,
    LocalDate day,
    Set<String> actors,
    Set<String> recipients,
    String category,
    Optional<String> mode,
    String quad,
    double intensity,
    double goldstein,
    int accounts) {

  /**
   * Makes a deed.
   *
   * @throws IllegalArgumentException if nobody acts, the quad or a number is none, or there is no
   *     account
   */
  public Deed {
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("case " + caseId + " has no actor");
    }
    if (!Double.isFinite(intensity) || !Double.isFinite(goldstein)) {
      throw new IllegalArgumentException("case " + caseId + " has an intensity that is no number");
    }
    if (accounts < 1) {
      throw new IllegalArgumentException("case " + caseId + " has " + accounts + " accounts");
    }
    Quad.of(quad);
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
  }
}
