package org.demarche.coder;

import java.util.List;
import org.demarche.confidence.Weighing;
import org.demarche.date.Dates;
import org.demarche.discard.Discarded;
import org.demarche.event.Draft;
import org.demarche.link.Link;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Mention;
import org.demarche.statement.Attributions;
import org.demarche.telling.Telling;

/**
 * What the stages find in a report, up to its acts.
 *
 * @param parses of its sentences
 * @param mentions who is named
 * @param named the same as the record tells them
 * @param dates when
 * @param said who says what
 * @param discarded what yields no acts
 * @param contexts of each sentence
 * @param drafts the acts that frames tell, discarded or not
 * @param weighing how likely they are
 * @param told the acts with all their tellings
 * @param links which of them answers which
 */
record Findings(
    List<Parse> parses,
    Mentions mentions,
    List<Mention> named,
    Dates dates,
    Attributions said,
    Discarded discarded,
    List<List<String>> contexts,
    List<Draft> drafts,
    Weighing weighing,
    List<List<Telling>> told,
    List<Link> links) {

  /** Copies the lists. */
  Findings {
    parses = List.copyOf(parses);
    named = List.copyOf(named);
    contexts = List.copyOf(contexts);
    drafts = List.copyOf(drafts);
    told = List.copyOf(told);
    links = List.copyOf(links);
  }
}
