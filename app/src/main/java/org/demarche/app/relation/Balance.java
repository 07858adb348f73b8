package org.demarche.app.relation;

/**
 * Net cooperation and shares of some cases.
 *
 * @param net cooperative minus conflictual cases
 * @param ratio the same by all cases, -1 to 1
 * @param cooperative the share of cooperative cases
 * @param verbal the share of words
 * @param material the share of deeds
 * @param materialConflict the share of deeds among the conflictual cases
 */
public record Balance(
    int net,
    Measured<Double> ratio,
    Measured<Proportion> cooperative,
    Measured<Proportion> verbal,
    Measured<Proportion> material,
    Measured<Proportion> materialConflict) {

  /** How many cases a share needs. */
  static final int LEAST = 5;

  /** Returns the balance of some cases. */
  public static Balance of(Tally tally) {
    int cases = tally.cases();
    int net = tally.cooperation() - tally.conflict();
    return new Balance(
        net,
        cases < LEAST
            ? new Measured.TooFew<>(cases, LEAST, "cases")
            : new Measured.Value<>((double) net / cases),
        Proportion.of(tally.cooperation(), cases, LEAST, "cases"),
        Proportion.of(tally.verbal(), cases, LEAST, "cases"),
        Proportion.of(cases - tally.verbal(), cases, LEAST, "cases"),
        Proportion.of(tally.materialConflict(), tally.conflict(), LEAST, "conflictual cases"));
  }
}
