package org.demarche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Measures what the dictionaries take in several fresh Javas of fixed heap, one after the other.
 */
final class DictionaryBenchmark {

  private static final String HEAP = "1g";

  private final Plan plan;

  DictionaryBenchmark(Plan plan) {
    this.plan = plan;
  }

  /** Measures and prints a part of the table. */
  void print() throws IOException, InterruptedException {
    List<DictionaryLoad> loads = new ArrayList<>();
    for (int i = 0; i < plan.rounds(); i++) {
      loads.add(fresh());
    }
    FigureTable table = new FigureTable();
    table.heading("Dictionaries, " + loads.size() + " fresh Javas of -Xmx" + HEAP, "ratio");
    load(table, "cold load", loads, DictionaryLoad::cold);
    table.line("  lexicons of this", Spread.of(loads, load -> load.lexicons().thread()));
    load(table, "warm load", loads, DictionaryLoad::warm);
    table.line("heap, MB", Spread.of(loads, DictionaryLoad::heap));
    table.line("  lexicons of this", Spread.of(loads, DictionaryLoad::lexiconsHeap));
    table.calibration(Spread.of(loads, DictionaryLoad::calibration));
  }

  private static void load(
      FigureTable table,
      String name,
      List<DictionaryLoad> loads,
      Function<DictionaryLoad, Timing> timing) {
    table.line(name + ", elapsed ms", Spread.of(loads, load -> timing.apply(load).elapsed()));
    table.line(name + ", processor ms", Spread.of(loads, load -> timing.apply(load).processor()));
    table.line(
        name + ", thread ms",
        Spread.of(loads, load -> timing.apply(load).thread()),
        Spread.of(loads, load -> timing.apply(load).thread() / load.calibration()).median());
  }

  private DictionaryLoad fresh() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                Integer.toString(plan.rounds()),
                Long.toString(plan.least().toSeconds()),
                plan.cache().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream out = process.getInputStream()) {
      String line = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("a fresh Java has failed; it says why above");
      }
      return DictionaryLoad.parse(line);
    }
  }
}
