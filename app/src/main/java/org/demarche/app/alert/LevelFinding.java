package org.demarche.app.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Field;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;

/**
 * Days on which a measure reaches a level.
 *
 * @param rule the rule
 * @param level what it watches for
 * @param stretch the days
 * @param questions where the cases are asked for
 */
record LevelFinding(Rule rule, Watch.Level level, LevelFinder.Stretch stretch, Questions questions)
    implements Finding {

  private static final int MOST_CASES = 50;

  @Override
  public String key() {
    return key(stretch.act());
  }

  /** What was told of a case in any of the windows is the same. */
  @Override
  public String firstKey() {
    return key(stretch.first().minusDays(level.days() - 1L));
  }

  @Override
  public String lastKey() {
    return key(stretch.last());
  }

  private String key(LocalDate day) {
    return level.measure().word() + " in " + level.days() + " days " + day;
  }

  @Override
  public String turn() {
    return number(threshold());
  }

  private double threshold() {
    return level.levels().get(stretch.reached() - 1);
  }

  @Override
  public Set<String> furtherTurns() {
    return level.levels().stream()
        .skip(stretch.reached())
        .map(LevelFinding::number)
        .collect(Collectors.toSet());
  }

  @Override
  public Alert alert(boolean update) {
    List<CaseRow> rows = rows();
    List<String> cases = rows.stream().limit(MOST_CASES).map(CaseRow::id).toList();
    return Alert.of(
        this,
        update,
        Alert.Kind.LEVEL,
        new Alert.Story(
            stretch.peak(), title(), cases, new EvidenceFinder(questions).ofEach(cases), facts()));
  }

  private String title() {
    int count = stretch.total().cases();
    String acts = count == 1 ? "1 act" : count + " acts";
    String what =
        switch (level.measure()) {
          case COUNT -> acts;
          case SUM -> "sum of intensities " + number(value()) + " of " + acts;
          case MEAN -> "mean intensity " + number(value()) + " of " + acts;
        };
    String told = turn() + (level.atMost() ? " or less" : " or more");
    return what + " from " + from() + " to " + stretch.peak() + " (told at " + told + ")";
  }

  private double value() {
    return level.measure().of(stretch.total().cases(), stretch.total().intensity());
  }

  private LocalDate from() {
    return stretch.peak().minusDays(level.days() - 1L);
  }

  private List<Field> facts() {
    return List.of(
        Field.of("measure", level.measure().word()),
        Field.of("from", from().toString()),
        Field.of("to", stretch.peak().toString()),
        Field.of("value", value()),
        Field.of(level.atMost() ? "at_most" : "at_least", threshold()),
        Field.of("count", stretch.total().cases()));
  }

  /** Returns the cases of the window, the weightiest first. */
  private List<CaseRow> rows() {
    List<CaseRow> rows = new ArrayList<>();
    LocalDate start =
        rule.filter().acted().since().filter(day -> day.isAfter(from())).orElse(from());
    Period window = new Period(Optional.of(start), Optional.of(stretch.peak()));
    try {
      new CasePages(questions).each(rule, rule.filter().during(window), rows::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    rows.sort(
        Comparator.<CaseRow>comparingDouble(
                row -> -row.accounts() * Math.abs(row.act().intensity()))
            .thenComparing(CaseRow::day)
            .thenComparing(CaseRow::id));
    return rows;
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
