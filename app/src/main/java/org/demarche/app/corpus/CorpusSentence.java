package org.demarche.app.corpus;

import java.util.List;
import org.demarche.report.Span;

/**
 * A sentence with its sides and acts.
 *
 * @param place file and line, "domestic.txt:120"
 * @param text without the marks
 * @param sides the words that name participants, in the order of the text
 * @param acts all acts that it reports, may be empty
 */
public record CorpusSentence(String place, String text, List<Span> sides, List<CorpusAct> acts) {

  /** Copies the lists. */
  public CorpusSentence {
    sides = List.copyOf(sides);
    acts = List.copyOf(acts);
  }
}
