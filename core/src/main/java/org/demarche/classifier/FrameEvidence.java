package org.demarche.classifier;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** What the frames say of two sides, as numbers: 1 where they say it. */
public final class FrameEvidence {

  /** How an act may concern two sides: from one to the other, back, one of them, neither. */
  private static final int RELATIONS = 5;

  private final Outputs outputs;

  FrameEvidence(Outputs outputs) {
    this.outputs = outputs;
  }

  /** Returns how many numbers there are. */
  int size() {
    return RELATIONS * (outputs.categories().size() - 1) + outputs.statuses().size() + 2;
  }

  /** Writes the numbers behind those that are there. */
  void write(Question question, float[] to, int start) {
    int statuses = start + RELATIONS * (outputs.categories().size() - 1);
    int none = statuses + outputs.statuses().size() + 1;
    to[none] = 1;
    for (Draft draft : question.drafts()) {
      if (draft.sentence() != question.parse().sentence().number()) {
        continue;
      }
      int relation = relation(draft, question);
      to[start + outputs.category(draft.category()) * RELATIONS + relation] = 1;
      if (relation == 0) {
        to[none] = 0;
        Status status = draft.status();
        to[statuses + outputs.statuses().indexOf(status)] = 1;
        to[none - 1] = draft.alleged() ? 1 : 0;
      }
    }
  }

  /** Returns the act of a category that a frame tells from one side to the other. */
  public static Optional<Draft> act(Question question, String category) {
    return question.drafts().stream()
        .filter(d -> d.category().equals(category))
        .filter(d -> d.sentence() == question.parse().sentence().number())
        .filter(d -> relation(d, question) == 0)
        .findFirst();
  }

  private static int relation(Draft draft, Question question) {
    boolean acts = names(draft.actors(), question.actor());
    boolean receives = names(draft.recipients(), question.recipient());
    boolean back = names(draft.actors(), question.recipient());
    boolean backReceives = names(draft.recipients(), question.actor());
    if (acts && (receives || draft.mutual() && back)) {
      return 0;
    }
    if (back && backReceives) {
      return 1;
    }
    if (acts) {
      return 2;
    }
    return receives ? 3 : 4;
  }

  private static boolean names(List<Side> sides, Span words) {
    return sides.stream().anyMatch(side -> side.span().overlaps(words));
  }
}
