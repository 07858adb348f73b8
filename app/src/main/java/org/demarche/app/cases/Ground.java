package org.demarche.app.cases;

/**
 * One reason for or against taking two tellings for the same act.
 *
 * @param kind what is compared
 * @param detail what both share or differ in, for a person
 * @param points how much it says: above 0 for, below 0 against
 */
public record Ground(Kind kind, String detail, double points) {

  /** What is compared. */
  public enum Kind {
    /** The kind of act. */
    ACT,
    /** Who acted. */
    ACTORS,
    /** Towards whom. */
    RECIPIENTS,
    /** When. */
    DAY,
    /** Where. */
    PLACE,
    /** Numbers. */
    FIGURES,
    /** The words that tell it. */
    WORDS
  }
}
