package org.demarche.app.alert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Unusual;
import org.demarche.record.Prospect;

/** Reads what a rule watches for. */
final class WatchReader {

  private static final String FORMS =
      "write one of: acts; count at least 5 in 14 days; sum at most -40 in 30 days; mean at most -5"
          + " in 14 days; unusual weeks more conflict, harsher; expectations due in 7 days, overdue,"
          + " broken, fulfilled";

  private static final Pattern LEVEL =
      Pattern.compile("(count|sum|mean) at (least|most) (\\S+) in (\\d{1,4}) days?");
  private static final Pattern PERIODS = Pattern.compile("unusual (week|month)s?:?(?: (.+))?");
  private static final Pattern EXPECTATIONS = Pattern.compile("expectations?:?(?: (.+))?");
  private static final Pattern DUE = Pattern.compile("due in (\\d{1,4}) days?");

  /** A mean of fewer cases says little, as in relations. */
  private static final int USUAL_LEAST = 3;

  private static final int LONGEST = 3_660;
  private static final int MOST_CASES = 1_000_000;

  private final RuleBlock block;
  private final RuleLine line;
  private final String words;

  WatchReader(RuleBlock block) {
    this.block = block;
    this.line =
        block
            .line("watch")
            .orElseThrow(
                () -> block.head().malformed("the rule does not say what to watch; " + watch()));
    this.words = line.value().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String watch() {
    return FORMS.replaceFirst("of: ", "of: watch: ");
  }

  Watch watched() {
    Matcher level = LEVEL.matcher(words);
    Matcher periods = PERIODS.matcher(words);
    Matcher expectations = EXPECTATIONS.matcher(words);
    if (words.equals("acts")) {
      return new Watch.Acts(actsAgain());
    }
    if (level.matches()) {
      return level(level);
    }
    if (periods.matches()) {
      Grain grain = periods.group(1).equals("week") ? Grain.WEEK : Grain.MONTH;
      return new Watch.Periods(kinds(Optional.ofNullable(periods.group(2))), grain);
    }
    if (expectations.matches()) {
      return expectations(Optional.ofNullable(expectations.group(1)));
    }
    throw line.malformed("\"" + line.value() + "\" is nothing to watch; " + FORMS);
  }

  private boolean actsAgain() {
    Optional<RuleLine> again = block.line("again");
    again
        .filter(said -> !said.value().equalsIgnoreCase("status"))
        .ifPresent(
            said -> {
              throw said.malformed(
                  "acts are told again by their status; write \"again: status\", or no such line");
            });
    return again.isPresent();
  }

  private Watch.Level level(Matcher said) {
    Measure measure = Measure.valueOf(said.group(1).toUpperCase(Locale.ROOT));
    boolean atMost = said.group(2).equals("most");
    int days = Integer.parseInt(said.group(4));
    if (days < 1 || days > LONGEST) {
      throw line.malformed("a window has 1 to " + LONGEST + " days, not " + days);
    }
    if (measure == Measure.COUNT && atMost) {
      throw line.malformed(
          "a count is watched from below; write \"count at least N\", or for silence \"unusual weeks"
              + " quiet\"");
    }
    return new Watch.Level(
        measure, atMost, levels(said.group(3), measure, atMost), days, least(measure));
  }

  private List<Double> levels(String first, Measure measure, boolean atMost) {
    List<Double> levels = new ArrayList<>(List.of(number(line, first, measure)));
    for (String more : block.line("again").map(RuleLine::parts).orElse(List.of())) {
      RuleLine again = block.line("again").orElseThrow();
      double next = number(again, more, measure);
      double last = levels.get(levels.size() - 1);
      if (atMost ? next >= last : next <= last) {
        throw again.malformed(
            "\"again\" names levels beyond the one of \"watch\", each further than the one before");
      }
      levels.add(next);
    }
    return levels;
  }

  private static double number(RuleLine line, String word, Measure measure) {
    String form = measure == Measure.COUNT ? "[1-9]\\d{0,6}" : "[+-]?\\d{1,7}(\\.\\d{1,6})?";
    if (!word.matches(form)) {
      throw line.malformed(
          "\""
              + word
              + "\" is no "
              + (measure == Measure.COUNT ? "whole number from 1" : "number such as -5 or 2.5"));
    }
    return Double.parseDouble(word);
  }

  private int least(Measure measure) {
    int usual = measure == Measure.MEAN ? USUAL_LEAST : 1;
    return block.line("min-cases").map(WatchReader::cases).orElse(usual);
  }

  private static int cases(RuleLine line) {
    if (line.value().matches("\\d{1,7}")) {
      int cases = Integer.parseInt(line.value());
      if (cases >= 1 && cases <= MOST_CASES) {
        return cases;
      }
    }
    throw line.malformed("\"min-cases\" is a whole number from 1, not \"" + line.value() + "\"");
  }

  private Set<Unusual.Kind> kinds(Optional<String> said) {
    if (said.isEmpty() || said.get().equals("any")) {
      return EnumSet.allOf(Unusual.Kind.class);
    }
    return Arrays.stream(said.get().split(","))
        .map(String::strip)
        .map(this::kind)
        .collect(Collectors.toSet());
  }

  private Unusual.Kind kind(String word) {
    for (Unusual.Kind kind : Unusual.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw line.malformed(
        "periods are not unusual in \""
            + word
            + "\"; write "
            + Arrays.stream(Unusual.Kind.values())
                .map(Unusual.Kind::word)
                .collect(Collectors.joining(", "))
            + ", or any");
  }

  private Watch.Expectations expectations(Optional<String> said) {
    Set<Turn> turns = EnumSet.noneOf(Turn.class);
    int days = 0;
    for (String word : said.orElse("").split(",")) {
      Matcher due = DUE.matcher(word.strip());
      if (due.matches()) {
        days = Integer.parseInt(due.group(1));
      }
      turns.add(due.matches() ? Turn.DUE : turn(word.strip()));
    }
    return new Watch.Expectations(turns, days, prospects());
  }

  private Turn turn(String word) {
    for (Turn turn : Turn.values()) {
      if (turn != Turn.DUE && turn.word().equals(word)) {
        return turn;
      }
    }
    throw line.malformed(
        "expectations are not \""
            + word
            + "\"; write which of \"due in 7 days\", overdue, broken, overtaken, fulfilled, with commas between");
  }

  private Set<String> prospects() {
    Set<String> known =
        Arrays.stream(Prospect.values())
            .map(Prospect::word)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> kinds = new TreeSet<>();
    for (String word : block.line("kind").map(RuleLine::parts).orElse(List.of())) {
      if (!known.contains(word.toLowerCase(Locale.ROOT))) {
        throw block
            .line("kind")
            .orElseThrow()
            .malformed("no expectation is \"" + word + "\"; write " + String.join(", ", known));
      }
      kinds.add(word.toLowerCase(Locale.ROOT));
    }
    return kinds;
  }
}
