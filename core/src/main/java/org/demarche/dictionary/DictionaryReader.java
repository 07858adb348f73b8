package org.demarche.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.entity.Dictionary;
import org.demarche.entity.SectionReader;
import org.demarche.petrarch.PetrarchReader;
import org.demarche.resource.MalformedResourceException;

/** Reads a user's dictionary and tells its format from its content. */
public final class DictionaryReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final PetrarchReader petrarch = new PetrarchReader();

  /**
   * Returns the entries of a file, and what is wrong with its lines.
   *
   * @throws IOException when it cannot be read
   * @throws MalformedResourceException when it is no dictionary
   */
  public Dictionary read(Path file) throws IOException {
    return read(file.toString(), new StringReader(text(file)));
  }

  /**
   * Returns the entries of a text, and what is wrong with its lines.
   *
   * @param file what it is called in messages and records
   * @throws IOException when it cannot be read
   * @throws MalformedResourceException when it is no dictionary
   */
  public Dictionary read(String file, Reader text) throws IOException {
    List<String> lines = new BufferedReader(text).lines().toList();
    boolean sections =
        lines.stream()
                .filter(line -> !SectionReader.isComment(line))
                .findFirst()
                .filter(SectionReader::isOpening)
                .isPresent()
            || lines.stream().anyMatch(SectionReader::isKnownOpening);
    return sections ? SectionReader.read(file, lines) : petrarch.read(file, lines);
  }

  private static String text(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    if (decoder.decode(bytes, text, true).isError()) {
      int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
      throw new MalformedResourceException(
          file + ":" + line + ": the line is not UTF-8; convert the file to it, as iconv does");
    }
    String whole = text.flip().toString();
    return whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole;
  }
}
