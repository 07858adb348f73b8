package org.demarche.app.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a text are to be read.
 *
 * @param charset of the text as a whole, or of the bytes that are no UTF-8
 * @param whole whether the whole text is in that character set, not only what is no UTF-8
 */
record Encoding(Charset charset, boolean whole) {

  /** What the bytes of western texts that are no UTF-8 nearly always are. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** Names that are said and never meant, as the Encoding Standard of the web has it. */
  private static final Set<String> LATIN = Set.of("ISO-8859-1", "US-ASCII");

  private static final Pattern DECLARATION =
      Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2048;
  private static final int SURE = 50;

  /**
   * Tells the encoding from the first bytes of a text.
   *
   * @param declared what came with the text, may be empty
   */
  static Encoding of(byte[] start, String declared) {
    if (begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF)) {
      return new Encoding(Charset.forName("UTF-32"), true);
    }
    if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16, true);
    }
    if (begins(start, 0, '<') || begins(start, 0, '{') || begins(start, 0, 'd')) {
      return new Encoding(StandardCharsets.UTF_16BE, true);
    }
    if (begins(start, '<', 0) || begins(start, '{', 0) || begins(start, 'd', 0)) {
      return new Encoding(StandardCharsets.UTF_16LE, true);
    }
    Optional<Charset> said = charset(declared.isEmpty() ? within(start) : declared);
    if (isUtf8(start)) {
      return new Encoding(said.filter(charset -> !isWide(charset)).orElse(WESTERN), false);
    }
    return said.map(charset -> new Encoding(charset, isWide(charset)))
        .orElseGet(() -> detected(start));
  }

  /** Returns the encoding that markup declares of itself. */
  private static String within(byte[] start) {
    String head = new String(start, 0, Math.min(start.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    return head.stripLeading().startsWith("<") && declaration.find() ? declaration.group(1) : "";
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name))
          .filter(Charset::canEncode)
          .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
          .map(charset -> LATIN.contains(charset.name()) ? WESTERN : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** Whether more than one byte may stand for a character. */
  private static boolean isWide(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() > 1;
  }

  private static Encoding detected(byte[] start) {
    CharsetMatch match = new CharsetDetector().setText(start).detect();
    if (match == null || match.getConfidence() < SURE) {
      return new Encoding(WESTERN, false);
    }
    return charset(match.getName())
        .map(charset -> new Encoding(charset, isWide(charset)))
        .orElseGet(() -> new Encoding(WESTERN, false));
  }

  private static boolean begins(byte[] start, int... signs) {
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

  /** Whether the bytes are UTF-8, but for a last character that is cut off. */
  private static boolean isUtf8(byte[] start) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
    return !result.isError();
  }
}
