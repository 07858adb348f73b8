package org.demarche.expectation;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;

/**
 * A clause that tells what is to come.
 *
 * @param sentence number of its sentence
 * @param verb what is to be done
 * @param who those who are to do it
 * @param recipients those towards whom they are to do it, as far as the words name them
 * @param what the verb with all that belongs to it
 * @param kind why it is expected
 * @param due the day for which it is announced
 * @param weak whether it counts only if the clause reports an act
 * @param basis why it is expected, of whom and by when
 */
public record Outlook(
    int sentence,
    Word verb,
    List<Side> who,
    List<Side> recipients,
    Span what,
    Prospect kind,
    Optional<When> due,
    boolean weak,
    OutlookBasis basis) {

  /** Copies the sides. */
  public Outlook {
    who = List.copyOf(who);
    recipients = List.copyOf(recipients);
  }
}
