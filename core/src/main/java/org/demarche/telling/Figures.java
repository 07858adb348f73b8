package org.demarche.telling;

import java.math.BigDecimal;
import org.demarche.record.Effect;
import org.demarche.record.Quantity;
import org.demarche.record.Side;

/** Compares the numbers of two tellings: whether they can be of one act. */
final class Figures {

  /** How many sentences later another account of the victims may follow. */
  private static final int LATER = 2;

  private Figures() {}

  /** "A rights group put the arrests at 90": another account of what was told just before. */
  static boolean areDisputed(Telling a, Telling b) {
    return Math.abs(a.draft().sentence() - b.draft().sentence()) <= LATER
        && a.quantities().stream()
            .filter(one -> one.effect().filter(Effect::isSuffered).isPresent())
            .anyMatch(
                one ->
                    b.quantities().stream()
                        .filter(other -> one.effect().equals(other.effect()))
                        .anyMatch(other -> isDispute(one, other)));
  }

  /** "killed five" and "killed nine" tell of two attacks, unless two sides give the numbers. */
  static boolean differ(Telling a, Telling b) {
    return a.draft().category().equals("ASSAULT")
        && a.quantities().stream()
            .anyMatch(
                one ->
                    b.quantities().stream()
                        .filter(one::contradicts)
                        .anyMatch(
                            other ->
                                one.account().isEmpty()
                                    || other.account().isEmpty()
                                    || !isDispute(one, other)));
  }

  private static boolean isDispute(Quantity one, Quantity other) {
    return !one.account().map(Side::name).equals(other.account().map(Side::name));
  }

  /** Tells whether both count more than one of the same things, and as many. */
  static boolean agree(Telling a, Telling b) {
    return a.quantities().stream()
        .filter(one -> one.value().compareTo(BigDecimal.ONE) > 0)
        .anyMatch(one -> b.quantities().stream().anyMatch(one::equalsIn));
  }
}
