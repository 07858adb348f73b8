package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Draws a dependency tree: a word a line in the order of the sentence, further right the deeper it
 * hangs, with lemma, tag and label beside it.
 */
final class TreeView {

  private static final String NOTHING = "   ";

  /** A word with the lines that lead to it. */
  private record Row(String lines, Word word) {}

  private final Page page;
  private final Signs signs;

  TreeView(Page page) {
    this.page = page;
    this.signs = page.signs();
  }

  void show(Parse parse) {
    List<Row> rows = new ArrayList<>();
    parse.words().stream().filter(w -> w.head() < 0).forEach(w -> draw(parse, w, "", "", "", rows));
    int words = widest(rows.stream().map(r -> r.lines() + signs.shown(r.word().text())).toList());
    int lemmas =
        widest(rows.stream().map(r -> signs.shown(new LemmaWords(r.word()).text())).toList());
    int tags = widest(rows.stream().map(r -> r.word().tag()).toList());
    for (Row row : rows) {
      Word word = row.word();
      String text = signs.shown(word.text());
      page.drawn(
          Phrase.of("  " + row.lines(), Style.FAINT)
              .plus(text, Style.STRONG)
              .plus(" ".repeat(words - Columns.of(row.lines() + text)))
              .plus("  " + padded(signs.shown(new LemmaWords(word).text()), lemmas))
              .plus("  " + padded(word.tag(), tags) + "  " + word.label(), Style.FAINT));
    }
  }

  /**
   * Adds a word with all below it.
   *
   * @param before what the lines above its own begin with
   * @param own what its own line begins with
   * @param behind what the lines below its own begin with
   */
  private void draw(
      Parse parse, Word word, String before, String own, String behind, List<Row> rows) {
    List<Word> left = parse.children(word).stream().filter(c -> c.index() < word.index()).toList();
    List<Word> right = parse.children(word).stream().filter(c -> c.index() > word.index()).toList();
    for (int i = 0; i < left.size(); i++) {
      String line = before + (i == 0 ? signs.fromFirst() : signs.between());
      String above = before + (i == 0 ? NOTHING : signs.past());
      draw(parse, left.get(i), above, line, before + signs.past(), rows);
    }
    rows.add(new Row(own, word));
    for (int i = 0; i < right.size(); i++) {
      boolean last = i == right.size() - 1;
      String line = behind + (last ? signs.toLast() : signs.between());
      String below = behind + (last ? NOTHING : signs.past());
      draw(parse, right.get(i), behind + signs.past(), line, below, rows);
    }
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Columns::of).max().orElse(0);
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(columns - Columns.of(text));
  }
}
