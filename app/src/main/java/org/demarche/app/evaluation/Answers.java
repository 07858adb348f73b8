package org.demarche.app.evaluation;

import java.util.List;

/** Data with known answers, read and checked. */
sealed interface Answers {

  /**
   * Sentences with sides.
   *
   * @param form of the data
   * @param sentences with what happens in them
   * @param classes that the data tell apart
   */
  record Marked(DataForm form, List<MarkedSentence> sentences, Classes classes) implements Answers {

    /** Copies the list. */
    public Marked {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Records of a careful person.
   *
   * @param form of the data
   * @param cases a report each
   */
  record Gold(DataForm form, List<GoldCase> cases) implements Answers {

    /** Copies the list. */
    public Gold {
      cases = List.copyOf(cases);
    }
  }
}
