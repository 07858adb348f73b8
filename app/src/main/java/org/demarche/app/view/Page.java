package org.demarche.app.view;

import java.util.List;
import org.demarche.app.terminal.Terminal;

/** The lines of a view, set with a column of ids, a column of labels and the text beside them. */
final class Page {

  private static final int WIDEST = 100;
  private static final int IDS = 5;
  private static final int LABELS = 9;

  private final Terminal screen;
  private final int width;
  private final Signs signs;
  private final StringBuilder text = new StringBuilder();

  Page(Terminal screen) {
    this.screen = screen;
    this.width = Math.min(screen.width(), WIDEST);
    this.signs = new Signs(screen.unicode());
  }

  Signs signs() {
    return signs;
  }

  /** Begins a part of the view. */
  void heading(String words) {
    blank();
    int rest = Math.max(0, width - Columns.of(words) - 1);
    line(Phrase.of(words, Style.STRONG).plus(" ").plus(signs.rule().repeat(rest), Style.FAINT));
  }

  /** Sets a phrase over the whole width. */
  void line(Phrase phrase) {
    set("", Phrase.empty(), phrase);
  }

  /** Sets a phrase as it is, with all its spaces, however long. */
  void drawn(Phrase phrase) {
    text.append(rendered(phrase).stripTrailing()).append('\n');
  }

  /** Sets a phrase beside the id of what it tells. */
  void entry(String id, Phrase phrase) {
    set(" ".repeat(IDS), Phrase.of(padded(id, IDS), Style.FAINT), phrase);
  }

  /** Sets a phrase beside its label. */
  void labelled(String label, Phrase phrase) {
    Phrase margin = Phrase.of(" ".repeat(IDS)).plus(padded(label, LABELS), Style.FAINT);
    set(" ".repeat(IDS + LABELS), margin, phrase);
  }

  /** Sets a phrase beside a margin of so many columns. */
  void beside(int columns, Phrase margin, Phrase phrase) {
    set(" ".repeat(columns), margin, phrase);
  }

  /** Sets the row of a table as it is. */
  void row(String cells) {
    text.append(cells.stripTrailing()).append('\n');
  }

  void blank() {
    text.append('\n');
  }

  /** Returns the page without its last line end. */
  String text() {
    return text.toString().stripTrailing();
  }

  private static String padded(String word, int columns) {
    return word + " ".repeat(Math.max(1, columns - Columns.of(word)));
  }

  private void set(String indent, Phrase margin, Phrase phrase) {
    Phrase marked = screen.colour() ? phrase : marked(phrase);
    List<Phrase> lines = Wrapping.lines(marked, width - indent.length());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? rendered(margin) : indent).append(rendered(lines.get(i))).append('\n');
    }
  }

  private static Phrase marked(Phrase phrase) {
    return new Phrase(phrase.pieces().stream().map(Page::marked).toList());
  }

  private static Piece marked(Piece piece) {
    return piece.style() == Style.TRIGGER
        ? new Piece("*" + piece.text() + "*", piece.style())
        : piece;
  }

  private String rendered(Phrase phrase) {
    StringBuilder line = new StringBuilder();
    for (Piece piece : phrase.pieces()) {
      line.append(screen.colour() ? piece.style().coloured(piece.text()) : piece.text());
    }
    return line.toString();
  }
}
