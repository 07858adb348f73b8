package org.demarche.app.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes lines as UTF-8 to a hidden part beside a file, which gets the file's name when it is kept,
 * and else stays for a later run to go on with.
 */
public final class PartLines implements LineOutput {

  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path part;
  private final FileChannel channel;
  private final OutputStream out;
  private long bytes;

  /**
   * Opens the part.
   *
   * @param bytes how much of it is kept; what stands behind is cut off
   */
  public PartLines(Path target, long bytes) throws IOException {
    this.target = real(target);
    this.part = part(target);
    this.bytes = bytes;
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(bytes);
    channel.position(bytes);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
  }

  /** Returns the file that a name leads to, so that a link stays one. */
  public static Path real(Path target) throws IOException {
    return Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
  }

  /** Returns where the part of a file stands. */
  public static Path part(Path target) throws IOException {
    Path real = real(target);
    return real.resolveSibling("." + real.getFileName() + ".part");
  }

  /** Returns how long the part of a file is, 0 when there is none. */
  public static long size(Path target) throws IOException {
    Path part = part(target);
    return Files.exists(part) ? Files.size(part) : 0;
  }

  @Override
  public void line(String text) throws IOException {
    byte[] line = (text + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      out.write(line);
    } catch (IOException failure) {
      throw failed(failure);
    }
    bytes += line.length;
  }

  /** Returns how long the part is with all lines so far. */
  public long bytes() {
    return bytes;
  }

  /** Brings all lines so far to the disk. */
  public void force() throws IOException {
    try {
      out.flush();
      channel.force(false);
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  @Override
  public void keep() throws IOException {
    force();
    channel.close();
    publish(target);
  }

  /** Gives the part of a file the file's name, if it has not got it yet. */
  public static void publish(Path target) throws IOException {
    Path part = part(target);
    if (Files.exists(part)) {
      move(part, real(target));
    }
  }

  /** Gives a file another name at once and for good, also where that is taken. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plainFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    force(Objects.requireNonNull(to.getParent()));
  }

  private static void force(Path directory) {
    try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException noSuchThing) {
      // Some systems cannot open a directory; what it holds is on the disk sooner or later.
      return;
    }
  }

  private IOException failed(IOException failure) {
    return new IOException(target + ": " + new WriteFault(failure).words(), failure);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
