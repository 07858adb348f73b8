package org.demarche.classifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.Encoding;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the classifier says of the words of one sentence: it reads the sentence when it is asked for
 * the first time, and is asked once about each word.
 */
final class Consultation {

  private final Classifier classifier;
  private final String text;
  private final Parse parse;
  private final List<Span> sides;
  private final Map<Word, TriggerJudgement> judgements = new HashMap<>();
  private @Nullable Encoding encoding;

  /**
   * Takes the sentence.
   *
   * @param text of the report
   * @param sides those of the sentence that may have a part in an act
   */
  Consultation(Classifier classifier, String text, Parse parse, List<Side> sides) {
    this.classifier = classifier;
    this.text = text;
    this.parse = parse;
    this.sides = sides.stream().map(Side::span).toList();
  }

  /** Returns how likely a word tells an act, by a first look that costs next to nothing. */
  double telling(Word word) {
    return 1 - classifier.telling(encoding(), word.span()).getOrDefault(Outputs.NONE, 0.0);
  }

  /** Returns what act a word tells, and the parts of the sides in it. */
  TriggerJudgement on(Word word) {
    return judgements.computeIfAbsent(
        word, w -> classifier.judge(new TriggerQuestion(parse, w.span(), sides), encoding()));
  }

  private Encoding encoding() {
    if (encoding == null) {
      encoding = classifier.encode(text, parse.sentence().span());
    }
    return encoding;
  }
}
