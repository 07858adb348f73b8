package org.demarche.spark.coding;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.demarche.report.Intake;
import org.demarche.spark.plan.InputFile;
import org.demarche.spark.plan.IntakeLine;
import org.demarche.spark.plan.Part;
import org.jspecify.annotations.Nullable;

/** Writes what is read from a file into blocks of about the same size. */
final class BlockFiles implements Consumer<Intake>, Closeable {

  private final CodedDirectory directory;
  private final InputFile source;
  private final String key;
  private final String attempt;
  private final long size;
  private final IntakeLine lines = new IntakeLine();
  private final List<Part.Block> blocks = new ArrayList<>();
  private @Nullable OutputStream out;
  private long written;
  private long count;

  /**
   * Begins with the first block.
   *
   * @param source the file that is read
   * @param key names the directory of its blocks
   * @param attempt names the attempt to read it
   * @param size how many bytes a block is to have
   */
  BlockFiles(CodedDirectory directory, InputFile source, String key, String attempt, long size) {
    this.directory = directory;
    this.source = source;
    this.key = key;
    this.attempt = attempt;
    this.size = size;
  }

  @Override
  public void accept(Intake intake) {
    try {
      byte[] line = (lines.write(intake) + "\n").getBytes(StandardCharsets.UTF_8);
      OutputStream open = out;
      if (open == null) {
        open = new BufferedOutputStream(directory.create(unfinished()));
        out = open;
      }
      open.write(line);
      written += line.length;
      count++;
      if (written >= size) {
        end();
      }
    } catch (IOException failure) {
      // Readers take any other exception for damage of what they read.
      CancellationException end = new CancellationException("a block cannot be written");
      end.initCause(failure);
      throw end;
    }
  }

  private Path unfinished() {
    return new Path(directory.unfinished(), key + "." + blocks.size() + "." + attempt);
  }

  private void end() throws IOException {
    OutputStream open = out;
    if (open != null) {
      open.close();
      Path place = directory.block(key, blocks.size());
      directory.keep(unfinished(), place);
      blocks.add(new Part.Block(new InputFile(source.name(), place.toString(), written, 0), count));
      out = null;
      written = 0;
      count = 0;
    }
  }

  /** Ends the last block and returns all of them in their order. */
  List<Part.Block> blocks() throws IOException {
    end();
    return List.copyOf(blocks);
  }

  @Override
  public void close() throws IOException {
    OutputStream open = out;
    if (open != null) {
      open.close();
    }
  }
}
