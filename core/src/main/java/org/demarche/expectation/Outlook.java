package org.demarche.expectation;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;

/**
 * A clause that tells what is to come.
 *
 * @param sentence number of its sentence
 * @param verb what is to be done
 * @param who those who are to do it
 * @param what the verb with all that belongs to it
 * @param due the day for which it is announced
 */
public record Outlook(int sentence, Word verb, List<Side> who, Span what, Optional<When> due) {

  /** Copies those who are to act. */
  public Outlook {
    who = List.copyOf(who);
  }
}
