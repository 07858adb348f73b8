package org.demarche.app.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** A text as UTF-8, whatever encoding it came in. */
public final class Utf8Input {

  private static final int SAMPLE = 1 << 16;

  private Utf8Input() {}

  /**
   * Returns the text as UTF-8, which supports marks. Single bytes that are none are read as those
   * of the encoding that the text declares or speaks for, and else as windows-1252.
   */
  public static InputStream of(BufferedInputStream in) throws IOException {
    return of(in, "");
  }

  /**
   * Returns the text as UTF-8.
   *
   * @param declared the encoding that came with the text, may be empty or unknown
   */
  public static InputStream of(BufferedInputStream in, String declared) throws IOException {
    byte[] start = start(in);
    Encoding encoding = Encoding.of(start, declared);
    if (!encoding.whole()) {
      return mended(in, encoding.charset());
    }
    return new BufferedInputStream(
        ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, encoding.charset()))
            .setCharset(StandardCharsets.UTF_8)
            .get(),
        SAMPLE);
  }

  /**
   * Returns the encoding of the single bytes of a text that are no UTF-8, and nothing when the text
   * as a whole has another encoding, so that no line can be read without those before it.
   */
  public static Optional<Charset> stray(BufferedInputStream in) throws IOException {
    return Optional.of(Encoding.of(start(in), ""))
        .filter(encoding -> !encoding.whole())
        .map(Encoding::charset);
  }

  /**
   * Returns a text, or a part of one that begins with a line, as UTF-8, which supports marks.
   *
   * @param stray the encoding of single bytes that are none
   */
  public static InputStream mended(InputStream in, Charset stray) {
    return new BufferedInputStream(new MendedStream(in, stray), SAMPLE);
  }

  /**
   * Returns the bytes that are there, as a pipe may give no more for long; none of a damaged
   * stream, whose damage shows again in reading on.
   */
  private static byte[] start(BufferedInputStream in) throws IOException {
    byte[] start = new byte[SAMPLE];
    in.mark(SAMPLE);
    int length = 0;
    try {
      length = Math.max(0, in.read(start));
    } catch (IOException damaged) {
      length = 0;
    }
    in.reset();
    return Arrays.copyOf(start, length);
  }
}
