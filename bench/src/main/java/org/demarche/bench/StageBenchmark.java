package org.demarche.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.Classifier;
import org.demarche.coder.Coder;
import org.demarche.parse.Nlp4jParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Each stage alone, with what the stages before it made: the mean time for one report of those that
 * the property demarche.inputs names, in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {

  /** Paths of reports, separated by line ends; a property, as JMH measures in a Java of its own. */
  static final String INPUTS = "demarche.inputs";

  /** Where the language models are kept. */
  static final String CACHE = "demarche.cache";

  private final StagedCoder coder;
  private final List<Halfway> reports;
  private int next;

  /** Loads the coder and codes all reports once. */
  public StageBenchmark() {
    try {
      Nlp4jParser parser =
          Nlp4jParser.load(Path.of(System.getProperty(CACHE)), System.err::println);
      Classifier classifier = ActClassifier.load();
      Coder whole = new Coder(parser, classifier);
      coder = new StagedCoder(parser, classifier);
      reports =
          ReportList.read(List.of(System.getProperty(INPUTS).split("\n"))).stream()
              .map(report -> Halfway.of(whole.code(report), coder))
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Halfway report() {
    next = next + 1 == reports.size() ? 0 : next + 1;
    return reports.get(next);
  }

  /** Text to sentences. */
  @Benchmark
  public Object sentences() {
    return coder.sentences(report().report());
  }

  /** Sentences to tags, lemmas and trees: the models do these in one pass. */
  @Benchmark
  public Object tagsAndParses() {
    return coder.parses(report().layout());
  }

  /** Trees to mentions, with the entities that they name. */
  @Benchmark
  public Object mentionsAndEntities() {
    Halfway each = report();
    return coder.mentions(each.report(), each.parses(), each.layout());
  }

  /** Trees to temporal expressions. */
  @Benchmark
  public Object dates() {
    Halfway each = report();
    return coder.dates(each.report(), each.parses());
  }

  /** Trees to who says what. */
  @Benchmark
  public Object statements() {
    Halfway each = report();
    return coder.statements(each.report(), each.parses(), each.mentions());
  }

  /** Trees to acts, by frames. */
  @Benchmark
  public Object frames() {
    Halfway each = report();
    return coder.events(each.parses(), each.mentions(), each.said());
  }

  /** What the classifier says of the acts. */
  @Benchmark
  public Object classifier() {
    Halfway each = report();
    return coder.review(each.report(), each.parses(), each.mentions(), each.said(), each.framed());
  }

  /** What sentences are about. */
  @Benchmark
  public Object contexts() {
    return coder.contexts(report().parses());
  }

  /** Acts to tellings with day, place and numbers. */
  @Benchmark
  public Object tellings() {
    Halfway each = report();
    return coder.tellings(each.report(), each.drafts(), each.mentions(), each.dates(), each.said());
  }

  /** Which act answers which. */
  @Benchmark
  public Object links() {
    Halfway each = report();
    return coder.links(each.told(), each.parses(), each.mentions(), each.said());
  }

  /** What is still to come. */
  @Benchmark
  public Object expectations() {
    Halfway each = report();
    return coder.expectations(
        each.report(), each.parses(), each.mentions(), each.said(), each.dates());
  }

  /** A record to its line. */
  @Benchmark
  public Object writing() {
    return coder.written(report().record());
  }
}
