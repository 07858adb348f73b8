package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/** Tells in which methods a piece of work spends its time, by samples of what runs. */
final class HotMethods {

  private static final int SHOWN = 15;
  private static final double PERCENT = 100;

  private final Rounds rounds;
  private final Pass pass;

  HotMethods(Plan plan, Pass pass) {
    this.rounds = new Rounds(plan);
    this.pass = pass;
  }

  /** Works, samples, and prints which methods ran most. */
  void print() throws IOException {
    List<StackSample> stacks = samples();
    System.out.printf("%nHot methods of finding mentions, %d samples%n", stacks.size());
    show("running itself", stacks, stack -> stack.calls().stream().limit(1));
    show("of Demarche, with what it calls of others", stacks, stack -> stack.ours().limit(1));
    show("of Demarche, with all that it calls", stacks, stack -> stack.ours().distinct());
  }

  private List<StackSample> samples() throws IOException {
    rounds.warmUp(pass);
    Path file = Files.createTempFile("demarche-bench", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(StackSample.EVENT).withPeriod(StackSample.PERIOD);
      recording.start();
      rounds.measure(pass);
      recording.stop();
      recording.dump(file);
      return RecordingFile.readAllEvents(file).stream()
          .filter(event -> event.getEventType().getName().equals(StackSample.EVENT))
          .map(StackSample::of)
          .filter(stack -> stack.ours().findAny().isPresent())
          .toList();
    } finally {
      Files.delete(file);
    }
  }

  private static void show(
      String title, List<StackSample> stacks, Function<StackSample, Stream<String>> methods) {
    Map<String, Integer> counts = new HashMap<>();
    stacks.stream().flatMap(methods).forEach(name -> counts.merge(name, 1, Integer::sum));
    System.out.printf("%n  %s%n", title);
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .forEach(e -> line(e.getKey(), e.getValue() * PERCENT / stacks.size()));
  }

  private static void line(String method, double share) {
    System.out.printf(Locale.ROOT, "  %6.1f %%  %s%n", share, method);
  }
}
