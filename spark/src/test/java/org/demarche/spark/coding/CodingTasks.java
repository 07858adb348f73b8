package org.demarche.spark.coding;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Watches the tasks that code, and meddles with them. */
final class CodingTasks extends SparkListener {

  private final LongConsumer begun;
  private final Runnable twoEnded;
  private final Set<Integer> stages = new HashSet<>();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger killed = new AtomicInteger();

  /**
   * Makes a watch.
   *
   * @param begun takes the number of each task that is run for the first time
   * @param twoEnded is run when two have ended
   */
  CodingTasks(LongConsumer begun, Runnable twoEnded) {
    this.begun = begun;
    this.twoEnded = twoEnded;
  }

  /** Returns how many tasks were killed. */
  int killed() {
    return killed.get();
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    if (submitted.stageInfo().name().startsWith("foreach at ClusterCoding")) {
      stages.add(submitted.stageInfo().stageId());
    }
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    if (stages.contains(start.stageId()) && start.taskInfo().attemptNumber() == 0) {
      begun.accept(start.taskInfo().taskId());
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (!stages.contains(end.stageId())) {
      return;
    }
    if (end.taskInfo().killed()) {
      killed.incrementAndGet();
    } else if (ended.incrementAndGet() == 2) {
      twoEnded.run();
    }
  }
}
