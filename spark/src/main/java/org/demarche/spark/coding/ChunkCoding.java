package org.demarche.spark.coding;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.app.command.Coding;
import org.demarche.app.command.LoadedCoder;
import org.demarche.record.ConfidenceLimit;
import org.demarche.record.RecordWriter;
import org.demarche.report.Intake;
import org.demarche.report.Report;
import org.demarche.spark.plan.Chunk;
import org.demarche.spark.plan.FileReading;
import org.demarche.spark.plan.Part;
import org.demarche.spark.plan.PartReader;

/**
 * Codes chunks, each in a task. Since the same chunk always gives the same files, a task can be run
 * again, or twice at a time, wherever and whenever it was stopped.
 *
 * @param out the directory that is written
 * @param table whether records go into a table later and wait for that
 * @param order how to read and code
 * @param configuration the settings of Hadoop
 */
record ChunkCoding(
    String out,
    boolean table,
    Broadcast<CodeOrder> order,
    Broadcast<SerializableConfiguration> configuration)
    implements Serializable {

  /** A task of Spark has one core. */
  private static final int THREADS = 1;

  /**
   * Codes a chunk, unless that is done already.
   *
   * @throws IOException if a file system fails, so that the task is to be run again
   */
  ChunkAccount code(Chunk chunk) throws IOException, InterruptedException {
    CodedDirectory directory = new CodedDirectory(new Path(out), configuration.value().value());
    Optional<String> done = directory.read(directory.done(chunk.name()));
    if (done.isPresent()) {
      return ChunkAccount.parse(done.get());
    }
    String attempt = String.valueOf(TaskContext.get().taskAttemptId());
    try (ChunkFiles files = new ChunkFiles(directory, chunk.name() + "." + attempt)) {
      long in = code(chunk, files);
      files.keep(
          new Path(table ? directory.waiting() : directory.records(), chunk.name() + ".jsonl"),
          new Path(directory.rejects(), chunk.name() + ".jsonl"));
      ChunkAccount account = new ChunkAccount(chunk.number(), in, files.records(), files.rejects());
      directory.write(directory.done(chunk.name()), account.json(), attempt);
      return account;
    }
  }

  private long code(Chunk chunk, ChunkFiles files) throws IOException, InterruptedException {
    CodeOrder ordered = order.value();
    LoadedCoder coder = ExecutorCoder.of(ordered);
    ConfidenceLimit limit = ordered.limit();
    RecordWriter writer = new RecordWriter();
    FileReading reading = new FileReading(configuration.value().value());
    PartReader parts = new PartReader(reading, ordered.said().wishes(), note -> {});
    AtomicLong in = new AtomicLong();
    new Coding((Report report) -> writer.write(limit.of(coder.code(report))), THREADS)
        .run(sink -> read(chunk, parts, in, sink), () -> 0L, files::write);
    reading.check();
    return in.get();
  }

  private static void read(Chunk chunk, PartReader parts, AtomicLong in, Consumer<Intake> sink) {
    for (Part part : chunk.parts()) {
      long before = in.get();
      parts.read(
          part,
          intake -> {
            in.incrementAndGet();
            sink.accept(intake);
          });
      check(part, in.get() - before);
    }
  }

  /** What has been cut has been counted before. */
  private static void check(Part part, long read) {
    if (part.reports().isPresent() && part.reports().getAsLong() != read) {
      throw new IllegalStateException(
          part
              + ": "
              + part.reports().getAsLong()
              + " reports were counted and "
              + read
              + " read; the file has changed, or please report it as a bug");
    }
  }
}
