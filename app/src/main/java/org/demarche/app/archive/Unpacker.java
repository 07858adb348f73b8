package org.demarche.app.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Unpacks inputs, whatever they are packed in, and hands over what they hold. */
public final class Unpacker {

  private static final int BUFFER = 1 << 16;
  private static final int ZIP_SIGNS = 4;

  private final Limits limits;
  private final Predicate<String> wanted;

  /**
   * Makes an unpacker.
   *
   * @param wanted tells from the name of a file in an archive whether it may hold reports
   */
  public Unpacker(Limits limits, Predicate<String> wanted) {
    this.limits = limits;
    this.wanted = wanted;
  }

  /**
   * Hands over what an input holds: itself unpacked, or the members of the archive that it is.
   *
   * @param position how many of its packed bytes have been read so far
   */
  public void unpack(String name, InputStream in, LongSupplier position, Members members)
      throws IOException {
    long before = position.getAsLong();
    new Unpacking(members, () -> position.getAsLong() - before).open(name, buffered(in), 0);
  }

  /** Tells whether an input is packed or an archive, and leaves it at its beginning. */
  public static boolean isPacked(BufferedInputStream in) throws IOException {
    return Packing.of(in).isPresent() || archive(in).isPresent();
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }

  /** The unpacking of one input. */
  private final class Unpacking {
    private final Members members;
    private final LongSupplier packed;
    private long count;

    Unpacking(Members members, LongSupplier packed) {
      this.members = members;
      this.packed = packed;
    }

    void open(String name, BufferedInputStream in, int depth) throws IOException {
      if (depth > limits.depth()) {
        throw limits.tooDeep();
      }
      Optional<Packing> packing = Packing.of(in);
      if (packing.isPresent()) {
        open(name, metered(opened(packing.get(), in)), depth + 1);
        return;
      }
      Optional<ArchiveInputStream<?>> archive = archive(in);
      if (archive.isPresent()) {
        files(name, archive.get(), depth);
      } else {
        members.member(name, in);
      }
    }

    private BufferedInputStream metered(InputStream in) {
      return buffered(new MeteredStream(in, packed, limits));
    }

    private void files(String name, ArchiveInputStream<?> archive, int depth) throws IOException {
      ArchiveEntry first = next(archive);
      if (first != null && new OfficeFile(name, first.getName()).isOne()) {
        members.refused(name, OfficeFile.REMEDY);
        return;
      }
      for (ArchiveEntry file = first; file != null; file = next(archive)) {
        if (!file.isDirectory()) {
          file(name + "/" + label(file.getName()), archive, file, depth);
        }
      }
    }

    private void file(String name, ArchiveInputStream<?> archive, ArchiveEntry file, int depth)
        throws IOException {
      count++;
      if (count > limits.members()) {
        throw limits.tooMany();
      }
      if (!archive.canReadEntryData(file)) {
        members.refused(
            name, "the file is encrypted or packed in a way that is not read; unpack it first");
      } else if (wanted.test(name)) {
        open(name, metered(archive), depth + 1);
      } else {
        members.leftOut(name);
      }
    }
  }

  private static InputStream opened(Packing packing, InputStream in) throws IOException {
    try {
      return packing.unpacked(in);
    } catch (EOFException cut) {
      throw cut;
    } catch (IOException | RuntimeException damaged) {
      throw damaged(damaged);
    }
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> archive) throws IOException {
    try {
      return archive.getNextEntry();
    } catch (EOFException | UnreadableException told) {
      throw told;
    } catch (IOException | RuntimeException damaged) {
      throw damaged(damaged);
    }
  }

  static UnreadableException damaged(Exception failure) {
    return new UnreadableException(
        "the packed file is damaged ("
            + Excerpt.sentence(String.valueOf(failure.getMessage()))
            + "); fetch it or pack it again");
  }

  private static Optional<ArchiveInputStream<?>> archive(BufferedInputStream in)
      throws IOException {
    byte[] start = Packing.opening(in);
    if (start.length >= ZIP_SIGNS && ZipArchiveInputStream.matches(start, start.length)) {
      return Optional.of(new ZipArchiveInputStream(in, "UTF-8", true, true, true));
    }
    return start.length >= Packing.OPENING && TarArchiveInputStream.matches(start, start.length)
        ? Optional.of(new TarArchiveInputStream(in, "UTF-8"))
        : Optional.empty();
  }

  /** A member's name is only ever shown, never opened; signs that could deceive are taken out. */
  private static String label(String name) {
    return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
  }
}
