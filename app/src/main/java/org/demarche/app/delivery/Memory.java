package org.demarche.app.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.Told;

/**
 * The file that remembers which alerts were told, a line of JSON for each. Lines are only added;
 * one that a crash cut off is taken away again. One process at a time holds the file.
 */
public final class Memory implements Closeable {

  private static final int EACH = 100;

  private final Path path;
  private final Optional<FileChannel> file;
  private final Clock clock;
  private final JsonMapper mapper = new JsonMapper();
  private final Remembered remembered = new Remembered();
  private int unforced;

  private Memory(Path path, Optional<FileChannel> file, Clock clock) {
    this.path = path;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens the file, which is made if there is none.
   *
   * @param clock says when something is told
   * @throws IOException if another process holds it, or it is none of these
   */
  public static Memory open(Path path, Clock clock) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isLocked(file)) {
        throw new IOException(
            path + " is in use: another process tells alerts of this store; wait for its end");
      }
      Memory memory = new Memory(path, Optional.of(file), clock);
      file.truncate(memory.read());
      file.position(file.size());
      return memory;
    } catch (IOException | RuntimeException failure) {
      file.close();
      throw failure;
    }
  }

  /** Looks at the file without holding it; nothing can be remembered. */
  public static Memory look(Path path, Clock clock) throws IOException {
    Memory memory = new Memory(path, Optional.empty(), clock);
    if (Files.exists(path)) {
      memory.read();
    }
    return memory;
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException here) {
      return false;
    }
  }

  /** Reads all whole lines and returns how many bytes they take. */
  private long read() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new StringReader(new String(bytes, 0, end, StandardCharsets.UTF_8)))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        read(line, number);
      }
    }
    return end;
  }

  private void read(String line, int number) throws IOException {
    try {
      JsonNode json = mapper.readTree(line);
      String key = json.path("key").asText();
      if (!key.isEmpty()) {
        remembered.add(
            json.path("to").asText(), json.path("rule").asText(), key, json.path("turn").asText());
        return;
      }
    } catch (JsonProcessingException none) {
      // Falls through to the same words as JSON of another kind.
    }
    throw new IOException(
        path
            + ":"
            + number
            + ": this is no line of a memory of alerts; put a copy of the file there, or name another"
            + " with --memory");
  }

  /** Returns what was told through a channel. */
  public Told told(Channel channel) {
    return remembered.told(channel.name());
  }

  /** Remembers that a finding was told through a channel. */
  public void remember(Channel channel, Finding finding) throws IOException {
    String rule = finding.rule().name();
    ObjectNode json = mapper.createObjectNode();
    json.put("to", channel.name()).put("rule", rule);
    json.put("key", finding.key()).put("turn", finding.turn());
    json.put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    write(mapper.writeValueAsString(json) + "\n");
    remembered.add(channel.name(), rule, finding.key(), finding.turn());
  }

  private void write(String line) throws IOException {
    FileChannel open = file.orElseThrow(() -> new IllegalStateException("only looked at"));
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        open.write(bytes);
      }
      unforced++;
      if (unforced >= EACH) {
        force();
      }
    } catch (IOException failure) {
      throw new IOException(path + ": " + failure.getMessage(), failure);
    }
  }

  /** Brings all lines to the disk. */
  public void force() throws IOException {
    if (file.isPresent()) {
      file.get().force(false);
      unforced = 0;
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      try (FileChannel open = file.get()) {
        open.force(false);
      }
    }
  }
}
