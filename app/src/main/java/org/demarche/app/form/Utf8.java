package org.demarche.app.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 text and refuses what is none. */
public final class Utf8 {

  private Utf8() {}

  /** Returns the text of the bytes, or says which byte is wrong. */
  public static String text(byte[] bytes) throws NoReportException {
    refuseBinary(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NoReportException(
          "the text is not valid UTF-8; convert it, for instance with"
              + " iconv -f WINDOWS-1252 -t UTF-8",
          in.position());
    }
    return out.flip().toString();
  }

  /** Refuses bytes that no text holds. */
  public static void refuseBinary(byte[] bytes) throws NoReportException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new NoReportException(
            "this is binary content, not text; give the report as UTF-8 text", i);
      }
    }
  }
}
