package org.demarche.app.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The ways in which one stream is packed, told apart by its first bytes. */
enum Packing {
  GZIP("gz", 0x1F, 0x8B) {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new GZIPInputStream(new PatientStream(in), BUFFER);
    }
  },
  BZIP2("bz2", 'B', 'Z', 'h') {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("xz", 0xFD, '7', 'z', 'X', 'Z', 0) {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new XZInputStream(in, MOST_MEMORY);
    }
  },
  ZSTANDARD("zst", 0x28, 0xB5, 0x2F, 0xFD) {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  };

  /** As many bytes are enough to tell a packing or an archive. */
  static final int OPENING = 512;

  private static final int BUFFER = 1 << 16;

  /** What unpacking may take, in kibibytes. */
  private static final int MOST_MEMORY = 100_000;

  private final String suffix;
  private final int[] signs;

  Packing(String suffix, int... signs) {
    this.suffix = suffix;
    this.signs = signs.clone();
  }

  abstract InputStream unpacked(InputStream in) throws IOException;

  String suffix() {
    return suffix;
  }

  /** Returns how a stream that supports marks is packed. */
  static Optional<Packing> of(BufferedInputStream in) throws IOException {
    in.mark(OPENING);
    byte[] start = in.readNBytes(6);
    in.reset();
    for (Packing packing : values()) {
      if (packing.fits(start)) {
        return Optional.of(packing);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first bytes, only a line of them where there is one, since a pipe may wait then.
   */
  static byte[] opening(BufferedInputStream in) throws IOException {
    ByteArrayOutputStream opening = new ByteArrayOutputStream(OPENING);
    in.mark(OPENING);
    try {
      int next = in.read();
      while (next >= 0) {
        opening.write(next);
        next = next == '\n' || opening.size() == OPENING ? -1 : in.read();
      }
    } catch (IOException damaged) {
      in.reset();
      return opening.toByteArray();
    }
    in.reset();
    return opening.toByteArray();
  }

  private boolean fits(byte[] start) {
    if (start.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((start[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
