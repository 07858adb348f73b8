package org.demarche.sentence;

/** Finds the marks that stand at the edges of a word and are tokens of their own. */
final class Affixes {

  private static final String LEADING = "\"“”„‟«»‹›‘‚`([{<,;:?!/*•·…";
  private static final String TRAILING = "\"“”„‟«»‹›‘`)]}>,;:%…/*";

  private Affixes() {}

  /** Returns the length of the mark that opens the stretch, 0 when a word does. */
  static int leading(String text, int start, int end) {
    char c = text.charAt(start);
    if (c == '.' || c == '-') {
      return leadingStopOrHyphen(text, start, end, run(text, start, end));
    }
    if (c == '/' || c == '*' || c == '`') {
      return run(text, start, end);
    }
    if (c == '\'' || c == '’') {
      return isElision(text, start, end) ? 0 : run(text, start, Math.min(end, start + 2));
    }
    if (LEADING.indexOf(c) >= 0 || Marks.isLongDash(c) || Marks.isCurrency(c)) {
      return 1;
    }
    return currencyCode(text, start, end);
  }

  private static int leadingStopOrHyphen(String text, int start, int end, int run) {
    boolean number = start + 1 < end && Character.isDigit(text.charAt(start + 1));
    return run == 1 && number ? 0 : run;
  }

  /** Returns the length of the mark that closes the stretch, 0 when a word or a stop does. */
  static int trailing(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == '.') {
      int run = runBack(text, start, end);
      return run > 1 ? run : 0;
    }
    if (c == '-' || c == '/' || c == '*' || c == '`') {
      return runBack(text, start, end);
    }
    if (c == '\'' || c == '’') {
      return runBack(text, Math.max(start, end - 2), end);
    }
    if (c == '?' || c == '!') {
      return outcry(text, start, end);
    }
    return TRAILING.indexOf(c) >= 0 || Marks.isLongDash(c) ? 1 : 0;
  }

  private static int outcry(String text, int start, int end) {
    int from = end;
    while (from > start && (text.charAt(from - 1) == '?' || text.charAt(from - 1) == '!')) {
      from--;
    }
    return end - from;
  }

  /** "’90s" and "’til" begin with an apostrophe that belongs to the word. */
  private static boolean isElision(String text, int start, int end) {
    if (start + 2 >= end) {
      return false;
    }
    String rest = text.substring(start + 1, Math.min(end, start + 5));
    return rest.matches("\\d\\ds?\\W?.*") || rest.matches("(?i)(til|em|tis|twas)\\W?.*");
  }

  /** "US$", "A$" and the like stand before a number. */
  private static int currencyCode(String text, int start, int end) {
    int at = start;
    while (at < end && at - start < 3 && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    boolean sign = at > start && at < end && Marks.isCurrency(text.charAt(at));
    boolean number = sign && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    return number ? at + 1 - start : 0;
  }

  private static int run(String text, int start, int end) {
    int at = start + 1;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at - start;
  }

  private static int runBack(String text, int start, int end) {
    int at = end - 1;
    while (at > start && text.charAt(at - 1) == text.charAt(end - 1)) {
      at--;
    }
    return end - at;
  }
}
