package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Sense;

/**
 * What the whole report tells of every sentence.
 *
 * @param quotes which words stand in quotations
 * @param scene the place of the dateline, which "here" means
 * @param countries those that the report names by states and places
 * @param states those that it names by more than their capital
 * @param enumerations the lists of states in its first sentences
 * @param contenders the two states that it is about
 */
record Surroundings(
    Quotes quotes,
    Optional<Sense> scene,
    Set<String> countries,
    Set<String> states,
    Enumerations enumerations,
    Contenders contenders) {

  Surroundings {
    countries = Set.copyOf(countries);
    states = Set.copyOf(states);
  }
}
