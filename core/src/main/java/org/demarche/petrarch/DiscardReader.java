package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Discard;
import org.demarche.entity.Format;

/** Reads a file of discards: phrases, with "+" those that stand for the whole report. */
final class DiscardReader {

  private final String file;
  private final Flaws flaws;
  private final List<Discard> discards = new ArrayList<>();

  DiscardReader(String file) {
    this.file = file;
    this.flaws = new Flaws(file);
  }

  Dictionary read(List<Line> lines) {
    lines.forEach(this::add);
    return new Dictionary(file, Format.DISCARDS, Map.of(), List.of(), discards, flaws.all());
  }

  private void add(Line line) {
    boolean whole = line.startsWith("+");
    String text = whole ? line.text().substring(1) : line.text();
    String phrase = Wording.words(text);
    if (phrase.isEmpty()) {
      flaws.malformed(line.number(), "the phrase is missing");
    } else if (text.matches(".*[\\[\\]{}].*")) {
      flaws.malformed(line.number(), "a phrase has no code and no brackets: \"" + text + "\"");
    } else {
      String source = file + ":" + line.number();
      discards.add(new Discard(phrase, text.endsWith("_"), whole, source));
    }
  }
}
