package org.demarche.app.search;

import java.util.Set;
import org.demarche.app.question.Period;

/**
 * What is searched for.
 *
 * @param words in the language of {@link SearchWords}
 * @param published days of reports
 * @param outlets any of these, all when empty
 * @param most how many hits are wanted
 */
public record Search(String words, Period published, Set<String> outlets, int most) {

  /** Copies the set. */
  public Search {
    outlets = Set.copyOf(outlets);
  }
}
