package org.demarche.classifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.Encoding;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the classifier says of one sentence: it reads the sentence when it is asked for the first
 * time, and is asked once about each two sides.
 */
final class Consultation {

  private final Classifier classifier;
  private final String text;
  private final Parse parse;
  private final List<Draft> drafts;
  private final Map<Pair, Judgement> judgements = new HashMap<>();
  private @Nullable Encoding encoding;

  /**
   * Takes the sentence.
   *
   * @param text of the report
   * @param drafts the acts that frames tell in the sentence
   */
  Consultation(Classifier classifier, String text, Parse parse, List<Draft> drafts) {
    this.classifier = classifier;
    this.text = text;
    this.parse = parse;
    this.drafts = List.copyOf(drafts);
  }

  /** Returns what one side does to the other. */
  Judgement on(Span actor, Span recipient) {
    return judgements.computeIfAbsent(new Pair(actor, recipient), this::judge);
  }

  private Judgement judge(Pair pair) {
    Span stretch = parse.sentence().span();
    if (encoding == null) {
      encoding = classifier.encode(text, stretch);
    }
    Question question = new Question(parse, stretch, pair.actor(), pair.recipient(), drafts);
    return classifier.judge(question, encoding);
  }

  private record Pair(Span actor, Span recipient) {}
}
