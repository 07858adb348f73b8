package org.demarche.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.report.Span;

/**
 * Cuts text into the pieces of MiniLM's vocabulary: lower case, without accents, each word from its
 * start the longest piece first. BERT's uncased tokenisation (Devlin et al. 2019).
 */
public final class WordPieces {

  /** How many pieces are encoded at once; what follows is left out. */
  public static final int MOST = 256;

  /** A longer word is unknown to the vocabulary. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  /** Takes the vocabulary: pieces with their numbers, "##" before those that continue a word. */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = id("[UNK]");
  }

  /**
   * A piece of a word.
   *
   * @param id its number in the vocabulary
   * @param span the whole word in the text, empty for the marks of start and end
   */
  record Piece(int id, Span span) {}

  /** Returns the pieces of a stretch of text, between the marks of start and end. */
  List<Piece> of(String text, Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(id("[CLS]"), new Span(stretch.start(), stretch.start())));
    int at = stretch.start();
    while (at < stretch.end() && pieces.size() < MOST) {
      int end = wordEnd(text, at, stretch.end());
      if (!Character.isWhitespace(text.codePointAt(at))) {
        add(pieces, text, new Span(at, end));
      }
      at = end;
    }
    while (pieces.size() >= MOST) {
      pieces.remove(pieces.size() - 1);
    }
    pieces.add(new Piece(id("[SEP]"), new Span(stretch.end(), stretch.end())));
    return pieces;
  }

  private static int wordEnd(String text, int start, int limit) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (!isWordPart(first)) {
      return Math.min(at, limit);
    }
    while (at < limit && isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, limit);
  }

  private static boolean isWordPart(int character) {
    return Character.isLetterOrDigit(character) && !Character.isIdeographic(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private void add(List<Piece> pieces, String text, Span span) {
    String word = plain(span.of(text));
    List<Piece> own = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int end = longest(word, start);
      if (end == start || word.length() > LONGEST_WORD) {
        pieces.add(new Piece(unknown, span));
        return;
      }
      own.add(new Piece(id(key(word, start, end)), span));
      start = end;
    }
    pieces.addAll(own);
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private int longest(String word, int start) {
    int end = word.length();
    while (end > start && !vocabulary.containsKey(key(word, start, end))) {
      end--;
    }
    return end;
  }

  private static String key(String word, int start, int end) {
    return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + piece);
    }
    return id;
  }
}
