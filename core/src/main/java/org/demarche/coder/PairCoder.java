package org.demarche.coder;

import java.util.List;
import java.util.Optional;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.FrameEvidence;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.Question;
import org.demarche.event.Draft;
import org.demarche.ontology.Acts;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Tells what one side does to another in sentences that come with their sides. */
public final class PairCoder {

  private final Questioner questioner;
  private final Classifier classifier;
  private final Acts acts = new Acts();

  /** Takes what reads the sentences and what judges them. */
  public PairCoder(Questioner questioner, Classifier classifier) {
    this.questioner = questioner;
    this.classifier = classifier;
  }

  /** Returns what happens between each pair, in the same order. */
  public List<PairResult> code(Report report, List<Span> sides, List<SidePair> pairs) {
    return questioner.questions(report, sides, pairs).stream()
        .map(question -> result(report, question))
        .toList();
  }

  private PairResult result(Report report, Question question) {
    Judgement judgement =
        classifier.judge(question, classifier.encode(report.text(), question.stretch()));
    String category = judgement.act();
    Optional<Draft> draft = FrameEvidence.act(question, category);
    Optional<String> mode = draft.flatMap(Draft::mode).or(() -> judgement.mode(category));
    return new PairResult(
        judgement.category(),
        category,
        mode,
        draft.map(Draft::cameo).orElseGet(() -> acts.cameo(category, mode)),
        judgement.status(),
        judgement.isAlleged(),
        judgement.likelyContexts(),
        judgement.scores());
  }
}
