package org.demarche.app.export;

/**
 * A country as formats write it; what is "" has none there.
 *
 * @param code that of records
 * @param cameo three letters
 * @param gdelt three letters, for GDELT's actors
 * @param plover three letters, for PLOVER and POLECAT
 * @param fips two letters, for GDELT's places
 * @param cow number in the Correlates of War list
 * @param name the usual one
 * @param icews the name in ICEWS
 */
record Country(
    String code,
    String cameo,
    String gdelt,
    String plover,
    String fips,
    String cow,
    String name,
    String icews) {}
