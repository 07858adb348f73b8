package org.demarche.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.demarche.sentence.Abbreviations.Kind;

/** Finds where the sentences of a paragraph end. */
final class Boundaries {

  /** What a word settles about a doubtful stop. */
  private enum Settles {
    START,
    SPEECH
  }

  /** How many words may stand between a quoted question and the verb that attributes it. */
  private static final int ATTRIBUTION = 6;

  private static final int LONGEST_ABBREVIATION = 20;

  private final Abbreviations abbreviations;
  private final Set<String> starters = new HashSet<>();
  private final Set<String> speech = new HashSet<>();

  Boundaries(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    for (Row row : Table.read(Boundaries.class, "openings.txt", 2)) {
      Settles settles = row.oneOf(Settles.class, 1);
      (settles == Settles.START ? starters : speech).add(row.field(0));
    }
  }

  /** Returns the sentences of the paragraph in order; they cover all but the blanks between. */
  List<Span> sentences(String text, Span paragraph) {
    List<Chunk> chunks = Chunk.of(text, paragraph);
    List<Span> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < chunks.size(); i++) {
      if (i + 1 == chunks.size() || endsAt(text, chunks, first, i)) {
        sentences.add(new Span(chunks.get(first).start(), chunks.get(i).end()));
        first = i + 1;
      }
    }
    return sentences;
  }

  private boolean endsAt(String text, List<Chunk> chunks, int first, int index) {
    if (chunks.get(index + 1).isCloser()) {
      return false;
    }
    int at = index;
    while (at > first && chunks.get(at).isCloser()) {
      at--;
    }
    Chunk chunk = chunks.get(at);
    if (chunk.stop() == chunk.core() || !Marks.isStop(text.charAt(chunk.stop() - 1))) {
      return false;
    }
    int next = index + 1;
    while (next + 1 < chunks.size() && chunks.get(next).isOpener()) {
      next++;
    }
    Opening opening = opening(text, chunks, index + 1, next);
    String word = chunk.word(text);
    char stop = word.charAt(word.length() - 1);
    boolean closed = chunk.stop() < chunk.end() || at < index;
    if (stop == '?' || stop == '!') {
      return opening.begins() && !(closed && isAttribution(text, chunks, index + 1));
    }
    if (stop == '…' || word.endsWith("..")) {
      boolean attached = word.replace("…", "").replace(".", "").length() > 0;
      return opening.starter() || opening.quoted() || (opening.begins() && attached);
    }
    return isStop(word, at == first, opening);
  }

  /** Decides about a single full stop. */
  private boolean isStop(String word, boolean first, Opening opening) {
    Optional<Kind> kind =
        word.length() > LONGEST_ABBREVIATION ? Optional.empty() : abbreviations.kind(word);
    if (kind.isPresent()) {
      return switch (kind.get()) {
        case NAME, MORE -> false;
        case NUMBER -> !opening.number() && opening.begins();
        case DATE -> opening.starter() || (opening.quoted() && opening.begins());
        case ANY, INITIAL -> opening.starter() || (opening.quoted() && isWord(opening));
      };
    }
    boolean listNumber = first && word.length() <= 4 && word.matches("\\(?(\\d+|[ivx]+|\\p{L})\\.");
    return opening.begins() && !listNumber;
  }

  /** "at 10 a.m. (0800 GMT) in Oslo" goes on. */
  private static boolean isWord(Opening opening) {
    return opening.begins() && !opening.number();
  }

  /** Tells whether a name and a verb of speech follow: "“What now?” Mr Okoro asked." */
  private boolean isAttribution(String text, List<Chunk> chunks, int next) {
    int end = Math.min(chunks.size(), next + ATTRIBUTION);
    for (int i = next; i < end; i++) {
      Chunk chunk = chunks.get(i);
      String word = chunk.word(text);
      boolean bare = chunk.start() == chunk.core() && chunk.stop() == chunk.end();
      if (!bare || word.isEmpty() || (i == next && starters.contains(lower(word)))) {
        return false;
      }
      if (i > next && speech.contains(word.replaceAll("\\W$", ""))) {
        return true;
      }
      if (Marks.isStop(word.charAt(word.length() - 1)) && abbreviations.kind(word).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private Opening opening(String text, List<Chunk> chunks, int from, int next) {
    Chunk chunk = chunks.get(next);
    String word = chunk.isOpener() ? text.substring(chunk.start(), chunk.end()) : chunk.word(text);
    boolean marked = chunk.core() > chunk.start() || from < next;
    boolean quoted = marked && Marks.isOpener(text.charAt(chunks.get(from).start()));
    if (word.isEmpty()) {
      return new Opening(false, false, false, quoted);
    }
    int first = word.codePointAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    boolean number = Character.isDigit(first);
    boolean caseless = Character.isLetter(first) && !capital && !Character.isLowerCase(first);
    boolean begins =
        capital || number || caseless || Marks.isCurrency(word.charAt(0)) || isParticle(word);
    String bare = lower(word.replaceAll("['’,;:.].*$", ""));
    return new Opening(begins, capital && starters.contains(bare), number, quoted);
  }

  /** Names such as "al-Maliki" and "bin Laden" open a sentence in lower case. */
  private static boolean isParticle(String word) {
    return word.matches("(al|el|as|ash|an|at|ar)-\\p{Lu}.*|bin|ibn");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * How the stretch behind a stop opens.
   *
   * @param begins whether its word may begin a sentence
   * @param starter whether its word is one that hardly stands inside a sentence with a capital
   * @param number whether it is a number
   * @param quoted whether a quotation mark, bracket or dash stands before it
   */
  private record Opening(boolean begins, boolean starter, boolean number, boolean quoted) {}
}
