package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Sense;
import org.demarche.entity.Titles;

/**
 * Words of a sentence that a dictionary knows.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param name what the words name, when they are a name
 * @param title the title they are, when they are one
 * @param agent the common noun for political agents they are, when they are one
 */
record Hit(
    int first,
    int last,
    Optional<Sense> name,
    Optional<Titles.Title> title,
    Optional<Sense> agent) {

  boolean covers(int word) {
    return first <= word && word <= last;
  }

  int length() {
    return last - first + 1;
  }
}
