package org.demarche.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.demarche.report.Span;

/**
 * A sentence with sides and what happens between them.
 *
 * @param id where it stands or what it is called
 * @param date the day it is read as of
 * @param text a sentence, or several
 * @param sides the words that name participants
 * @param asked pairs of them, or with a side that the text does not name
 */
record MarkedSentence(String id, LocalDate date, String text, List<Span> sides, List<Asked> asked) {

  /** Copies the lists. */
  MarkedSentence {
    sides = List.copyOf(sides);
    asked = List.copyOf(asked);
  }

  /** Returns the sentence with what is right in the classes given. */
  MarkedSentence in(Classes classes) {
    return new MarkedSentence(
        id, date, text, sides, asked.stream().map(each -> each.in(classes)).toList());
  }
}
