package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the acts in them and both their sides. */
final class ToldTest {

  private static final MarkedFile KNOWN = new MarkedFile("told.txt", "date ", "date? ");
  private static final MarkedFile UNSEEN = new MarkedFile("told-unseen.txt", "date ", "date? ");
  private static final MarkedFile PLAIN = new MarkedFile("told-plain.txt", "date ", "date? ");
  private static final MarkedFile PLAIN_UNSEEN =
      new MarkedFile("told-plain-unseen.txt", "date ", "date? ");
  private static final MarkedFile CLAUSES = new MarkedFile("told-clauses.txt", "date ", "date? ");
  private static final MarkedFile CLAUSES_UNSEEN =
      new MarkedFile("told-clauses-unseen.txt", "date ", "date? ");
  private static final MarkedFile TURNS = new MarkedFile("told-turns.txt", "date ", "date? ");
  private static final MarkedFile TURNS_UNSEEN =
      new MarkedFile("told-turns-unseen.txt", "date ", "date? ");
  private static final MarkedFile STRICT = new MarkedFile("told-strict.txt", "date ", "date? ");
  private static final MarkedFile STRICT_UNSEEN =
      new MarkedFile("told-strict-unseen.txt", "date ", "date? ");
  private static final MarkedFile RULES = new MarkedFile("told-rules.txt", "date ", "date? ");
  private static final MarkedFile DISPUTES = new MarkedFile("disputes.txt", "date ", "date? ");
  private static final MarkedFile WIRE = new MarkedFile("wire.txt", "date ", "date? ");

  private static final String NOT = "not ";

  /** An answer may leave out the status, which comes fourth. */
  private static final int SIDES_AND_CATEGORY = 3;

  static List<MarkedCase> known() {
    return MarkedCase.read(KNOWN);
  }

  static List<MarkedCase> unseen() {
    return MarkedCase.read(UNSEEN);
  }

  static List<MarkedCase> plain() {
    return MarkedCase.read(PLAIN);
  }

  static List<MarkedCase> plainUnseen() {
    return MarkedCase.read(PLAIN_UNSEEN);
  }

  static List<MarkedCase> clauses() {
    return MarkedCase.read(CLAUSES);
  }

  static List<MarkedCase> clausesUnseen() {
    return MarkedCase.read(CLAUSES_UNSEEN);
  }

  static List<MarkedCase> turns() {
    return MarkedCase.read(TURNS);
  }

  static List<MarkedCase> turnsUnseen() {
    return MarkedCase.read(TURNS_UNSEEN);
  }

  static List<MarkedCase> strict() {
    return MarkedCase.read(STRICT);
  }

  static List<MarkedCase> strictUnseen() {
    return MarkedCase.read(STRICT_UNSEEN);
  }

  static List<MarkedCase> rules() {
    return MarkedCase.read(RULES);
  }

  static List<MarkedCase> disputes() {
    return MarkedCase.read(DISPUTES);
  }

  static List<MarkedCase> wire() {
    return MarkedCase.read(WIRE);
  }

  @ParameterizedTest
  @MethodSource("known")
  void tellsWhoDidWhatToWhom(MarkedCase example) {
    check(KNOWN, example);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void tellsWhoDidWhatToWhomInReportsNeverTunedOn(MarkedCase example) {
    check(UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void tellsWhoDidWhatToWhomInPlainReports(MarkedCase example) {
    check(PLAIN, example);
  }

  @ParameterizedTest
  @MethodSource("plainUnseen")
  void tellsWhoDidWhatToWhomInPlainReportsNeverTunedOn(MarkedCase example) {
    check(PLAIN_UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void tellsWhoDidWhatToWhomInSentencesOfSeveralClauses(MarkedCase example) {
    check(CLAUSES, example);
  }

  @ParameterizedTest
  @MethodSource("clausesUnseen")
  void tellsWhoDidWhatToWhomInSentencesOfSeveralClausesNeverTunedOn(MarkedCase example) {
    check(CLAUSES_UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("turns")
  void tellsWhoDidWhatToWhomInTurnsThatWereWrong(MarkedCase example) {
    check(TURNS, example);
  }

  @ParameterizedTest
  @MethodSource("turnsUnseen")
  void tellsWhoDidWhatToWhomInTurnsNeverTunedOn(MarkedCase example) {
    check(TURNS_UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("strict")
  void tellsWhatStrictReadersMissed(MarkedCase example) {
    check(STRICT, example);
  }

  @ParameterizedTest
  @MethodSource("strictUnseen")
  void tellsWhatStrictReadersMissedInReportsNeverTunedOn(MarkedCase example) {
    check(STRICT_UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void tellsWhatTheRulesWereWrittenWith(MarkedCase example) {
    check(RULES, example);
  }

  @ParameterizedTest
  @MethodSource("disputes")
  void tellsWhoDidWhatToWhomInDisputes(MarkedCase example) {
    check(DISPUTES, example);
  }

  @ParameterizedTest
  @MethodSource("wire")
  void tellsWhoDidWhatToWhomInReportsOfAgencies(MarkedCase example) {
    check(WIRE, example);
  }

  private static void check(MarkedFile file, MarkedCase example) {
    List<Event> events = TestCoder.coder().code(example.report()).events();
    List<String> found = events.stream().map(ToldTest::act).toList();
    boolean right =
        example.answers().isEmpty()
            ? found.isEmpty()
            : example.answers().stream().allMatch(wanted -> isTold(wanted, found));
    assertThat(file.untrue(example.line(), right, found)).isEmpty();
  }

  private static boolean isTold(String wanted, List<String> found) {
    return wanted.startsWith(NOT)
        ? found.stream().noneMatch(act -> hasInOrder(act, wanted.substring(NOT.length())))
        : found.stream().anyMatch(act -> fits(wanted, act));
  }

  private static boolean hasInOrder(String act, String wanted) {
    Iterator<String> words = List.of(act.split(" ")).iterator();
    return List.of(wanted.split(" +")).stream().allMatch(w -> reaches(words, w));
  }

  private static boolean reaches(Iterator<String> words, String wanted) {
    while (words.hasNext()) {
      if (MarkedCase.allows(wanted, words.next())) {
        return true;
      }
    }
    return false;
  }

  private static String act(Event event) {
    return String.join(
        " ",
        countries(event.actors()),
        event.act().category(),
        countries(event.recipients()),
        event.status().word());
  }

  private static String countries(List<Side> sides) {
    return sides.isEmpty() ? "-" : Outline.countries(sides);
  }

  private static boolean fits(String wanted, String found) {
    String[] alternatives = wanted.split(" +");
    String[] words = found.split(" +");
    boolean fits = alternatives.length >= SIDES_AND_CATEGORY;
    for (int i = 0; fits && i < alternatives.length; i++) {
      fits = MarkedCase.allows(alternatives[i], words[i]);
    }
    return fits;
  }
}
