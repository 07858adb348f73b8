package org.demarche.spark.coding;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.demarche.app.command.Outcome;
import org.demarche.app.reject.RejectLine;

/** Writes the records and rejects of a chunk beside their place, and puts them there when whole. */
final class ChunkFiles implements Closeable {

  private final CodedDirectory directory;
  private final Path recordsPart;
  private final Path rejectsPart;
  private final OutputStream records;
  private final OutputStream rejects;
  private final RejectLine lines = new RejectLine();
  private long recordCount;
  private long rejectCount;

  /**
   * Begins the files.
   *
   * @param name of the chunk and of the attempt to code it, which no other attempt has
   */
  ChunkFiles(CodedDirectory directory, String name) throws IOException {
    this.directory = directory;
    this.recordsPart = new Path(directory.unfinished(), name + ".records");
    this.rejectsPart = new Path(directory.unfinished(), name + ".rejects");
    this.records = new BufferedOutputStream(directory.create(recordsPart));
    this.rejects = new BufferedOutputStream(directory.create(rejectsPart));
  }

  void write(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Coded record) {
      line(records, record.text());
      recordCount++;
    } else if (outcome instanceof Outcome.Refused refused) {
      line(rejects, lines.json(refused.rejected()));
      rejectCount++;
    }
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  long records() {
    return recordCount;
  }

  long rejects() {
    return rejectCount;
  }

  /** Puts both files into their places. */
  void keep(Path recordsFile, Path rejectsFile) throws IOException {
    records.close();
    rejects.close();
    directory.keep(recordsPart, recordsFile);
    directory.keep(rejectsPart, rejectsFile);
  }

  @Override
  public void close() throws IOException {
    try (OutputStream first = records;
        OutputStream second = rejects) {
      return;
    }
  }
}
