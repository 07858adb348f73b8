package org.demarche.app.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that tells what a run was asked for and, a line each, how far it had come at times; only
 * one run has it at a time. A last line that is cut off or damaged counts as not written.
 */
public final class Journal implements Closeable {

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private final FileChannel channel;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private @Nullable Request request;
  private long sound;

  /**
   * Opens or makes the journal and reads what an earlier run has written.
   *
   * @throws IOException when another run has it, or it cannot be read or made
   */
  public Journal(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock();
      read();
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /** The lock ends with the channel, and with the process however that ends. */
  private void lock() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw busy();
      }
    } catch (OverlappingFileLockException here) {
      throw busy();
    }
  }

  private IOException busy() {
    return new IOException(
        "another run is writing it (" + file + "); wait until that ends, or name another file");
  }

  private void read() throws IOException {
    String all =
        new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    int start = 0;
    for (int end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
      String line = all.substring(start, end + 1);
      if (!line(line)) {
        return;
      }
      sound += line.getBytes(StandardCharsets.UTF_8).length;
      start = end + 1;
    }
  }

  private boolean line(String line) {
    try {
      if (request == null) {
        request = json.readValue(line, Request.class);
      } else {
        checkpoints.add(json.readValue(line, Checkpoint.class));
      }
      return true;
    } catch (JsonProcessingException damaged) {
      return false;
    }
  }

  /** Returns what the earlier run was asked for; nothing when there is none to go on with. */
  public Optional<Request> request() {
    return Optional.ofNullable(request);
  }

  /**
   * Returns the last point at which the files were no longer than they are now; where a run begins
   * when there is none.
   */
  public Checkpoint last(long bytes, long rejectBytes) {
    for (int i = checkpoints.size() - 1; i >= 0; i--) {
      Checkpoint at = checkpoints.get(i);
      if (at.whole() || (at.bytes() <= bytes && at.rejectBytes() <= rejectBytes)) {
        return at;
      }
    }
    return Checkpoint.none();
  }

  /** Forgets what an earlier run has written, and begins with what this one is asked for. */
  public void begin(Request asked) throws IOException {
    sound = 0;
    checkpoints.clear();
    request = asked;
    write(asked);
  }

  /** Writes how far the run has come; what its files hold must be on the disk already. */
  public void add(Checkpoint reached) throws IOException {
    write(reached);
  }

  private void write(Object content) throws IOException {
    String text = json.writeValueAsString(content) + "\n";
    ByteBuffer line = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    channel.truncate(sound);
    channel.position(sound);
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(false);
    sound = channel.position();
  }

  /** Deletes the journal, as all that it tells of is done. */
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
