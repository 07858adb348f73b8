package org.demarche.app.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;
import org.demarche.resource.MalformedResourceException;

/**
 * A sentence with marks: "[Iran]1 [expelled]a two [British]2 diplomats".
 *
 * @param text without the marks
 * @param marks the words of each: digits for sides, letters for triggers
 */
record MarkedText(String text, Map<Character, Span> marks) {

  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]+)\\]([1-9a-z])");

  MarkedText {
    marks = Map.copyOf(marks);
  }

  static MarkedText parse(String place, String line) {
    StringBuilder text = new StringBuilder();
    Map<Character, Span> marks = new TreeMap<>();
    Matcher matcher = MARK.matcher(line);
    int from = 0;
    while (matcher.find()) {
      text.append(line, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      char name = matcher.group(2).charAt(0);
      if (marks.put(name, new Span(start, text.length())) != null) {
        throw new MalformedResourceException(place + ": the mark " + name + " stands twice");
      }
      from = matcher.end();
    }
    text.append(line.substring(from));
    if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
      throw new MalformedResourceException(place + ": a bracket without a mark, or one in another");
    }
    return new MarkedText(text.toString(), marks);
  }

  /** Returns the words of all sides, in the order of the text. */
  List<Span> sides() {
    return marks.entrySet().stream()
        .filter(e -> Character.isDigit(e.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
