package org.demarche.app.grouping;

import java.util.Set;

/**
 * A real act, as a person found it in reports.
 *
 * @param key its name among the answers
 * @param actors countries of those who acted
 * @param category PLOVER category
 * @param recipients countries of those towards whom
 */
record KnownAct(String key, Set<String> actors, String category, Set<String> recipients) {}
