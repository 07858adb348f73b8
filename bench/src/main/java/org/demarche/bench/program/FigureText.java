package org.demarche.bench.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.demarche.bench.Spread;

/** Shows figures as tables in Markdown, which people can read on a terminal too. */
final class FigureText {

  private static final double MEGABYTE = 1e6;

  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  FigureText(Figures figures) {
    this.figures = figures;
  }

  /** Returns the lines, without a line end behind the last one. */
  String text() {
    head();
    starts();
    runs();
    warm();
    return String.join("\n", lines);
  }

  private void head() {
    Machine machine = figures.machine();
    Input input = figures.input();
    add(
        "%s on %s: %d cores of %s, %,d MB of memory, %s, Java %s, load before it %.1f.",
        figures.program(),
        machine.date(),
        machine.cores(),
        machine.processor().isEmpty() ? "an unknown processor" : machine.processor(),
        machine.memory(),
        machine.system(),
        machine.java(),
        machine.load());
    add(
        "%,d reports, %,d sentences, %.2f MB of text.",
        input.reports(), input.sentences(), input.bytes() / MEGABYTE);
  }

  private void starts() {
    title("Starting the program", "one report", "first record, s", "memory, MB");
    add("| no models unpacked | %.1f | %,d |", figures.cold().first(), figures.cold().peak());
    add(
        "| models unpacked | %.1f | %.0f |",
        median(figures.start(), ProgramRun::first),
        median(figures.start(), r -> (double) r.peak()));
  }

  private void runs() {
    title(
        "Whole runs, with the start",
        "threads",
        "seconds",
        "reports/s",
        "sentences/s",
        "MB/s",
        "processor s",
        "memory, MB");
    run("1", threads(figures.runs(), 1));
    run("2", threads(figures.runs(), 2));
    run("1, heap of 1 GB", threads(figures.small(), 1));
    run("2, heap of 1 GB", threads(figures.small(), 2));
    double one = median(threads(figures.runs(), 1), ProgramRun::seconds);
    double two = median(threads(figures.runs(), 2), ProgramRun::seconds);
    double start = median(figures.start(), ProgramRun::seconds);
    add("");
    add(
        "Two threads are %.2f times as fast as one; %.2f times without the start.",
        one / two, (one - start) / (two - start));
  }

  private static List<ProgramRun> threads(List<ProgramRun> runs, int threads) {
    return runs.stream().filter(run -> run.threads() == threads).toList();
  }

  private void run(String name, List<ProgramRun> runs) {
    Input input = figures.input();
    double seconds = median(runs, ProgramRun::seconds);
    add(
        "| %s | %.1f | %.1f | %.0f | %.2f | %.1f | %.0f |",
        name,
        seconds,
        input.reports() / seconds,
        input.sentences() / seconds,
        input.megabytes(seconds),
        median(runs, ProgramRun::processor),
        median(runs, r -> (double) r.peak()));
  }

  private void warm() {
    Warm warm = figures.warm();
    title("One warm thread", "what", "sentences/s", "the coder's sentences for one");
    add("| the whole coder | %.0f | 1 |", warm.sentences());
    for (Comparison each : warm.beside()) {
      add("| %s | %.0f | %.2f |", each.tool(), each.sentences(), each.ratio());
    }
    double all = warm.stages().values().stream().mapToDouble(Double::doubleValue).sum();
    title("Stages of one warm thread", "stage", "ms a sentence", "share");
    warm.stages()
        .forEach(
            (stage, millis) -> add("| %s | %.3f | %.0f %% |", stage, millis, 100 * millis / all));
    title("Long reports, one warm thread", "sentences of the report", "ms a sentence");
    warm.growth().forEach(g -> add("| %,d | %.2f |", g.length(), g.millis()));
  }

  private void title(String title, String... columns) {
    add("");
    add("**%s**", title);
    add("");
    add("| %s |", String.join(" | ", columns));
    add("%s|", "|---".repeat(columns.length));
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }

  private static double median(List<ProgramRun> runs, ToDoubleFunction<ProgramRun> figure) {
    return Spread.of(runs, figure).median();
  }
}
