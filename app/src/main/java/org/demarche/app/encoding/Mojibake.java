package org.demarche.app.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * UTF-8 that was once read as windows-1252, so that two or three odd signs stand for one.
 *
 * <p>It is mended only where nothing else can be meant: when every run of such signs in the text is
 * UTF-8, and one of them stands for a sign of punctuation or two for letters.
 */
public final class Mojibake {

  /** The signs that the first byte of UTF-8 becomes, with what follows. */
  private static final Pattern RUN =
      Pattern.compile(
          "[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192"
              + "\\u02C6\\u02DC\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2020-\\u2022\\u2026"
              + "\\u2030\\u2039\\u203A\\u20AC\\u2122]+");

  private static final int SURE = 3;

  private Mojibake() {}

  /** Returns the text as it was meant, or as it is. */
  public static String mended(String text) {
    Matcher runs = RUN.matcher(text);
    int signs = 0;
    while (runs.find()) {
      String meant = meant(runs.group());
      if (meant.isEmpty()) {
        return text;
      }
      signs += runs.group().length() - meant.length();
    }
    return signs + 1 < SURE ? text : RUN.matcher(text).replaceAll(Mojibake::replacement);
  }

  private static String replacement(MatchResult run) {
    return Matcher.quoteReplacement(meant(run.group()));
  }

  /** Returns what a run stands for, empty when it is no UTF-8. */
  private static String meant(String run) {
    try {
      ByteBuffer bytes = bytes(run);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException none) {
      return "";
    }
  }

  /** Five bytes are no sign of windows-1252 and were kept as they are. */
  private static ByteBuffer bytes(String run) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    CharsetEncoder encoder = Encoding.WESTERN.newEncoder();
    for (int i = 0; i < run.length(); i++) {
      char sign = run.charAt(i);
      if (sign >= 0x80 && sign <= 0x9F) {
        bytes.put((byte) sign);
      } else {
        bytes.put(encoder.encode(CharBuffer.wrap(run, i, i + 1)));
      }
    }
    return bytes.flip();
  }
}
