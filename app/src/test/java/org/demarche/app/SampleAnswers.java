package org.demarche.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers worked out by hand, one a line, compared with what the program found. */
final class SampleAnswers {

  private static final String MISSING = "? ";
  private static final String TOO_MUCH = "! ";
  private static final String FIELD = " | ";

  private final List<String> lines;

  SampleAnswers(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Returns the lines with their marks set anew: what is not found has one, as has each case that
   * is found and is no answer, behind the last of its kind.
   */
  List<String> marked(List<String> found) {
    List<String> rest = new ArrayList<>(found);
    List<String> marked = new ArrayList<>();
    for (String line : lines) {
      if (!isAnswer(line)) {
        if (!line.startsWith(TOO_MUCH)) {
          marked.add(line);
        }
        continue;
      }
      String answer = unmarked(line);
      marked.add(take(rest, answer) ? answer : MISSING + answer);
    }
    rest.stream()
        .filter(line -> line.startsWith("case" + FIELD))
        .sorted()
        .map(TOO_MUCH::concat)
        .forEach(marked::add);
    return marked;
  }

  /** Returns the two sides of each relation of which there are answers, as "NOR ISL". */
  Set<String> relations() {
    return lines.stream()
        .filter(SampleAnswers::isAnswer)
        .map(SampleAnswers::unmarked)
        .map(answer -> answer.split(" \\| ", -1))
        .filter(fields -> fields[0].equals("relation"))
        .map(fields -> fields[1])
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String unmarked(String line) {
    return line.startsWith(MISSING) ? line.substring(MISSING.length()) : line;
  }

  private static boolean isAnswer(String line) {
    return !line.startsWith("#") && !line.isBlank() && !line.startsWith(TOO_MUCH);
  }

  /** Of an expectation only the beginning of its words stands in the answer. */
  private static boolean take(List<String> rest, String answer) {
    for (String line : rest) {
      if (line.equals(answer) || isBeginning(line, answer)) {
        rest.remove(line);
        return true;
      }
    }
    return false;
  }

  private static boolean isBeginning(String line, String answer) {
    String[] found = line.split(" \\| ", -1);
    String[] asked = answer.split(" \\| ", -1);
    return asked[0].equals("expectation")
        && found.length == asked.length
        && found[0].equals(asked[0])
        && found[1].equals(asked[1])
        && found[2].equals(asked[2])
        && found[3].startsWith(asked[3])
        && found[4].equals(asked[4]);
  }
}
