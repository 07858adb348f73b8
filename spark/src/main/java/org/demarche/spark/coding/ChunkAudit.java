package org.demarche.spark.coding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.demarche.spark.plan.Chunk;

/**
 * Counts what is in the files of chunks, so that what was lost after it was written is missed too.
 *
 * @param out the directory that was written
 * @param configuration the settings of Hadoop
 */
record ChunkAudit(String out, Broadcast<SerializableConfiguration> configuration)
    implements Serializable {

  private static final int BUFFER = 1 << 16;
  private static final int MOST_TASKS = 10_000;

  /**
   * Returns the account of all chunks.
   *
   * @param table whether the records are in a table, so that only rejects are counted
   */
  Account account(JavaSparkContext spark, List<Chunk> chunks, boolean table) {
    if (chunks.isEmpty()) {
      return new Account(0, 0, 0);
    }
    List<String> names = chunks.stream().map(Chunk::name).toList();
    return spark
        .parallelize(names, Math.min(names.size(), MOST_TASKS))
        .map(name -> account(name, table))
        .reduce(Account::plus);
  }

  private Account account(String chunk, boolean table) throws IOException {
    CodedDirectory directory = new CodedDirectory(new Path(out), configuration.value().value());
    ChunkAccount told =
        ChunkAccount.parse(
            directory
                .read(directory.done(chunk))
                .orElseThrow(() -> new IOException("chunk " + chunk + " was not coded")));
    long records = table ? told.records() : lines(directory.records(), chunk);
    return new Account(told.in(), records, lines(directory.rejects(), chunk));
  }

  /** A file that is gone holds nothing, which the account will show. */
  private long lines(Path directory, String chunk) throws IOException {
    Path file = new Path(directory, chunk + ".jsonl");
    byte[] buffer = new byte[BUFFER];
    long lines = 0;
    try (InputStream in = file.getFileSystem(configuration.value().value()).open(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (FileNotFoundException gone) {
      return 0;
    }
    return lines;
  }
}
