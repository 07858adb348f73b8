package org.demarche.app.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a text that came in capitals as reports are written, without moving a character: starts of
 * sentences, names of the dictionaries, people behind a title or a given name, months and days, and
 * the initials that a bracket explains, "[FMLN]". What it does not know stays in small letters.
 */
final class CaseRestorer {

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_INITIALS = 6;

  /** A title is followed by a given name and a surname. */
  private static final int NAMES = 2;

  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> AMBIGUOUS = Set.of("march", "may", "mar");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "sergeant",
          "senator",
          "deputy",
          "dr",
          "mr",
          "mrs",
          "miss",
          "bishop",
          "archbishop",
          "msgr",
          "monsignor",
          "father",
          "ambassador",
          "mayor",
          "governor",
          "judge",
          "justice",
          "commander",
          "secretary",
          "chancellor",
          "pope",
          "rector");

  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "by",
          "for",
          "from",
          "has",
          "have",
          "had",
          "he",
          "her",
          "his",
          "in",
          "is",
          "it",
          "its",
          "of",
          "on",
          "or",
          "said",
          "says",
          "she",
          "that",
          "the",
          "their",
          "they",
          "this",
          "to",
          "today",
          "was",
          "were",
          "who",
          "will",
          "with",
          "would",
          "yesterday",
          "told",
          "added",
          "also",
          "but",
          "not",
          "be",
          "been",
          "are",
          "when",
          "after",
          "before",
          "during",
          "police",
          "government",
          "army",
          "general",
          "elect",
          "designate");

  private final CasedNames names = new CasedNames();

  /** Returns the text with its case restored; one that has small letters as it is. */
  String restore(String text) {
    if (text.chars().filter(Character::isLowerCase).count() * 10 > text.length()) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return text;
    }
    List<int[]> words = words(text);
    Set<String> initials = initials(text, words);
    char[] restored = lower.toCharArray();
    int named = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = lower.substring(words.get(i)[0], words.get(i)[1]);
      int length = name(lower, words, i, restored);
      if (length > 0) {
        i += length - 1;
        named = 0;
      } else if (initials.contains(word) || isDotted(text, words.get(i))) {
        text.getChars(words.get(i)[0], words.get(i)[1], restored, words.get(i)[0]);
      } else if (isCalendar(lower, word, words.get(i))
          || named > 0 && isName(word)
          || isGiven(word)) {
        capital(restored, words.get(i)[0]);
        named = isGiven(word) ? 1 : named - 1;
      } else {
        named = TITLES.contains(word) ? NAMES : 0;
      }
      if (isStart(text, words.get(i)[0])) {
        capital(restored, words.get(i)[0]);
      }
    }
    for (int[] word : words) {
      if (isStart(text, word[0])) {
        capital(restored, word[0]);
      }
    }
    return new String(restored);
  }

  private static boolean isName(String word) {
    return !NO_NAMES.contains(word) && !TITLES.contains(word);
  }

  private boolean isGiven(String word) {
    return isName(word) && names.isGiven(word);
  }

  /** "march" and "may" are months beside a number only. */
  private static boolean isCalendar(String lower, String word, int[] at) {
    boolean number =
        at[0] > 1 && Character.isDigit(lower.charAt(at[0] - 2))
            || at[1] + 1 < lower.length() && Character.isDigit(lower.charAt(at[1] + 1));
    return CALENDAR.contains(word) || number && AMBIGUOUS.contains(word);
  }

  /** Writes the longest name that starts at a word; returns how many words it has. */
  private int name(String lower, List<int[]> words, int first, char[] restored) {
    int start = words.get(first)[0];
    for (int n = Math.min(LONGEST_NAME, words.size() - first); n > 0; n--) {
      String stretch = lower.substring(start, words.get(first + n - 1)[1]).replace('\n', ' ');
      Optional<String> name = names.of(stretch);
      if (name.isPresent()) {
        name.get().getChars(0, stretch.length(), restored, start);
        return n;
      }
    }
    return 0;
  }

  private static Set<String> initials(String text, List<int[]> words) {
    Set<String> initials = new HashSet<>();
    for (int[] word : words) {
      boolean bracketed =
          word[0] > 0
              && word[1] < text.length()
              && "[(".indexOf(text.charAt(word[0] - 1)) >= 0
              && "])".indexOf(text.charAt(word[1])) >= 0;
      if (bracketed && word[1] - word[0] <= LONGEST_INITIALS && word[1] - word[0] > 1) {
        initials.add(text.substring(word[0], word[1]).toLowerCase(Locale.ROOT));
      }
    }
    return initials;
  }

  /** "U.S." keeps its capitals. */
  private static boolean isDotted(String text, int[] word) {
    boolean single = word[1] - word[0] == 1;
    boolean dot = word[1] < text.length() && text.charAt(word[1]) == '.';
    return single && dot && text.charAt(word[0]) != 'A'
        || single && dot && word[0] > 1 && text.charAt(word[0] - 1) == '.';
  }

  private static boolean isStart(String text, int position) {
    int at = position - 1;
    int breaks = 0;
    while (at >= 0
        && (Character.isWhitespace(text.charAt(at)) || "\"'([".indexOf(text.charAt(at)) >= 0)) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    if (at < 0 || breaks > 1) {
      return true;
    }
    boolean ended = ".!?".indexOf(text.charAt(at)) >= 0 && at < position - 1;
    return ended && !(at > 1 && text.charAt(at - 2) == '.');
  }

  private static void capital(char[] text, int position) {
    text[position] = Character.toUpperCase(text[position]);
  }

  /** Runs of letters, with the marks inside them. */
  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text, end, end > at)) {
        end++;
      }
      if (end > at) {
        words.add(new int[] {at, end});
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private static boolean isPart(String text, int at, boolean inside) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || inside && c == '\'' && at + 1 < text.length() && text.charAt(at + 1) != 'S';
  }
}
