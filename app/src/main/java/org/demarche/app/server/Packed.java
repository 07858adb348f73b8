package org.demarche.app.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content of an answer, packed once for all who ask for it. */
final class Packed implements Answer.Body {

  /** The coding of HTTP it is packed in. */
  static final String CODING = "gzip";

  /** A weight of nought refuses. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)",
          Pattern.CASE_INSENSITIVE);

  private final byte[] bytes;

  private Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Writes a content and packs it meanwhile. */
  static Packed of(Answer.Body content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packing = new Fast(packed)) {
      content.write(packing);
    }
    return new Packed(packed.toByteArray());
  }

  /** Tells whether whoever sends this "Accept-Encoding" takes it packed. */
  static boolean isTaken(String encodings) {
    return TAKEN.matcher(encodings).find();
  }

  /** Returns how many bytes it has. */
  int size() {
    return bytes.length;
  }

  /** Writes the content as it was. */
  @Override
  public void write(OutputStream out) throws IOException {
    try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      content.transferTo(out);
    }
  }

  /** Writes it as it is. */
  void writePacked(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** Packing better costs more time than sending the rest. */
  private static final class Fast extends GZIPOutputStream {

    private static final int BUFFER = 8192;

    Fast(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
