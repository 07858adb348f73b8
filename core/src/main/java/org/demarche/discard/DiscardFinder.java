package org.demarche.discard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.entity.Discard;
import org.demarche.entity.Folding;
import org.demarche.parse.Parse;
import org.demarche.report.Report;

/** Finds the sentences that hold a discarded phrase, in any case; immutable. */
public final class DiscardFinder {

  /** Enough letters to leave few phrases to compare at each word. */
  private static final int KEY = 3;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Map<String, List<Discard>> byStart = new HashMap<>();

  /** Takes the phrases of all dictionaries. */
  public DiscardFinder(List<Discard> discards) {
    discards.stream()
        .sorted(Comparator.comparingInt(d -> -d.phrase().length()))
        .forEach(d -> byStart.computeIfAbsent(key(d), none -> new ArrayList<>()).add(d));
  }

  private static String key(Discard discard) {
    String folded = Folding.fold(discard.phrase());
    return folded.substring(0, Math.min(KEY, folded.length()));
  }

  /** Returns what is discarded; of several phrases in a sentence the first and longest counts. */
  public Discarded find(Report report, List<Parse> parses) {
    Map<Integer, Discard> bySentence = new HashMap<>();
    Optional<Discard> whole = Optional.empty();
    if (byStart.isEmpty()) {
      return new Discarded(bySentence, whole);
    }
    for (Parse parse : parses) {
      for (Discard discard : in(parse.sentence().span().of(report.text()))) {
        bySentence.putIfAbsent(parse.sentence().number(), discard);
        if (discard.wholeReport() && whole.isEmpty()) {
          whole = Optional.of(discard);
        }
      }
    }
    return new Discarded(bySentence, whole);
  }

  private List<Discard> in(String sentence) {
    String folded = Folding.fold(sentence).toUpperCase(Locale.ROOT);
    String text = WHITE_SPACE.matcher(folded).replaceAll(" ");
    List<Discard> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (startsWord(text, i)) {
        at(text, i, found);
      }
    }
    return found;
  }

  private void at(String text, int position, List<Discard> found) {
    for (int length = 1; length <= KEY && position + length <= text.length(); length++) {
      String start = text.substring(position, position + length);
      for (Discard discard : byStart.getOrDefault(start, List.of())) {
        String phrase = Folding.fold(discard.phrase());
        if (text.startsWith(phrase, position)
            && (!discard.wholeWord() || endsWord(text, position + phrase.length()))) {
          found.add(discard);
        }
      }
    }
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at) != ' ';
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
