package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.verb.Element;
import org.demarche.verb.VerbPattern;

/**
 * Reads patterns: words before and behind the verb "*", "_" between words that stand side by side;
 * in PETRARCH 2 braces hold words of a noun phrase and brackets a preposition with its object.
 */
final class VerbPatterns {

  private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern TOKEN = Pattern.compile("([^\\s_]+)(_?)\\s*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'&!/-]+");

  /** Sets that name one another in a circle are no set. */
  private static final int DEPTH = 4;

  private final Synsets synsets;

  VerbPatterns(Synsets synsets) {
    this.synsets = synsets;
  }

  /**
   * Reads what stands behind the "-" of a line.
   *
   * @throws UnreadableException when it is no pattern
   */
  VerbPattern of(String text, String source) throws UnreadableException {
    Brackets parts = Brackets.of(text);
    if (parts.codes().isEmpty()) {
      throw new UnreadableException("a pattern has a code, such as [042], behind it");
    }
    boolean nouns = parts.before().matches(".*[{(].*");
    List<Matcher> tokens = tokens(parts.before());
    int star = star(tokens);
    List<Element> before = new ArrayList<>();
    for (int i = 0; i < star; i++) {
      before.add(element(tokens.get(i).group(1), !tokens.get(i).group(2).isEmpty(), nouns));
    }
    Collections.reverse(before);
    List<Element> after = new ArrayList<>();
    for (int i = star + 1; i < tokens.size(); i++) {
      after.add(element(tokens.get(i).group(1), !tokens.get(i - 1).group(2).isEmpty(), nouns));
    }
    return new VerbPattern(before, after, EventCodes.of(parts.codes().get(0)), source);
  }

  private static List<Matcher> tokens(String text) {
    Matcher braced = BRACED.matcher(text.toUpperCase(Locale.ROOT));
    String flat =
        braced
            .replaceAll(group -> Matcher.quoteReplacement(joined(group.group(1))))
            .replaceAll("[()]", " ")
            .replaceAll("_\\s+", " ")
            .replaceAll("(?<=[^\\s_])\\*|\\*(?=[^\\s_])", " * ")
            .strip();
    List<Matcher> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(flat);
    while (token.lookingAt()) {
      Matcher found = TOKEN.matcher(flat).region(token.start(), token.end());
      found.matches();
      tokens.add(found);
      token.region(token.end(), flat.length());
    }
    return tokens;
  }

  private static String joined(String words) {
    return " " + words.strip().replaceAll("\\s+", "_") + " ";
  }

  private static int star(List<Matcher> tokens) throws UnreadableException {
    List<Integer> stars = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).group(1).equals("*")) {
        stars.add(i);
      }
    }
    if (stars.size() != 1) {
      throw new UnreadableException("a pattern has one * for its verb");
    }
    return stars.get(0);
  }

  private Element element(String token, boolean joined, boolean nouns) throws UnreadableException {
    return switch (token) {
      case "$" -> new Element(Element.Kind.SOURCE, List.of(), joined);
      case "+" -> new Element(Element.Kind.TARGET, List.of(), joined);
      case "^" -> new Element(Element.Kind.PHRASE, List.of(), joined);
      case "%" -> new Element(Element.Kind.COMPOUND, List.of(), joined);
      default -> words(token, joined, nouns);
    };
  }

  /** PETRARCH 2, known by its brackets, writes nouns in the singular and means the plural too. */
  private Element words(String token, boolean joined, boolean nouns) throws UnreadableException {
    if (!WORD.matcher(token).matches()) {
      throw new UnreadableException(
          "\"" + token + "\" in a pattern is neither a word nor one of $ + ^ % and &SETS");
    }
    List<String> forms = new ArrayList<>(expanded(token, DEPTH));
    if (nouns && !Synsets.isUsedIn(token)) {
      forms.add(Plurals.of(token));
    }
    List<List<String>> phrases =
        forms.stream().map(form -> List.of(apart(Wording.words(form)).split(" "))).toList();
    return new Element(Element.Kind.WORDS, phrases, joined);
  }

  /** The parser takes "DON'T" for two words. */
  private static String apart(String words) {
    return words.replaceAll("(?<=\\p{L})N'T\\b", " N'T").replaceAll("\\s+", " ").strip();
  }

  private List<String> expanded(String token, int depth) throws UnreadableException {
    List<String> forms = new ArrayList<>();
    for (String form : synsets.expand(token)) {
      if (form.startsWith("&") && depth > 0) {
        forms.addAll(expanded(form, depth - 1));
      } else {
        forms.add(form);
      }
    }
    return forms;
  }
}
