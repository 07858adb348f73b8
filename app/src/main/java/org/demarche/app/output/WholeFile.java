package org.demarche.app.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: what is written becomes visible with {@link #keep},
 * and without it nothing is left behind, not even when the process is interrupted.
 */
public final class WholeFile implements Closeable {

  private final Path target;
  private final Path part;
  private final OutputStream out;
  private final Thread cleaning = new Thread(this::deletePart, "clean-up");

  /** A device or pipe such as {@code /dev/null} takes what it is given and is never replaced. */
  private final boolean device;

  private boolean open = true;

  /** Begins the file; its directory must exist. */
  public WholeFile(Path target) throws IOException {
    this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    this.device = Files.exists(target) && !Files.isRegularFile(target);
    if (device) {
      this.part = this.target;
      this.out = new BufferedOutputStream(Files.newOutputStream(this.target));
      return;
    }
    this.part =
        this.target.resolveSibling(
            "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Runtime.getRuntime().addShutdownHook(cleaning);
    this.out =
        new BufferedOutputStream(
            Files.newOutputStream(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
  }

  /** Returns where the content goes. */
  public OutputStream stream() {
    return out;
  }

  /** Makes the content visible under its name. */
  public void keep() throws IOException {
    out.close();
    open = false;
    if (device) {
      return;
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plainFileSystem) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      out.close();
    }
    if (!device) {
      deletePart();
      forgetCleaning();
    }
  }

  private void deletePart() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException gone) {
      // The directory is gone or closed to us: nothing more can be cleaned up.
      return;
    }
  }

  private void forgetCleaning() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException ending) {
      // The process ends and the hook runs on its own.
      return;
    }
  }
}
