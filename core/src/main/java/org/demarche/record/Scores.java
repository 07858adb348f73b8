package org.demarche.record;

/**
 * Where an act stands between conflict and cooperation.
 *
 * @param quad "verbal cooperation", "material cooperation", "verbal conflict" or "material
 *     conflict"
 * @param intensity PLOVER score, -10 to 10
 * @param goldstein Goldstein value of the CAMEO code, -10 to 10
 */
public record Scores(String quad, double intensity, double goldstein) {}
