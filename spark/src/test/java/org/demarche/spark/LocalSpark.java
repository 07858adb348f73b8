package org.demarche.spark;

import org.apache.spark.sql.SparkSession;

/** Opens sessions on this machine with two threads, where a task may fail twice. */
public final class LocalSpark {

  private LocalSpark() {}

  /** Returns a session, which the caller closes. */
  public static SparkSession open() {
    return SparkSession.builder()
        .master("local[2,3]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.default.parallelism", 3)
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName())
        .getOrCreate();
  }
}
