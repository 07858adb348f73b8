package org.demarche.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;

/** Finds the dateline of a report: "NAIROBI, Kenya (Newswire) --". */
final class Datelines {

  /** Only bylines and headings stand before a dateline. */
  private static final int SEARCHED_PARAGRAPHS = 3;

  private static final int LONGEST = 120;

  private static final String CAPITALS =
      "(?<capitals>\\p{Lu}[\\p{Lu}.'’]+([ -]\\p{Lu}[\\p{Lu}.'’]*)*)";
  private static final String MIXED = "(?<mixed>\\p{Lu}\\p{L}+([ -]\\p{Lu}\\p{L}+){0,2})";
  private static final String REGION =
      "(\\s*[,/]\\s*\\p{Lu}[\\p{L}.'’]*([ -]\\p{Lu}[\\p{L}.'’]*){0,3}){0,2}?";
  private static final String MONTH =
      "(?i:jan(uary|\\.)?|feb(ruary|\\.)?|mar(ch|\\.)?|apr(il|\\.)?|may|june?\\.?|july?\\.?"
          + "|aug(ust|\\.)?|sept?(ember|\\.)?|oct(ober|\\.)?|nov(ember|\\.)?|dec(ember|\\.)?)";
  private static final String DATE =
      "(?<date>\\s*,?\\s*(" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(,?\\s+\\d{2,4})?)?";
  private static final String AGENCY =
      "(?<agency>\\s*,?\\s*\\([^()]{2,40}\\)|\\s*,\\s*(Reuters?|AFP|AP|UPI|Xinhua|TASS|Tass|IPS))?";
  private static final String DASH = "\\s*(?<dash>--+|[–—_]|\\s-(?=\\s)|:(?=\\s))\\s*";

  private static final Pattern DATELINE =
      Pattern.compile("(" + CAPITALS + "|" + MIXED + ")" + REGION + DATE + AGENCY + DATE2() + DASH);

  /** An agency with no place before it. */
  private static final Pattern AGENCY_ONLY =
      Pattern.compile("\\(\\p{Lu}[\\p{L} /.-]{1,30}\\)\\s*(--?|[–—_])\\s+");

  /** What every dateline of a digest has, so that other paragraphs cost little. */
  private static final Pattern AGENCY_END = Pattern.compile("\\)\\s?(--|[–—])");

  private static String DATE2() {
    return "(\\s*,?\\s*(" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(,?\\s+\\d{2,4})?)?";
  }

  private Datelines() {}

  /** Returns the dateline among the first paragraphs, which reaches to the text it opens. */
  static Optional<Dateline> find(String text, List<Span> paragraphs) {
    for (Span paragraph : paragraphs.subList(0, Math.min(SEARCHED_PARAGRAPHS, paragraphs.size()))) {
      Optional<Dateline> found = in(text, paragraph);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the dateline that opens another item of a digest; only an agency tells it there. */
  static Optional<Dateline> inside(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    if (!AGENCY_END.matcher(text).region(paragraph.start(), end).find()) {
      return Optional.empty();
    }
    Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), end);
    boolean opens = matcher.lookingAt() && matcher.group("capitals") != null;
    return opens && matcher.group("agency") != null
        ? Optional.of(
            dateline(text, matcher, new Span(matcher.start("capitals"), matcher.end("capitals"))))
        : Optional.empty();
  }

  private static Optional<Dateline> in(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Matcher agency = AGENCY_ONLY.matcher(text).region(paragraph.start(), end);
    if (agency.lookingAt()) {
      Span nowhere = new Span(paragraph.start(), paragraph.start());
      return Optional.of(dateline(text, agency, nowhere));
    }
    Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), end);
    if (!matcher.lookingAt() || !isPlausible(text, matcher, paragraph)) {
      return Optional.empty();
    }
    String group = matcher.group("capitals") != null ? "capitals" : "mixed";
    return Optional.of(dateline(text, matcher, new Span(matcher.start(group), matcher.end(group))));
  }

  /** "UN –" may be anything, "KOS, Greece –" is a place. */
  private static boolean isShout(String text, Matcher matcher) {
    int length = matcher.group("capitals").length();
    return length < 3 || length == 3 && text.charAt(matcher.end("capitals")) != ',';
  }

  private static Dateline dateline(String text, Matcher matcher, Span place) {
    return new Dateline(Paragraphs.trim(text, matcher.start(), matcher.end()), place);
  }

  /**
   * Without an agency or a date, only capitals before a dash and a capital behind it will do; "The
   * Nov. 28–Dec. 3 talks" open a sentence.
   */
  private static boolean isPlausible(String text, Matcher matcher, Span paragraph) {
    if ("The".equals(matcher.group("mixed"))) {
      return false;
    }
    if (matcher.group("agency") != null || matcher.group("date") != null) {
      return true;
    }
    String place = matcher.group("capitals");
    boolean shout = place == null || isShout(text, matcher) || place.endsWith(".");
    if (shout || matcher.group("dash").equals(":")) {
      return false;
    }
    int next = matcher.end();
    return next < paragraph.end()
        && (Character.isUpperCase(text.charAt(next)) || Marks.isQuote(text.charAt(next)));
  }
}
