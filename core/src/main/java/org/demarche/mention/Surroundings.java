package org.demarche.mention;

import java.util.Set;

/**
 * What the whole report tells of every sentence.
 *
 * @param quotes which words stand in quotations
 * @param countries those that the report names by states and places
 */
record Surroundings(Quotes quotes, Set<String> countries) {

  Surroundings {
    countries = Set.copyOf(countries);
  }
}
