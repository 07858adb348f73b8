package org.demarche.app.relation;

import java.util.OptionalDouble;

/**
 * Counts and sums over cases.
 *
 * @param verbalCooperation cases of friendly words
 * @param materialCooperation cases of friendly deeds
 * @param verbalConflict cases of unfriendly words
 * @param materialConflict cases of unfriendly deeds
 * @param mutual those among them that both sides did together
 * @param accounts independent reports of all of them
 * @param intensity the sum of PLOVER's intensities
 * @param squares the sum of their squares
 * @param friendly the sum of the Goldstein values above 0
 * @param hostile the sum of the Goldstein values below 0
 */
public record Tally(
    int verbalCooperation,
    int materialCooperation,
    int verbalConflict,
    int materialConflict,
    int mutual,
    long accounts,
    double intensity,
    double squares,
    double friendly,
    double hostile) {

  /** Returns the tally of nothing. */
  public static Tally none() {
    return new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * Returns the tally of one deed.
   *
   * @param together whether both sides do it together
   */
  public static Tally of(Deed deed, boolean together) {
    Quad quad = Quad.of(deed.quad());
    return new Tally(
        quad == Quad.VERBAL_COOPERATION ? 1 : 0,
        quad == Quad.MATERIAL_COOPERATION ? 1 : 0,
        quad == Quad.VERBAL_CONFLICT ? 1 : 0,
        quad == Quad.MATERIAL_CONFLICT ? 1 : 0,
        together ? 1 : 0,
        deed.accounts(),
        deed.intensity(),
        deed.intensity() * deed.intensity(),
        Math.max(0, deed.goldstein()),
        Math.min(0, deed.goldstein()));
  }

  /** Returns the sum of both. */
  public Tally plus(Tally other) {
    return new Tally(
        verbalCooperation + other.verbalCooperation,
        materialCooperation + other.materialCooperation,
        verbalConflict + other.verbalConflict,
        materialConflict + other.materialConflict,
        mutual + other.mutual,
        accounts + other.accounts,
        intensity + other.intensity,
        squares + other.squares,
        friendly + other.friendly,
        hostile + other.hostile);
  }

  /** Returns how many cases there are. */
  public int cases() {
    return cooperation() + conflict();
  }

  /** Returns how many cases there are of a quad. */
  public int of(Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> verbalCooperation;
      case MATERIAL_COOPERATION -> materialCooperation;
      case VERBAL_CONFLICT -> verbalConflict;
      case MATERIAL_CONFLICT -> materialConflict;
    };
  }

  /** Returns how many cases are friendly. */
  public int cooperation() {
    return verbalCooperation + materialCooperation;
  }

  /** Returns how many cases are unfriendly. */
  public int conflict() {
    return verbalConflict + materialConflict;
  }

  /** Returns how many cases are words. */
  public int verbal() {
    return verbalCooperation + verbalConflict;
  }

  /** Returns the mean intensity of a case, nothing without cases. */
  public OptionalDouble mean() {
    return cases() == 0 ? OptionalDouble.empty() : OptionalDouble.of(intensity / cases());
  }

  /** Returns net cooperation on Goldstein's scale, the sum over all cases. */
  public double goldstein() {
    return friendly + hostile;
  }
}
