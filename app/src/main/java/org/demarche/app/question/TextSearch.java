package org.demarche.app.question;

import java.util.Collection;

/** Finds reports by words. */
public interface TextSearch {

  /**
   * Returns the numbers of the reports that fit the words.
   *
   * @throws MalformedQuestionException if no word can be searched for
   */
  Collection<Long> reports(String words);

  /** Returns a search for where there are no texts. */
  static TextSearch none() {
    return words -> {
      throw new MalformedQuestionException("texts cannot be searched here");
    };
  }
}
