package org.demarche.spark.plan;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.demarche.app.intake.Input;
import org.jspecify.annotations.Nullable;

/**
 * Opens files of Hadoop's file systems and keeps their failures.
 *
 * <p>Readers take what they cannot read for damage of the input and go on; here it may be the
 * network, so whoever has read must ask afterwards whether all of it was the input.
 */
public final class FileReading {

  private final Configuration configuration;
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

  /** Makes a reading by the settings of Hadoop. */
  public FileReading(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Returns a file as an input that is read from its beginning. */
  public Input input(InputFile file) {
    return new Input(
        file.name(), OptionalLong.of(file.size()), () -> Input.Opened.of(part(file, 0)));
  }

  /** Opens a file at a byte. */
  public InputStream part(InputFile file, long start) throws IOException {
    FSDataInputStream in = open(new Path(file.path()));
    try {
      in.seek(start);
      return new KeepingStream(in, failure);
    } catch (IOException broken) {
      failure.compareAndSet(null, broken);
      in.close();
      throw broken;
    }
  }

  /** Opens a file between two bytes, the latter not included. */
  public InputStream part(InputFile file, long start, long end) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(part(file, start))
        .setMaxCount(end - start)
        .get();
  }

  private FSDataInputStream open(Path path) throws IOException {
    try {
      return path.getFileSystem(configuration).open(path);
    } catch (AccessControlException denied) {
      throw new AccessDeniedException(path.toString());
    } catch (FileNotFoundException absent) {
      if (String.valueOf(absent.getMessage()).endsWith("(Permission denied)")) {
        throw new AccessDeniedException(path.toString());
      }
      failure.compareAndSet(null, absent);
      throw absent;
    } catch (IOException broken) {
      failure.compareAndSet(null, broken);
      throw broken;
    }
  }

  /**
   * Makes sure that the file system gave all that was asked of it.
   *
   * @throws IOException what it failed with first
   */
  public void check() throws IOException {
    IOException broken = failure.get();
    if (broken != null) {
      throw broken;
    }
  }
}
