package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Learns from all lessons several times, in an order drawn once and for all. */
final class Trainer {

  /** Into how many parts a portion is shared out, whatever the number of threads. */
  private static final int PARTS = 4;

  private static final double WARMING = 0.1;
  private static final double LONGEST_GRADIENT = 1.0;
  private static final long SEED = 20170731;

  private final Network network;
  private final ExecutorService threads;
  private final List<Gradients> gradients = new ArrayList<>();

  Trainer(Network network, ExecutorService threads) {
    this.network = network;
    this.threads = threads;
    for (int part = 0; part < PARTS; part++) {
      gradients.add(new Gradients(network.parameters()));
    }
  }

  /**
   * Trains the network.
   *
   * @param rounds how often each lesson is learned
   * @param progress is told how far it is
   */
  void train(List<Lesson> lessons, int rounds, Consumer<String> progress)
      throws InterruptedException {
    Draw draw = new Draw(lessons);
    List<List<Portion>> plan = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      plan.add(draw.portions(SEED + round));
    }
    int steps = plan.stream().mapToInt(List::size).sum();
    int step = 0;
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      int done = 0;
      for (Portion portion : plan.get(round)) {
        step++;
        done++;
        sum += learn(portion, step);
        step(portion.size(), step, steps);
        progress.accept(
            String.format(
                Locale.ROOT,
                "round %d of %d, step %d of %d, loss %.3f",
                round + 1,
                rounds,
                done,
                plan.get(round).size(),
                sum / done));
      }
    }
  }

  private double learn(Portion portion, int step) throws InterruptedException {
    List<Callable<Double>> tasks = new ArrayList<>();
    List<List<Lesson>> parts = portion.parts(PARTS);
    for (int part = 0; part < PARTS; part++) {
      List<Lesson> own = parts.get(part);
      Gradients to = gradients.get(part);
      long seed = SEED + (long) step * PARTS + part;
      tasks.add(
          () -> {
            to.clear();
            return own.isEmpty() ? 0 : network.learn(own, seed, to);
          });
    }
    return all(tasks).stream().mapToDouble(d -> d).sum() / portion.size();
  }

  private <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> each : threads.invokeAll(tasks)) {
      results.add(result(each));
    }
    return results;
  }

  private static <T> T result(Future<T> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("training fails", failed.getCause());
    }
  }

  private void step(int size, int step, int steps) throws InterruptedException {
    Gradients first = gradients.get(0);
    List<Gradients> others = gradients.subList(1, PARTS);
    List<Callable<Double>> sums = new ArrayList<>();
    for (Parameter parameter : network.parameters()) {
      sums.add(() -> first.add(parameter, others));
    }
    double mean = 1.0 / size;
    double length = Math.sqrt(all(sums).stream().mapToDouble(d -> d).sum()) * mean;
    double scale = mean * (length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1);
    double warm = WARMING * steps;
    double share = Math.min(step / warm, (steps - step) / (steps - warm));
    List<Callable<Boolean>> changes = new ArrayList<>();
    for (Parameter parameter : network.parameters()) {
      changes.add(
          () -> {
            parameter.step(first.of(parameter), scale, share, step);
            return true;
          });
    }
    all(changes);
    List<Callable<Boolean>> uses = new ArrayList<>();
    for (Dense dense : network.dense()) {
      uses.add(
          () -> {
            dense.refresh();
            return true;
          });
    }
    all(uses);
  }
}
