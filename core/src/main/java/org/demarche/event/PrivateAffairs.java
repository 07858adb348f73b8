package org.demarche.event;

import java.util.List;
import org.demarche.record.Side;

/** Tells which acts are business or the affair of people without an office. */
final class PrivateAffairs {

  private PrivateAffairs() {}

  /** Tells whether the act is nobody else's concern. */
  static boolean isOne(Draft draft) {
    return isBusiness(draft) || isPrivate(draft);
  }

  /** What firms do to firms, reporters and people without an office is business. */
  private static boolean isBusiness(Draft draft) {
    List<Side> sides = Sides.union(draft.actors(), draft.recipients());
    return sides.stream().anyMatch(PrivateAffairs::isFirm)
        && sides.stream().allMatch(s -> isFirm(s) || isNobodysOfficial(s));
  }

  /** What people without an office do to others without one, or to nobody, is their own affair. */
  private static boolean isPrivate(Draft draft) {
    List<Side> sides = Sides.union(draft.actors(), draft.recipients());
    boolean one = sides.stream().map(Side::country).distinct().count() == 1;
    return one
        && draft.actors().stream().anyMatch(PrivateAffairs::isPerson)
        && sides.stream().allMatch(PrivateAffairs::isNobodysOfficial);
  }

  /** Cities have no sector either. */
  private static boolean isPerson(Side side) {
    return side.sectors().contains("JRN") || !side.entity().startsWith("place-");
  }

  private static boolean isNobodysOfficial(Side side) {
    return side.sectors().isEmpty() || side.sectors().equals(List.of("JRN"));
  }

  private static boolean isFirm(Side side) {
    return side.country().equals("MNC") || side.sectors().equals(List.of("BUS"));
  }
}
