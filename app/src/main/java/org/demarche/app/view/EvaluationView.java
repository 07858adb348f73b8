package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import org.demarche.app.evaluation.AnnotationEvaluation;
import org.demarche.app.evaluation.ConformanceEvaluation;
import org.demarche.app.evaluation.Confusion;
import org.demarche.app.evaluation.Evaluation;
import org.demarche.app.evaluation.GoldEvaluation;
import org.demarche.app.evaluation.PairEvaluation;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;
import org.demarche.app.terminal.Terminal;

/** Shows to a person how good the program is. */
public final class EvaluationView {

  private final Terminal screen;
  private final boolean mistakes;

  /**
   * Makes a view.
   *
   * @param screen what it is shown on
   * @param mistakes whether all that is wrong is listed
   */
  public EvaluationView(Terminal screen, boolean mistakes) {
    this.screen = screen;
    this.mistakes = mistakes;
  }

  /** Returns the view, without its last line end. */
  public String text(List<Evaluation> evaluations) {
    Page page = new Page(screen);
    for (Evaluation evaluation : evaluations) {
      if (evaluation instanceof PairEvaluation pairs) {
        show(page, pairs);
      } else if (evaluation instanceof GoldEvaluation gold) {
        show(page, gold);
      } else if (evaluation instanceof AnnotationEvaluation annotation) {
        show(page, annotation);
      } else if (evaluation instanceof ConformanceEvaluation conformance) {
        show(page, conformance);
      }
      if (mistakes) {
        evaluation.mistakes().forEach(mistake -> show(page, mistake));
      }
    }
    return page.text().stripLeading();
  }

  private static void show(Page page, PairEvaluation pairs) {
    page.heading(page.signs().shown(pairs.path()));
    page.line(Phrase.of(format("%s: %s", pairs.form().words(), counted(pairs))));
    page.blank();
    categories(page, pairs.categories());
    page.blank();
    if (pairs.modes().total() > 0) {
      shares(page, pairs);
      page.blank();
    }
    if (!pairs.statuses().labels().isEmpty()) {
      circumstances(page, pairs);
      page.blank();
    }
    new ConfusionTable(pairs.categories()).lines().forEach(page::row);
    page.blank();
  }

  private static String counted(PairEvaluation pairs) {
    String unnamed =
        pairs.unnamed() == 0
            ? ""
            : format(", %,d with a side that is not found in the text", pairs.unnamed());
    return new Counted(pairs.sentences(), "sentence").text()
        + format(", %,d %s of sides", pairs.pairs(), pairs.pairs() == 1 ? "pair" : "pairs")
        + unnamed;
  }

  private static void categories(Page page, Confusion categories) {
    scoreHeading(page, "category");
    categories.labels().forEach(label -> row(page, label, categories.score(label)));
    Share accuracy = categories.accuracy();
    page.row(format("%-14s %25.3f %8d", "macro-F1", categories.macroF1(), accuracy.total()));
    page.row(format("%-14s %25.3f %8d", "accuracy", accuracy.value(), accuracy.total()));
  }

  private static void scoreHeading(Page page, String first) {
    page.row(format("%-14s %9s %7s %7s %8s", first, "precision", "recall", "F1", "support"));
  }

  private static void shareHeading(Page page, String first) {
    page.row(format("%-32s %5s %7s %7s", first, "share", "right", "of"));
  }

  private static void row(Page page, String label, Score score) {
    page.row(
        format(
            "%-14s %9.3f %7.3f %7.3f %8d",
            label, score.precision(), score.recall(), score.f1(), score.right()));
  }

  private static void shares(Page page, PairEvaluation pairs) {
    shareHeading(page, "of the pairs with an act");
    share(page, "category and mode", pairs.modes());
    share(page, "mode where the category is right", pairs.modesOfRight());
    if (!pairs.statuses().labels().isEmpty()) {
      share(page, "status", pairs.statuses().accuracy());
      share(page, "alleged or not", pairs.alleged().accuracy());
    }
  }

  private static void circumstances(Page page, PairEvaluation pairs) {
    scoreHeading(page, "status");
    pairs.statuses().labels().forEach(label -> row(page, label, pairs.statuses().score(label)));
    if (pairs.alleged().labels().contains(PairEvaluation.ALLEGED)) {
      row(page, "alleged", pairs.alleged().score(PairEvaluation.ALLEGED));
    }
    row(page, "contexts", pairs.contexts());
  }

  private static void share(Page page, String label, Share share) {
    page.row(format("%-32s %5.3f %7d %7d", label, share.value(), share.hits(), share.total()));
  }

  private static void show(Page page, GoldEvaluation gold) {
    page.heading(page.signs().shown(gold.path()));
    page.line(Phrase.of(gold.form().words() + ": " + new Counted(gold.reports(), "report").text()));
    page.blank();
    shareHeading(page, "field");
    gold.fields().forEach((field, share) -> share(page, field, share));
    page.row(format("%-32s %5.3f", "events.f1", gold.f1()));
    page.blank();
  }

  private static void show(Page page, AnnotationEvaluation annotation) {
    page.heading(page.signs().shown(annotation.path()));
    page.line(
        Phrase.of(
            annotation.marked().words()
                + ": "
                + new Counted(annotation.reports(), "report").text()
                + undated(annotation)));
    page.blank();
    page.row(format("%-32s %9s %7s %7s %8s", "marked", "precision", "recall", "F1", "support"));
    annotation
        .scores()
        .forEach(
            (name, score) ->
                page.row(
                    format(
                        "%-32s %9.3f %7.3f %7.3f %8d",
                        name, score.precision(), score.recall(), score.f1(), score.right())));
    annotation
        .averages()
        .forEach((name, mean) -> page.row(format("%-32s %9s %7s %7.3f", name, "", "", mean)));
    page.blank();
  }

  private static String undated(AnnotationEvaluation annotation) {
    return annotation.undated() == 0
        ? ""
        : format(", %,d without a day left out", annotation.undated());
  }

  private static void show(Page page, ConformanceEvaluation conformance) {
    page.heading(page.signs().shown(conformance.path()));
    page.line(
        Phrase.of(
            conformance.form().words()
                + ": "
                + new Counted(conformance.sentences(), "sentence").text()
                + unanswered(conformance)));
    page.blank();
    shareHeading(page, "the same sides and codes");
    conformance.shares().forEach((name, share) -> share(page, page.signs().shown(name), share));
    page.blank();
    if (!conformance.differences().isEmpty()) {
      page.row(format("%-38s %7s", "what differs", "of"));
      conformance
          .differences()
          .forEach((kind, count) -> page.row(format("%-38s %7d", kind.words(), count)));
      page.blank();
    }
  }

  private static String unanswered(ConformanceEvaluation conformance) {
    return conformance.unanswered() == 0
        ? ""
        : format(", %,d without known events left out", conformance.unanswered());
  }

  private static void show(Page page, Mistake mistake) {
    page.line(
        Phrase.of(page.signs().shown(mistake.id()), Style.FAINT)
            .plus("  ")
            .plus(page.signs().shown(mistake.what()))
            .plus(": ")
            .plus(page.signs().shown(mistake.right()), Style.STRONG)
            .plus(", told ")
            .plus(page.signs().shown(mistake.told()), Style.STRONG));
    if (!mistake.text().isBlank()) {
      page.entry("", Phrase.of(page.signs().shown(mistake.text())));
    }
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
