package org.demarche.bench.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.bench.Spread;
import org.demarche.bench.Stage;
import org.demarche.bench.StageTimes;
import org.demarche.bench.StagedCoder;
import org.demarche.bench.baseline.Baseline;
import org.demarche.bench.baseline.Nlp4jAlone;
import org.demarche.bench.baseline.OpenNlpTags;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.Classifier;
import org.demarche.coder.Coder;
import org.demarche.parse.Nlp4jParser;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Token;

/** Measures coding on one warm thread, in turn with other tools on the same sentences. */
final class WarmMeasurement {

  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;

  /** Lengths of reports, in sentences about. */
  private static final int[] LENGTHS = {10, 100, 1000, 10_000};

  /** Short reports are coded so often that as many sentences come together. */
  private static final int LEAST_SENTENCES = 2000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final RecordWriter writer = new RecordWriter();
  private final Consumer<String> progress;
  private final List<Report> reports;
  private final Coder coder;
  private final StagedCoder staged;
  private final List<Baseline> baselines;
  private final List<List<String>> sentences;

  private WarmMeasurement(
      Consumer<String> progress,
      List<Report> reports,
      Coder coder,
      StagedCoder staged,
      List<Baseline> baselines) {
    this.progress = progress;
    this.reports = List.copyOf(reports);
    this.coder = coder;
    this.staged = staged;
    this.baselines = List.copyOf(baselines);
    ReportSplitter splitter = new ReportSplitter();
    this.sentences =
        reports.stream()
            .flatMap(report -> splitter.split(report).sentences().stream())
            .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
            .filter(tokens -> !tokens.isEmpty())
            .toList();
  }

  /**
   * Loads the coder and the tools.
   *
   * @param cache where the language models are kept
   */
  static WarmMeasurement load(List<Report> reports, Path cache, Consumer<String> progress)
      throws IOException {
    progress.accept("loading the coder and the tools to compare with …");
    Nlp4jParser parser = Nlp4jParser.load(cache, progress::accept);
    Classifier classifier = ActClassifier.load();
    return new WarmMeasurement(
        progress,
        reports,
        new Coder(parser, classifier),
        new StagedCoder(parser, classifier),
        List.of(Nlp4jAlone.load(), OpenNlpTags.load()));
  }

  /** Returns how many sentences the reports have. */
  int sentences() {
    return sentences.size();
  }

  /**
   * Measures.
   *
   * @param rounds at least 1; one before them is not counted, for Java to compile what is used
   */
  Warm measure(int rounds) {
    List<Double> own = new ArrayList<>();
    Map<String, List<Double>> others = new LinkedHashMap<>();
    List<StageTimes> stages = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      progress.accept("round " + round + " of " + rounds + " on one thread …");
      List<Record> records = new ArrayList<>();
      double coding = seconds(() -> code(records));
      StageTimes times = new StageTimes();
      records.forEach(record -> staged.code(record, times));
      boolean counts = round > 0;
      if (counts) {
        own.add(coding);
        stages.add(times);
      }
      for (Baseline each : baselines) {
        double analysing = seconds(() -> analyse(each));
        if (counts) {
          others.computeIfAbsent(each.name(), n -> new ArrayList<>()).add(analysing);
        }
      }
    }
    return new Warm(sentences.size() / median(own), shares(stages), beside(own, others), growth());
  }

  private double seconds(LongSupplier work) {
    long start = threads.getCurrentThreadCpuTime();
    if (work.getAsLong() == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }

  private long code(List<Record> records) {
    long written = 0;
    for (Report report : reports) {
      Record record = coder.code(report);
      written += writer.write(record).length();
      records.add(record);
    }
    return written;
  }

  private long analyse(Baseline baseline) {
    return sentences.stream().mapToLong(baseline::analyse).sum();
  }

  private Map<String, Double> shares(List<StageTimes> rounds) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      double millis = Spread.of(rounds, times -> times.millis(stage)).median();
      shares.put(stage.word(), millis / sentences.size());
    }
    return shares;
  }

  private List<Comparison> beside(List<Double> own, Map<String, List<Double>> others) {
    List<Comparison> comparisons = new ArrayList<>();
    others.forEach(
        (name, theirs) -> {
          List<Double> ratios =
              IntStream.range(0, own.size())
                  .mapToObj(round -> theirs.get(round) / own.get(round))
                  .toList();
          comparisons.add(new Comparison(name, sentences.size() / median(theirs), median(ratios)));
        });
    return comparisons;
  }

  private static double median(List<Double> values) {
    return Spread.of(values, Double::doubleValue).median();
  }

  /** Reports of each length, made of the paragraphs of all in turn. */
  private List<Warm.Growth> growth() {
    List<String> paragraphs =
        reports.stream()
            .flatMap(report -> report.text().lines())
            .filter(l -> !l.isBlank())
            .toList();
    List<Warm.Growth> growth = new ArrayList<>();
    for (int length : LENGTHS) {
      progress.accept("reports of about " + length + " sentences …");
      growth.add(growth(length, paragraphs));
    }
    return growth;
  }

  private Warm.Growth growth(int length, List<String> paragraphs) {
    double each = Math.max(1, (double) sentences.size() / paragraphs.size());
    int size = (int) Math.max(1, Math.round(length / each));
    int coded = 0;
    int longest = 0;
    double seconds = 0;
    for (int first = 0; coded < LEAST_SENTENCES; first += size) {
      int from = first;
      String text =
          IntStream.range(from, from + size)
              .mapToObj(i -> paragraphs.get(i % paragraphs.size()))
              .collect(Collectors.joining("\n\n"));
      Report report = Report.of("growth", LocalDate.of(2017, 7, 31), "", text);
      long start = threads.getCurrentThreadCpuTime();
      int found = coder.code(report).sentences().size();
      seconds += (threads.getCurrentThreadCpuTime() - start) / NANOS;
      coded += found;
      longest = Math.max(longest, found);
    }
    return new Warm.Growth(longest, seconds * MILLIS / coded);
  }
}
