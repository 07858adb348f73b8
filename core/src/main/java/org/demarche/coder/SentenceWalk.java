package org.demarche.coder;

import java.util.List;
import java.util.Optional;
import org.demarche.classifier.Verdict;
import org.demarche.event.Reading;
import org.demarche.parse.Parse;
import org.demarche.pattern.VerbReading;
import org.demarche.record.Mention;

/**
 * What each stage made of a sentence.
 *
 * @param parse the sentence with its dependency tree
 * @param mentions who is named in it, as the record has it
 * @param sport the words that make it a sentence of sport, none when it is not
 * @param readings how its words with frames were read, in their order
 * @param verbs how verbs of the user's dictionaries were looked for, in the order of the words
 * @param verdicts what the classifier says of each word that may tell an act
 * @param acts what it tells in the end
 * @param awaited what it says is still to come
 * @param grounds why it is told by whom, whether it took place, and how many
 * @param reason why it tells no act, none when it tells one
 */
public record SentenceWalk(
    Parse parse,
    List<Mention> mentions,
    List<String> sport,
    List<Reading> readings,
    List<VerbReading> verbs,
    List<Verdict> verdicts,
    List<ToldAct> acts,
    List<Awaited> awaited,
    Grounds grounds,
    Optional<String> reason) {

  /** Copies the lists. */
  public SentenceWalk {
    mentions = List.copyOf(mentions);
    sport = List.copyOf(sport);
    readings = List.copyOf(readings);
    verbs = List.copyOf(verbs);
    verdicts = List.copyOf(verdicts);
    acts = List.copyOf(acts);
    awaited = List.copyOf(awaited);
  }

  /** Returns the number of the sentence. */
  public int number() {
    return parse.sentence().number();
  }
}
