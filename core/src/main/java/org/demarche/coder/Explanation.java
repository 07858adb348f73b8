package org.demarche.coder;

import java.util.List;
import org.demarche.entity.Sense;
import org.demarche.record.Mention;

/**
 * What the names of a report mean on its day.
 *
 * @param meanings of each mention, in the order of the text
 * @param senses what the whole body may mean on any day, as far as a dictionary has it
 */
public record Explanation(List<Meaning> meanings, List<Sense> senses) {

  /** Copies the lists. */
  public Explanation {
    meanings = List.copyOf(meanings);
    senses = List.copyOf(senses);
  }

  /**
   * What a mention means.
   *
   * @param mention the words with their entity on the day
   * @param lines the dictionary lines that say so, "europe.txt:12"
   * @param others what else its words may mean, on this day or another
   */
  public record Meaning(Mention mention, List<String> lines, List<Sense> others) {

    /** Copies the lists. */
    public Meaning {
      lines = List.copyOf(lines);
      others = List.copyOf(others);
    }
  }
}
