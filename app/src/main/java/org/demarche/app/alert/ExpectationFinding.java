package org.demarche.app.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;

/**
 * What became of an expectation.
 *
 * @param rule the rule
 * @param state what became of it
 * @param row the report that says how things are
 * @param same all reports that expect the same, the oldest first
 * @param questions where the evidence is asked for
 */
record ExpectationFinding(
    Rule rule, Turn state, ExpectationRow row, List<ExpectationRow> same, Questions questions)
    implements Finding {

  private static final String KEY = "expectation ";
  private static final int MOST_EVIDENCE = 3;
  private static final int LONGEST = 100;

  ExpectationFinding {
    same = List.copyOf(same);
  }

  @Override
  public String key() {
    return KEY + same.get(0).key();
  }

  /** Reports that come later, or are joined otherwise, may change which is the oldest. */
  @Override
  public Set<String> otherKeys() {
    return same.stream().map(each -> KEY + each.key()).collect(Collectors.toSet());
  }

  @Override
  public String turn() {
    return state.word();
  }

  @Override
  public Alert alert(boolean update) {
    List<String> cases =
        Stream.of(row.caseId(), row.settledBy()).flatMap(Optional::stream).distinct().toList();
    LocalDate day = row.settledOn().or(row::dueLast).orElse(row.published());
    return Alert.of(
        this,
        update,
        Alert.Kind.EXPECTATION,
        new Alert.Story(day, title(), cases, evidence(), facts()));
  }

  private String title() {
    String towards = row.towards().isEmpty() ? "" : ", towards " + String.join(", ", row.towards());
    String expected =
        CaseWords.names(row.who(), row.whoEntities())
            + " to \""
            + shortened(row.what())
            + "\" ("
            + row.kind()
            + ")"
            + towards;
    String due = row.due().map(day -> ", due " + day).orElse("");
    return switch (state) {
      case DUE -> expected + due;
      case OVERDUE -> expected + due + ", overdue";
      case BROKEN, OVERTAKEN, FULFILLED ->
          expected + ", " + turn() + row.settledOn().map(on -> " as told on " + on).orElse("");
    };
  }

  /** The sentence itself stands below as evidence. */
  private static String shortened(String what) {
    int end = what.length() <= LONGEST ? -1 : what.lastIndexOf(' ', LONGEST);
    return end < 0 ? what : what.substring(0, end) + " ...";
  }

  private List<Evidence> evidence() {
    EvidenceFinder finder = new EvidenceFinder(questions);
    List<Evidence> evidence = new ArrayList<>();
    row.settledIn().flatMap(finder::ofTelling).ifPresent(evidence::add);
    same.stream()
        .limit(MOST_EVIDENCE - evidence.size())
        .map(finder::ofExpectation)
        .forEach(evidence::add);
    return evidence;
  }

  private List<Field> facts() {
    return row.fields().stream()
        .filter(field -> !Set.of("title", "case", "outlet").contains(field.name()))
        .filter(field -> !field.value().equals(Optional.of(List.of())))
        .toList();
  }
}
