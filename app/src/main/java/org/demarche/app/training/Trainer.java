package org.demarche.app.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Learns from all lessons several times, in an order drawn once and for all. */
final class Trainer {

  /** How many lessons are learned between two steps, or a few more. */
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
    List<List<List<List<Lesson>>>> plan = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      plan.add(batches(order(acts, nothing, round)));
    }
    int steps = plan.stream().mapToInt(List::size).sum();
    int step = 0;
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      int done = 0;
      for (List<List<Lesson>> batch : plan.get(round)) {
        step++;
        done++;
        sum += learn(batch, step);
        step(size(batch), step, steps);
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

  private static int size(List<List<Lesson>> batch) {
    return batch.stream().mapToInt(List::size).sum();
  }

  /**
   * Returns the lessons of a round by sentences: all pairs with an act, and a part of the many between
   * which nothing happens.
   */
  private static List<List<Lesson>> order(List<Lesson> acts, List<Lesson> nothing, int round) {
    SplittableRandom random = new SplittableRandom(SEED + round);
    List<Lesson> drawn = new ArrayList<>(nothing);
    shuffle(drawn, random);
    int most = (int) Math.min(nothing.size(), acts.size() * NOTHING);
    drawn.subList(most, drawn.size()).clear();
    drawn.addAll(0, acts);
    Map<TaughtSentence, Integer> places = new IdentityHashMap<>();
    List<List<Lesson>> sentences = new ArrayList<>();
    for (Lesson lesson : drawn) {
      int place = places.computeIfAbsent(lesson.sentence(), s -> places.size());
      if (place == sentences.size()) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(place).add(lesson);
    }
    shuffle(sentences, random);
    return sentences;
  }

  /** Returns the lessons of whole sentences, as few as make a batch. */
  private static List<List<List<Lesson>>> batches(List<List<Lesson>> sentences) {
    List<List<List<Lesson>>> batches = new ArrayList<>();
    int size = BATCH;
    for (List<Lesson> sentence : sentences) {
      if (size >= BATCH) {
        batches.add(new ArrayList<>());
        size = 0;
      }
      batches.get(batches.size() - 1).add(sentence);
      size += sentence.size();
    }
    return batches;
  }

  private static <T> void shuffle(List<T> order, SplittableRandom random) {
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T other = order.get(j);
      order.set(j, order.get(i));
      order.set(i, other);
    }
  }

  private double learn(List<List<Lesson>> batch, int step) throws InterruptedException {
    List<Callable<Double>> tasks = new ArrayList<>();
    List<List<Lesson>> parts = parts(batch);
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
    double sum = 0;
    for (Future<Double> each : threads.invokeAll(tasks)) {
      sum += result(each);
    }
    return sum / size(batch);
  }

  /** Gives each sentence to the part that has least so far. */
  private static List<List<Lesson>> parts(List<List<Lesson>> batch) {
    List<List<Lesson>> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add(new ArrayList<>());
    }
    for (List<Lesson> sentence : batch) {
      parts.stream().min(Comparator.comparing(List::size)).orElseThrow().addAll(sentence);
    }
    return parts;
  }

  private static double result(Future<Double> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("training fails", failed.getCause());
    }
  }

  private void step(int size, int step, int steps) {
    Gradients all = gradients.get(0);
    for (int part = 1; part < PARTS; part++) {
      all.add(gradients.get(part));
    }
    double mean = 1.0 / size;
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
