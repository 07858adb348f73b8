package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.record.Expectation;
import org.demarche.record.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with what they say is still to come: whose turn it is, what, when and why. */
final class ProspectsTest {

  private static final MarkedFile FILE = new MarkedFile("prospects.txt", "date ", "date? ");
  private static final MarkedFile PENDING = new MarkedFile("pending.txt", "date ", "date? ");

  static List<MarkedCase> cases() {
    return MarkedCase.read(FILE);
  }

  static List<MarkedCase> pending() {
    return MarkedCase.read(PENDING);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void expectsWhatAReaderExpects(MarkedCase example) {
    check(FILE, example);
  }

  @ParameterizedTest
  @MethodSource("pending")
  void expectsWhoseTurnItIsAndNothingElse(MarkedCase example) {
    check(PENDING, example);
  }

  private static void check(MarkedFile file, MarkedCase example) {
    List<Expectation> found = TestCoder.coder().code(example.report()).expectations();
    List<Expectation> left = new ArrayList<>(found);
    boolean all =
        example.answers().stream()
            .allMatch(
                wanted ->
                    left.stream()
                        .filter(x -> fits(wanted, x))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    List<String> got = found.stream().map(ProspectsTest::outline).toList();
    assertThat(file.untrue(example.line(), all && left.isEmpty(), got)).isEmpty();
  }

  private static boolean fits(String wanted, Expectation found) {
    List<String> parts = Arrays.stream(wanted.split("\\|")).map(String::strip).toList();
    String[] sides = parts.get(0).split(" -> ");
    return isSide(sides[0], found.who())
        && isSide(sides.length > 1 ? sides[1] : "-", found.recipients())
        && found.what().startsWith(parts.get(1))
        && parts.get(2).equals(due(found))
        && MarkedCase.allows(parts.get(3), found.kind().word());
  }

  private static boolean isSide(String alternatives, List<Side> sides) {
    return Arrays.stream(alternatives.split("/"))
        .map(one -> String.join("+", Arrays.stream(one.split("\\+")).sorted().toList()))
        .anyMatch(countries(sides)::equals);
  }

  private static String countries(List<Side> sides) {
    return sides.isEmpty() ? "-" : Outline.countries(sides);
  }

  private static String due(Expectation expectation) {
    return expectation.due().map(when -> when.value()).orElse("-");
  }

  private static String outline(Expectation expectation) {
    return String.join(
        " | ",
        countries(expectation.who()) + " -> " + countries(expectation.recipients()),
        expectation.what(),
        due(expectation),
        expectation.kind().word());
  }
}
