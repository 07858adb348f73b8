package org.demarche.link;

import java.util.List;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.telling.Telling;

/** Finds which acts of a report answer which; safe for use by several threads. */
public interface LinkFinder {

  /**
   * Returns the links between acts.
   *
   * @param acts the acts of the report, each as its tellings, the best one first
   * @param parses the sentences in their order
   * @param sides turns words into the sides they stand for
   */
  List<Link> find(List<List<Telling>> acts, List<Parse> parses, SideFinder sides);
}
