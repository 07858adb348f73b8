package org.demarche.app.relation;

/**
 * A lasting change of level in a series.
 *
 * @param period the first period of the new level
 * @param name of this period, "2017-W23"
 * @param before the level up to it: cases a week, or the mean intensity of a case
 * @param after the level from it on
 * @param casesBefore on how many cases the level before rests
 * @param casesAfter on how many that after it does
 * @param gain how much better two levels fit than one, in units of a chi-square
 */
public record Change(
    Period period,
    String name,
    double before,
    double after,
    int casesBefore,
    int casesAfter,
    double gain) {}
