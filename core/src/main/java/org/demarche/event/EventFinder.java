package org.demarche.event;

import java.util.List;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.statement.Attributions;

/** Finds the acts that a report tells; safe for use by several threads. */
public interface EventFinder {

  /**
   * Returns the acts in the order of the text, every telling of an act by itself.
   *
   * @param parses the sentences in their order
   */
  List<Draft> find(List<Parse> parses, Mentions mentions, Attributions said);
}
