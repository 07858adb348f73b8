package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Learns from all lessons several times, in an order drawn once and for all. */
final class Trainer {

  /** How many lessons are learned between two steps. */
  private static final int BATCH = 16;

  /** Into how many parts they are shared out, whatever the number of threads. */
  private static final int PARTS = 4;

  /** How many pairs without an act are learned for each one with an act. */
  private static final double NOTHING = 0.5;

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
    List<Lesson> acts = lessons.stream().filter(Lesson::act).toList();
    List<Lesson> nothing = lessons.stream().filter(lesson -> !lesson.act()).toList();
    int perRound = (order(acts, nothing, 0).size() + BATCH - 1) / BATCH;
    int step = 0;
    for (int round = 0; round < rounds; round++) {
      List<Lesson> order = order(acts, nothing, round);
      double sum = 0;
      for (int b = 0; b < perRound; b++) {
        step++;
        List<Lesson> batch = order.subList(b * BATCH, Math.min(order.size(), (b + 1) * BATCH));
        double loss = learn(batch, step);
        sum += loss;
        step(batch, step, perRound * rounds);
        progress.accept(
            String.format(
                Locale.ROOT,
                "round %d of %d, step %d of %d, loss %.3f",
                round + 1,
                rounds,
                b + 1,
                perRound,
                sum / (b + 1)));
      }
    }
  }

  /** All pairs with an act, and a part of the many between which nothing happens. */
  private static List<Lesson> order(List<Lesson> acts, List<Lesson> nothing, int round) {
    SplittableRandom random = new SplittableRandom(SEED + round);
    List<Lesson> order = new ArrayList<>(nothing);
    shuffle(order, random);
    int most = (int) Math.min(nothing.size(), acts.size() * NOTHING);
    order.subList(most, order.size()).clear();
    order.addAll(acts);
    shuffle(order, random);
    return order;
  }

  private static void shuffle(List<Lesson> order, SplittableRandom random) {
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Lesson other = order.get(j);
      order.set(j, order.get(i));
      order.set(i, other);
    }
  }

  private double learn(List<Lesson> batch, int step) throws InterruptedException {
    List<Callable<Double>> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Lesson> own = new ArrayList<>();
      for (int i = part; i < batch.size(); i += PARTS) {
        own.add(batch.get(i));
      }
      Gradients to = gradients.get(part);
      long seed = SEED + (long) step * PARTS + part;
      parts.add(
          () -> {
            to.clear();
            return own.isEmpty() ? 0 : network.learn(own, seed, to);
          });
    }
    double sum = 0;
    for (Future<Double> each : threads.invokeAll(parts)) {
      sum += result(each);
    }
    return sum / batch.size();
  }

  private static double result(Future<Double> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("training fails", failed.getCause());
    }
  }

  private void step(List<Lesson> batch, int step, int steps) {
    Gradients all = gradients.get(0);
    for (int part = 1; part < PARTS; part++) {
      all.add(gradients.get(part));
    }
    double mean = 1.0 / batch.size();
    double length = all.length() * mean;
    double scale = mean * (length > LONGEST_GRADIENT ? LONGEST_GRADIENT / length : 1);
    double warm = WARMING * steps;
    double share = Math.min(step / warm, (steps - step) / (steps - warm));
    for (Parameter parameter : network.parameters()) {
      parameter.step(all.of(parameter), scale, share, step);
    }
    network.refresh();
  }
}
