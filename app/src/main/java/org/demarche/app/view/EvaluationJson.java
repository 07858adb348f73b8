package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.demarche.app.evaluation.AnnotationEvaluation;
import org.demarche.app.evaluation.ConformanceEvaluation;
import org.demarche.app.evaluation.Confusion;
import org.demarche.app.evaluation.Difference;
import org.demarche.app.evaluation.Evaluation;
import org.demarche.app.evaluation.GoldEvaluation;
import org.demarche.app.evaluation.PairEvaluation;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;

/** Writes as JSON how good the program is. */
public final class EvaluationJson {

  private static final double STEPS = 10_000;

  private final JsonFactory factory = new JsonFactory();
  private final boolean mistakes;

  /**
   * Makes a writer.
   *
   * @param mistakes whether all that is wrong is listed
   */
  public EvaluationJson(boolean mistakes) {
    this.mistakes = mistakes;
  }

  /** Returns one document on one line, without its end. */
  public String text(List<Evaluation> evaluations) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("evaluations");
      for (Evaluation evaluation : evaluations) {
        write(json, evaluation);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void write(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", evaluation.path());
    json.writeStringField("form", evaluation.form().words());
    if (evaluation instanceof PairEvaluation pairs) {
      pairs(json, pairs);
    } else if (evaluation instanceof GoldEvaluation gold) {
      gold(json, gold);
    } else if (evaluation instanceof AnnotationEvaluation annotation) {
      annotation(json, annotation);
    } else if (evaluation instanceof ConformanceEvaluation conformance) {
      conformance(json, conformance);
    }
    if (mistakes) {
      json.writeArrayFieldStart("errors");
      for (Mistake mistake : evaluation.mistakes()) {
        mistake(json, mistake);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void pairs(JsonGenerator json, PairEvaluation pairs) throws IOException {
    json.writeNumberField("sentences", pairs.sentences());
    json.writeNumberField("pairs", pairs.pairs());
    json.writeNumberField("pairs_with_a_side_unnamed", pairs.unnamed());
    confusion(json, "category", pairs.categories());
    if (pairs.modes().total() > 0) {
      share(json, "category_and_mode", pairs.modes());
      share(json, "mode_where_category_is_right", pairs.modesOfRight());
    }
    if (!pairs.statuses().labels().isEmpty()) {
      confusion(json, "status", pairs.statuses());
      confusion(json, "alleged", pairs.alleged());
    }
    if (pairs.contexts().right() > 0) {
      score(json, "contexts", pairs.contexts());
    }
  }

  private static void gold(JsonGenerator json, GoldEvaluation gold) throws IOException {
    json.writeNumberField("reports", gold.reports());
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, Share> field : gold.fields().entrySet()) {
      share(json, field.getKey(), field.getValue());
    }
    json.writeEndObject();
    number(json, "events.f1", gold.f1());
  }

  private static void annotation(JsonGenerator json, AnnotationEvaluation annotation)
      throws IOException {
    json.writeStringField("marked", annotation.marked().words());
    json.writeNumberField("reports", annotation.reports());
    json.writeNumberField("undated", annotation.undated());
    json.writeObjectFieldStart("scores");
    for (Map.Entry<String, Score> score : annotation.scores().entrySet()) {
      score(json, score.getKey(), score.getValue());
    }
    json.writeEndObject();
    for (Map.Entry<String, Double> mean : annotation.averages().entrySet()) {
      number(json, mean.getKey(), mean.getValue());
    }
  }

  private static void conformance(JsonGenerator json, ConformanceEvaluation conformance)
      throws IOException {
    json.writeNumberField("sentences", conformance.sentences());
    json.writeNumberField("unanswered", conformance.unanswered());
    json.writeObjectFieldStart("same");
    for (Map.Entry<String, Share> share : conformance.shares().entrySet()) {
      share(json, share.getKey(), share.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("differences");
    for (Map.Entry<Difference, Integer> kind : conformance.differences().entrySet()) {
      json.writeNumberField(kind.getKey().words(), kind.getValue());
    }
    json.writeEndObject();
  }

  private static void confusion(JsonGenerator json, String name, Confusion confusion)
      throws IOException {
    json.writeObjectFieldStart(name);
    share(json, "accuracy", confusion.accuracy());
    number(json, "macro_f1", confusion.macroF1());
    json.writeObjectFieldStart("labels");
    for (String label : confusion.labels()) {
      score(json, label, confusion.score(label));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("confusion");
    for (String right : confusion.labels()) {
      json.writeObjectFieldStart(right);
      for (String told : confusion.labels()) {
        if (confusion.count(right, told) > 0) {
          json.writeNumberField(told, confusion.count(right, told));
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "precision", score.precision());
    number(json, "recall", score.recall());
    number(json, "f1", score.f1());
    json.writeNumberField("support", score.right());
    json.writeNumberField("told", score.told());
    json.writeNumberField("hits", score.hits());
    json.writeEndObject();
  }

  private static void share(JsonGenerator json, String name, Share share) throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "share", share.value());
    json.writeNumberField("right", share.hits());
    json.writeNumberField("of", share.total());
    json.writeEndObject();
  }

  private static void mistake(JsonGenerator json, Mistake mistake) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mistake.id());
    json.writeStringField("what", mistake.what());
    json.writeStringField("right", mistake.right());
    json.writeStringField("told", mistake.told());
    json.writeStringField("text", mistake.text());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeNumberField(name, Math.round(value * STEPS) / STEPS);
  }
}
