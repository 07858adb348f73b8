package org.demarche.coder;

import java.util.List;
import org.demarche.record.Record;

/**
 * How a report became its record, stage by stage.
 *
 * @param record what became of it
 * @param sentences what each stage made of each sentence, in their order
 */
public record Walkthrough(Record record, List<SentenceWalk> sentences) {

  /** Copies the list. */
  public Walkthrough {
    sentences = List.copyOf(sentences);
  }

  /** Returns the same with this sentence alone, with none when the report has no such sentence. */
  public Walkthrough only(int number) {
    return new Walkthrough(record, sentences.stream().filter(s -> s.number() == number).toList());
  }
}
