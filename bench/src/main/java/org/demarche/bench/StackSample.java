package org.demarche.bench;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;

/**
 * What a thread was doing when it was sampled.
 *
 * @param calls the methods, the innermost first
 */
record StackSample(List<String> calls) {

  /** The event of the Java Flight Recorder that holds it. */
  static final String EVENT = "jdk.ExecutionSample";

  /** How often it is taken. */
  static final Duration PERIOD = Duration.ofMillis(10);

  private static final String OURS = "org.demarche.";
  private static final String BENCH = "org.demarche.bench.";

  /** What Java adds to the names of classes that it makes itself. */
  private static final Pattern HIDDEN = Pattern.compile("(\\$\\d+)?\\+0x.*");

  private static final String GENERATED = "$$Lambda";

  /** A lambda counts for the method in which it stands. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

  /** Copies the calls. */
  StackSample {
    calls = List.copyOf(calls);
  }

  /** Returns the stack of a sample. */
  static StackSample of(RecordedEvent sample) {
    return new StackSample(
        sample.getStackTrace().getFrames().stream().map(f -> name(f.getMethod())).toList());
  }

  private static String name(RecordedMethod method) {
    String type = HIDDEN.matcher(method.getType().getName()).replaceAll("");
    return type + "." + LAMBDA.matcher(method.getName()).replaceAll("$1");
  }

  /** Returns the methods of Demarche. */
  Stream<String> ours() {
    return calls.stream()
        .filter(call -> call.startsWith(OURS) && !call.startsWith(BENCH))
        .filter(call -> !call.contains(GENERATED));
  }
}
