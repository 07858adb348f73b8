package org.demarche.spark.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.spark.plan.Chunk;
import org.demarche.spark.plan.Part;
import org.demarche.spark.plan.Planner;

/**
 * Codes reports on a cluster. What an interrupted job has left is gone on with, chunk by chunk; the
 * job fails when not all that came in is in its files.
 */
public final class ClusterCoding {

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final CodeOrder order;
  private final Consumer<String> notes;

  /**
   * Prepares a job.
   *
   * @param order how to read and code
   * @param notes takes remarks for the person at the terminal
   */
  public ClusterCoding(SparkSession session, CodeOrder order, Consumer<String> notes) {
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.order = order;
    this.notes = notes;
  }

  /**
   * Codes all that names stand for.
   *
   * @param out the directory to write, or to go on with
   * @param table whether records go into a table by months, else into files of lines
   * @param wanted about how many chunks there are to be; without it they have the usual size
   * @return an account that holds
   * @throws OtherRequestException if the directory holds what another job has written
   * @throws IOException if a file system fails, or the account does not hold
   */
  public Account code(List<String> inputs, String out, boolean table, Optional<Integer> wanted)
      throws IOException, OtherRequestException {
    CodedDirectory directory = new CodedDirectory(new Path(out), spark.hadoopConfiguration());
    if (directory.isForeign()) {
      throw new OtherRequestException(
          directory.root() + " holds something else; name a directory that is empty or not there");
    }
    List<Chunk> chunks = chunks(inputs, directory, wanted);
    begin(directory, Asked.of(order, table ? "parquet" : "jsonl", chunks));
    List<Chunk> missing = missing(directory, chunks);
    if (missing.size() < chunks.size()) {
      notes.accept(
          String.format(
              Locale.ROOT,
              "going on with %s: %,d of %,d chunks are there",
              out,
              chunks.size() - missing.size(),
              chunks.size()));
    }
    code(missing, directory, table);
    return finish(directory, chunks, table);
  }

  private List<Chunk> chunks(
      List<String> inputs, CodedDirectory directory, Optional<Integer> wanted) throws IOException {
    Planner planner = new Planner(spark, order.said().wishes(), notes);
    List<Part> found = planner.find(inputs, directory.root());
    long size = Planner.size(found, wanted);
    ReadAhead ahead =
        new ReadAhead(directory.root().toString(), order.said(), size, configuration());
    return Planner.packed(ahead.parts(planner.cut(found, size), spark), size);
  }

  private static void begin(CodedDirectory directory, Asked asked)
      throws IOException, OtherRequestException {
    Optional<String> before = directory.read(directory.request());
    if (before.isEmpty()) {
      directory.write(directory.request(), asked.json(), "0");
      return;
    }
    Optional<String> change = asked.request().difference(Asked.parse(before.get()).request());
    if (change.isPresent()) {
      throw new OtherRequestException(
          directory.root()
              + " was begun by another job: "
              + change.get()
              + "; say it as it was, or name another directory");
    }
  }

  /** The largest come first, so that none is left alone at the end. */
  private static List<Chunk> missing(CodedDirectory directory, List<Chunk> chunks)
      throws IOException {
    Set<String> done = new HashSet<>(directory.done());
    List<Chunk> missing = new ArrayList<>();
    chunks.stream().filter(chunk -> !done.contains(chunk.name())).forEach(missing::add);
    missing.sort(Comparator.comparingLong(Chunk::size).reversed());
    return missing;
  }

  private void code(List<Chunk> missing, CodedDirectory directory, boolean table) {
    if (missing.isEmpty()) {
      return;
    }
    Broadcast<CodeOrder> carried = spark.broadcast(order);
    ChunkCoding coding =
        new ChunkCoding(directory.root().toString(), table, carried, configuration());
    spark.parallelize(missing, missing.size()).foreach(coding::code);
  }

  private Broadcast<SerializableConfiguration> configuration() {
    return spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
  }

  private Account finish(CodedDirectory directory, List<Chunk> chunks, boolean table)
      throws IOException {
    ChunkAudit audit = new ChunkAudit(directory.root().toString(), configuration());
    Optional<String> before = directory.read(directory.account());
    Account account = audit.account(spark, chunks, table);
    MonthTable months = new MonthTable(session, directory.records().toString());
    if (table) {
      if (before.isEmpty()) {
        months.write(directory.waiting().toString(), directory.size(directory.waiting()));
      }
      account = new Account(account.in(), months.count(), account.rejects());
    }
    if (!account.holds()) {
      throw new IOException(
          directory.root()
              + " does not hold all that came in ("
              + account.words()
              + "); remove it and code again, and please report it as a bug");
    }
    directory.write(directory.account(), account.json(), "0");
    directory.remove(directory.unfinished());
    directory.remove(directory.waiting());
    directory.remove(directory.blocks());
    return account;
  }
}
