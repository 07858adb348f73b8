package org.demarche.bench;

import java.io.IOException;

/** Starts one part of the measuring, each in a Java of its own. */
public final class Main {

  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Takes the name of the part, then the plan; bench/run explains it to people. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      start(arguments[0], Plan.of(arguments));
    } catch (IllegalArgumentException wrong) {
      System.err.println("bench: " + wrong.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static void start(String part, Plan plan) throws IOException, InterruptedException {
    switch (part) {
      case "load" -> System.out.println(new FreshLoad().measure().line());
      case "dictionaries" -> new DictionaryBenchmark(plan).print();
      case "mentions" -> ResolvingBenchmark.load(plan).print(new Rounds(plan));
      case "coding" -> CodingBenchmark.load(plan).print(new Rounds(plan));
      case "stages" -> new StageRuns(plan).run();
      case "relations" -> new RelationBenchmark().print(new Rounds(plan));
      case "hot" -> new HotMethods(plan, ResolvingBenchmark.load(plan)::find).print();
      default -> throw new IllegalArgumentException("there is no part \"" + part + "\"");
    }
  }
}
