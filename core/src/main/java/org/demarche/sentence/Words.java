package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;

/** Cuts a stretch without blanks or outer marks into words: dashes, clitics, joined names. */
final class Words {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\w+://.*|www\\..*|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[@#]\\w+");

  /** Marks inside a stretch that part words wherever they stand. */
  private static final Pattern PARTING =
      Pattern.compile("--+|[–—―]|\\.{2,}|…|[\"“”„«»\\[\\](){};]|[?!]+(?=\\p{L})|%(?=-)|/{2,}");

  /** Marks that part words only between letters, not inside numbers. */
  private static final Pattern PARTING_LETTERS =
      Pattern.compile("(?<=\\p{L}\\p{L})/(?=\\p{L}\\p{L})|(?<=\\p{L})[,:](?=\\p{L})|,(?!\\d{3})");

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=\\p{L})n['’]t$|(?<=[\\p{L}\\d.)])['’](s|m|d|re|ve|ll)$");

  private final Hyphens hyphens;

  Words(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** Returns the words and marks of the stretch in order; together they cover it. */
  List<Span> split(String text, Span stretch) {
    String word = stretch.of(text);
    if (isPlain(word)) {
      return List.of(stretch);
    }
    List<Span> parts = new ArrayList<>();
    if (ADDRESS.matcher(word).matches()) {
      parts.add(new Span(0, word.length()));
    } else {
      parting(word, parts);
    }
    List<Span> moved = new ArrayList<>(parts.size());
    for (Span part : parts) {
      moved.add(new Span(part.start() + stretch.start(), part.end() + stretch.start()));
    }
    return moved;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.equalsIgnoreCase("cannot");
  }

  private void parting(String word, List<Span> parts) {
    Matcher mark = PARTING.matcher(word);
    int from = 0;
    while (mark.find()) {
      letters(word, from, mark.start(), parts);
      parts.add(new Span(mark.start(), mark.end()));
      from = mark.end();
    }
    letters(word, from, word.length(), parts);
  }

  private void letters(String word, int start, int end, List<Span> parts) {
    Matcher mark = PARTING_LETTERS.matcher(word).region(start, end).useTransparentBounds(true);
    int from = start;
    while (mark.find()) {
      hyphened(word, from, mark.start(), parts);
      parts.add(new Span(mark.start(), mark.end()));
      from = mark.end();
    }
    hyphened(word, from, end, parts);
  }

  private void hyphened(String word, int start, int end, List<Span> parts) {
    if (start == end) {
      return;
    }
    Matcher clitic = CLITIC.matcher(word.substring(start, end));
    int stem = clitic.find() ? start + clitic.start() : end;
    String compound = word.substring(start, stem);
    int from = 0;
    for (int at = compound.indexOf('-'); at >= 0; at = compound.indexOf('-', at + 1)) {
      if (at > 0 && hyphens.separates(compound, at)) {
        add(start + from, start + at, parts);
        add(start + at, start + at + 1, parts);
        from = at + 1;
      }
    }
    negated(word, start + from, stem, parts);
    add(stem, end, parts);
  }

  /** "cannot" is two words, so that its negation is one. */
  private static void negated(String word, int start, int end, List<Span> parts) {
    if (word.regionMatches(true, start, "cannot", 0, end - start) && end - start == 6) {
      add(start, start + 3, parts);
      add(start + 3, end, parts);
    } else {
      add(start, end, parts);
    }
  }

  private static void add(int start, int end, List<Span> parts) {
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }
}
