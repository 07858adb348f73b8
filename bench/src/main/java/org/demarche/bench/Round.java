package org.demarche.bench;

/**
 * One round of a measurement.
 *
 * @param pass how long one pass of the work took, the mean of the round
 * @param calibration milliseconds of the thread that the calibration took just before
 */
record Round(Timing pass, double calibration) {}
