package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.record.Event;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Toll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of the events of short reports, by whose account, and those of no event. */
final class TollsTest {

  private static final MarkedFile KNOWN = new MarkedFile("tolls.txt", "|", "|?");
  private static final MarkedFile UNSEEN = new MarkedFile("tolls-unseen.txt", "|", "|?");

  static List<TolledReport> known() {
    return TolledReport.read(KNOWN);
  }

  static List<TolledReport> unseen() {
    return TolledReport.read(UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("known")
  void areThoseThatTheReportGives(TolledReport tolled) {
    check(KNOWN, tolled);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void areThoseOfReportsNeverTunedOn(TolledReport tolled) {
    check(UNSEEN, tolled);
  }

  private static void check(MarkedFile file, TolledReport tolled) {
    Record record = TestCoder.coder().code(tolled.report());
    Map<String, Integer> before = new HashMap<>();
    assertThat(
            tolled.answers().stream()
                .flatMap(
                    answer ->
                        untrue(
                            file,
                            answer,
                            record,
                            before.merge(answer.category(), 1, Integer::sum))))
        .as(tolled.report().text())
        .isEmpty();
  }

  /** The first answer of a category is that of its first event with figures, and so on. */
  private static Stream<String> untrue(
      MarkedFile file, TolledReport.Answer answer, Record record, int nth) {
    List<String> told =
        answer.category().isEmpty()
            ? List.of(words(record.tolls().stream().map(Toll::quantity)))
            : record.events().stream()
                .filter(event -> event.act().category().equals(answer.category()))
                .map(Event::quantities)
                .filter(quantities -> !quantities.isEmpty())
                .map(quantities -> words(quantities.stream()))
                .toList();
    boolean right = Optional.of(answer.figures()).equals(told.stream().skip(nth - 1L).findFirst());
    return file.untrue(answer.line(), right, told).stream();
  }

  /** The words of who tells, without an article. */
  private static String bare(String words) {
    String bare = words.replaceFirst("^(?i:the|a|an) ", "");
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }

  private static String words(Stream<Quantity> quantities) {
    return quantities.map(TollsTest::words).collect(Collectors.joining(" ; "));
  }

  private static String words(Quantity quantity) {
    return quantity.bound().map(bound -> bound.word() + " ").orElse("")
        + quantity.value().toPlainString()
        + quantity.upper().map(upper -> ".." + upper.toPlainString()).orElse("")
        + " "
        + quantity.unit()
        + quantity.effect().map(effect -> ", " + effect.word()).orElse("")
        + quantity.account().map(side -> ", by " + bare(side.text())).orElse("");
  }
}
