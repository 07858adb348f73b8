package org.demarche.bench;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs each stage alone under JMH, in a Java of its own. */
final class StageRuns {

  private final Plan plan;

  StageRuns(Plan plan) {
    this.plan = plan;
  }

  /** Measures and has JMH print its table. */
  void run() {
    List<String> inputs =
        plan.inputs().stream().map(input -> Path.of(input).toAbsolutePath().toString()).toList();
    OptionsBuilder options = new OptionsBuilder();
    options.include(StageBenchmark.class.getName());
    options.forks(1);
    options.warmupIterations(plan.rounds());
    options.warmupTime(TimeValue.milliseconds(plan.least().toMillis()));
    options.measurementIterations(plan.rounds());
    options.measurementTime(TimeValue.milliseconds(plan.least().toMillis()));
    options.jvmArgsAppend(
        "-D" + StageBenchmark.INPUTS + "=" + String.join("\n", inputs),
        "-D" + StageBenchmark.CACHE + "=" + plan.cache());
    try {
      new Runner(options.build()).run();
    } catch (RunnerException failed) {
      throw new IllegalStateException("JMH fails: " + failed.getMessage(), failed);
    }
  }
}
