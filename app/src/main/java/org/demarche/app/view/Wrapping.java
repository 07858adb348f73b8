package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks a phrase into lines between words; a word longer than a line is cut. */
final class Wrapping {

  private final int width;
  private final List<Phrase> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private int used;

  private Wrapping(int width) {
    this.width = Math.max(1, width);
  }

  static List<Phrase> lines(Phrase phrase, int width) {
    Wrapping wrapping = new Wrapping(width);
    words(phrase).forEach(wrapping::word);
    wrapping.endLine();
    return wrapping.lines;
  }

  /** Returns the words, each of one piece or of several that stand together without a space. */
  private static List<List<Piece>> words(Phrase phrase) {
    List<List<Piece>> words = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    for (Piece piece : phrase.pieces()) {
      String[] parts = piece.text().split("[ \t\n]+", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0 && !word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          word.add(new Piece(parts[i], piece.style()));
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private void word(List<Piece> word) {
    int columns = word.stream().mapToInt(piece -> Columns.of(piece.text())).sum();
    if (used > 0 && used + 1 + columns > width) {
      endLine();
    }
    if (used > 0) {
      line.add(space(word.get(0)));
      used++;
    }
    word.forEach(this::cut);
  }

  private Piece space(Piece next) {
    Style last = line.get(line.size() - 1).style();
    return new Piece(" ", last == next.style() ? last : Style.PLAIN);
  }

  private void cut(Piece piece) {
    StringBuilder part = new StringBuilder();
    for (int codePoint : piece.text().codePoints().toArray()) {
      int columns = Columns.of(codePoint);
      if (used > 0 && used + columns > width) {
        line.add(new Piece(part.toString(), piece.style()));
        part.setLength(0);
        endLine();
      }
      part.appendCodePoint(codePoint);
      used += columns;
    }
    line.add(new Piece(part.toString(), piece.style()));
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(new Phrase(line));
    }
    line = new ArrayList<>();
    used = 0;
  }
}
