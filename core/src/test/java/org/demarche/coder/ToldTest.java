package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the acts in them and both their sides. */
final class ToldTest {

  private static final MarkedFile KNOWN = new MarkedFile("told.txt", "date ", "date? ");
  private static final MarkedFile UNSEEN = new MarkedFile("told-unseen.txt", "date ", "date? ");

  private static final String NOT = "not ";

  static List<MarkedCase> known() {
    return MarkedCase.read(KNOWN);
  }

  static List<MarkedCase> unseen() {
    return MarkedCase.read(UNSEEN);
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
        ? found.stream().noneMatch(act -> act.contains(wanted.substring(NOT.length())))
        : found.stream().anyMatch(act -> fits(wanted, act));
  }

  private static String act(Event event) {
    return String.join(
        " ", countries(event.actors()), event.act().category(), countries(event.recipients()));
  }

  private static String countries(List<Side> sides) {
    return sides.isEmpty() ? "-" : Outline.countries(sides);
  }

  private static boolean fits(String wanted, String found) {
    String[] alternatives = wanted.split(" +");
    String[] words = found.split(" +");
    boolean fits = alternatives.length == words.length;
    for (int i = 0; fits && i < words.length; i++) {
      fits = MarkedCase.allows(alternatives[i], words[i]);
    }
    return fits;
  }
}
