package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.app.annotation.AnnotatedReport;
import org.demarche.app.annotation.Ledger;
import org.demarche.app.annotation.WordScoring;
import org.demarche.app.grouping.CaseScore;
import org.demarche.app.grouping.CaseScoring;
import org.demarche.app.grouping.LinkScore;
import org.demarche.app.grouping.LinkScoring;
import org.demarche.app.grouping.SettlementScore;
import org.demarche.app.grouping.SettlementScoring;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;
import org.demarche.coder.PairCoder;
import org.demarche.coder.PairResult;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** Scores the program against data with known answers. */
public final class Evaluator {

  private final Supplier<PairCoder> pairs;
  private final Function<Report, Record> coder;
  private final Function<Report, List<Standing>> verbs;
  private final int threads;
  private final Consumer<String> progress;

  /**
   * Takes what is scored.
   *
   * @param pairs gives what tells what happens between two sides, when it is needed
   * @param coder makes the record of a report
   * @param verbs tells of the verbs of a report whether their doing took place
   * @param threads how many work at once
   * @param progress is told how far it is
   */
  public Evaluator(
      Supplier<PairCoder> pairs,
      Function<Report, Record> coder,
      Function<Report, List<Standing>> verbs,
      int threads,
      Consumer<String> progress) {
    this.pairs = pairs;
    this.coder = coder;
    this.verbs = verbs;
    this.threads = threads;
    this.progress = progress;
  }

  /** Returns what comes out of each set of data, in the same order. */
  public List<Evaluation> evaluate(Material material) throws InterruptedException {
    List<Evaluation> evaluations = new ArrayList<>();
    try (Workers workers = new Workers(threads)) {
      for (Material.Part part : material.parts()) {
        if (part.answers() instanceof Answers.Marked marked) {
          evaluations.add(marked(part.path(), marked, workers));
        } else if (part.answers() instanceof Answers.Gold gold) {
          evaluations.add(gold(part.path(), gold, material.records(), workers));
        } else if (part.answers() instanceof Answers.Annotated annotated) {
          evaluations.add(annotated(part.path(), annotated, workers));
        } else if (part.answers() instanceof Answers.Coded coded) {
          evaluations.add(coded(part.path(), coded, workers));
        } else if (part.answers() instanceof Answers.Acted acted) {
          evaluations.add(acted(part.path(), acted, workers));
        }
      }
    }
    return evaluations;
  }

  private Evaluation marked(String path, Answers.Marked marked, Workers workers)
      throws InterruptedException {
    SentenceCoding coding = new SentenceCoding(pairs.get());
    List<MarkedSentence> sentences = marked.sentences();
    List<List<PairResult>> results =
        workers.map(sentences, coding::results, n -> say(n, sentences.size(), "sentences"));
    List<Judged> judged = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Asked> asked = sentences.get(s).asked();
      for (int a = 0; a < asked.size(); a++) {
        Told told = Told.of(results.get(s).get(a), marked.classes());
        judged.add(Judged.of(sentences.get(s), asked.get(a), told));
      }
    }
    return PairEvaluation.of(path, marked.form(), sentences.size(), marked.classes(), judged);
  }

  private Evaluation gold(
      String path, Answers.Gold gold, Optional<Map<String, JsonNode>> records, Workers workers)
      throws InterruptedException {
    List<GoldCase> cases = gold.cases();
    List<JsonNode> coded =
        workers.map(cases, each -> record(each, records), n -> say(n, cases.size(), "reports"));
    Tally tally = new Tally();
    for (int i = 0; i < cases.size(); i++) {
      new GoldScoring(cases.get(i), coded.get(i), tally).score();
    }
    return new GoldEvaluation(path, gold.form(), cases.size(), tally.shares(), tally.mistakes());
  }

  private Evaluation annotated(String path, Answers.Annotated annotated, Workers workers)
      throws InterruptedException {
    List<AnnotatedReport> reports = annotated.reports();
    List<Record> records =
        workers.map(
            reports, each -> coder.apply(each.report()), n -> say(n, reports.size(), "reports"));
    Ledger ledger = new Ledger();
    for (int i = 0; i < reports.size(); i++) {
      annotated.form().scoring().score(reports.get(i), records.get(i), ledger);
    }
    if (annotated.form().scoring() instanceof WordScoring words) {
      List<List<Standing>> standings =
          workers.map(
              reports, each -> verbs.apply(each.report()), n -> say(n, reports.size(), "reports"));
      for (int i = 0; i < reports.size(); i++) {
        words.score(reports.get(i), standings.get(i), ledger);
      }
    }
    return new AnnotationEvaluation(
        path,
        annotated.form(),
        reports.size(),
        annotated.undated(),
        ledger.scores(),
        ledger.averages(),
        ledger.mistakes());
  }

  private Evaluation coded(String path, Answers.Coded coded, Workers workers)
      throws InterruptedException {
    List<CodedSentence> sentences = coded.sentences();
    List<Record> records =
        workers.map(
            sentences,
            each -> coder.apply(each.report()),
            n -> say(n, sentences.size(), "sentences"));
    ConformanceScoring scoring = new ConformanceScoring();
    for (int i = 0; i < sentences.size(); i++) {
      scoring.score(sentences.get(i), records.get(i));
    }
    return scoring.evaluation(path, sentences.size(), coded.unanswered());
  }

  private Evaluation acted(String path, Answers.Acted acted, Workers workers)
      throws InterruptedException {
    int size = acted.reports().size();
    List<Record> records = workers.map(acted.reports(), coder::apply, n -> say(n, size, "reports"));
    CaseScore score = new CaseScoring().score(records, acted.acts());
    Map<String, Share> shares = new HashMap<>();
    shares.put(GoldEvaluation.PRECISION, new Share(score.right(), score.told()));
    shares.put(GoldEvaluation.RECALL, new Share(score.right(), score.known()));
    addPairs("cases", score.cases(), shares);
    addPairs("joins", score.joins(), shares);
    List<Mistake> mistakes = new ArrayList<>();
    SettlementScoring settling = new SettlementScoring(records, acted.acts());
    addSettlements("settlements", settling.coded(), shares, mistakes);
    addSettlements("settling", settling.byAnswers(), shares, mistakes);
    LinkScoring linking = new LinkScoring(records, acted.acts());
    addLinks("links", linking.coded(), shares, mistakes);
    addLinks("linking", linking.byAnswers(), shares, mistakes);
    return new GoldEvaluation(path, DataForm.ACTS, size, shares, mistakes);
  }

  private static void addSettlements(
      String name, SettlementScore score, Map<String, Share> shares, List<Mistake> mistakes) {
    shares.put(name + ".found", score.found());
    shares.put(name + ".precision", score.settled());
    shares.put(name + ".recall", score.settling());
    shares.put(name + ".act", score.acts());
    shares.put(name + ".expired", score.expired());
    mistakes.addAll(score.mistakes());
  }

  private static void addLinks(
      String name, LinkScore score, Map<String, Share> shares, List<Mistake> mistakes) {
    shares.put(name + ".precision", score.precision());
    shares.put(name + ".recall", score.recall());
    mistakes.addAll(score.mistakes());
  }

  private static void addPairs(String name, CaseScore.Pairs pairs, Map<String, Share> shares) {
    int right = pairs.together();
    shares.put(name + ".precision", new Share(right, right + pairs.joinedWrongly()));
    shares.put(name + ".recall", new Share(right, right + pairs.leftApart()));
  }

  private JsonNode record(GoldCase each, Optional<Map<String, JsonNode>> records) {
    if (each.report().isPresent()) {
      return new CodedRecords().of(coder.apply(each.report().get()));
    }
    JsonNode known = records.map(r -> r.get(each.name() + ".txt")).orElse(null);
    return known == null ? JsonNodeFactory.instance.objectNode() : known;
  }

  private void say(int done, int all, String what) {
    progress.accept(done + " of " + all + " " + what + " are scored");
  }
}
