package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import org.demarche.app.corpus.CorpusAct;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Head;
import org.demarche.classifier.TriggerFeatures;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/**
 * Makes lessons of the words of a sentence of the corpus that tell an act, and of some that do not.
 */
final class TriggerLessons {

  private static final int[] NOBODY = {};

  private final Targets targets;
  private final CorpusSentence sentence;
  private final Inquiry inquiry;
  private final List<Span> spans;
  private final TaughtSentence taught;

  /**
   * Takes a sentence.
   *
   * @param spans the words of the vectors
   */
  TriggerLessons(
      Targets targets,
      CorpusSentence sentence,
      Inquiry inquiry,
      List<Span> spans,
      TaughtSentence taught) {
    this.targets = targets;
    this.sentence = sentence;
    this.inquiry = inquiry;
    this.spans = List.copyOf(spans);
    this.taught = taught;
  }

  /** Returns a lesson for each marked act and for each other verb or noun outside of the sides. */
  List<Lesson> of(List<Parse> parses) {
    List<Lesson> lessons = new ArrayList<>();
    List<Span> triggers = sentence.acts().stream().map(CorpusAct::trigger).distinct().toList();
    for (Parse parse : parses) {
      for (Span trigger : triggers) {
        if (parse.sentence().span().overlaps(inquiry.moved(trigger))) {
          lessons.add(act(parse, trigger));
        }
      }
      for (Word word : parse.words()) {
        if (isPlain(word, triggers)) {
          lessons.add(lesson(word.span(), List.of(), List.of()));
        }
      }
    }
    return lessons;
  }

  private boolean isPlain(Word word, List<Span> triggers) {
    boolean full = word.isVerb() || word.isNoun() && !word.isName();
    return full
        && triggers.stream().noneMatch(t -> inquiry.moved(t).overlaps(word.span()))
        && sentence.sides().stream().noneMatch(s -> inquiry.moved(s).overlaps(word.span()));
  }

  private Lesson act(Parse parse, Span trigger) {
    List<CorpusAct> acts =
        sentence.acts().stream().filter(a -> a.trigger().equals(trigger)).toList();
    String category = Targets.main(acts).map(CorpusAct::category).orElseThrow();
    List<CorpusAct> same = acts.stream().filter(a -> a.category().equals(category)).toList();
    Span words = inquiry.moved(trigger);
    List<Answer> parts = new ArrayList<>();
    for (Span side : sentence.sides()) {
      int[][] pools = TriggerFeatures.side(parse, spans, words, inquiry.moved(side));
      parts.add(Targets.part(pools, same, side));
    }
    return lesson(words, acts, parts);
  }

  private Lesson lesson(Span words, List<CorpusAct> acts, List<Answer> parts) {
    List<Answer> answers = new ArrayList<>(parts);
    answers.add(targets.of(Head.ACT, TriggerFeatures.act(spans, words), acts));
    int[][] marked = {NOBODY, NOBODY, TriggerFeatures.words(spans, words)};
    return new Lesson(taught, marked, answers, !acts.isEmpty());
  }
}
