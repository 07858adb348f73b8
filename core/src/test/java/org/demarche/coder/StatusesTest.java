package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the acts of sentences took place, and who only claims them. */
final class StatusesTest {

  private static final MarkedFile KNOWN = new MarkedFile("statuses.txt", "", "? ");
  private static final MarkedFile UNSEEN = new MarkedFile("statuses-unseen.txt", "", "? ");
  private static final MarkedFile FURTHER = new MarkedFile("statuses-further-unseen.txt", "", "? ");
  private static final MarkedFile TELLERS = new MarkedFile("tellers-unseen.txt", "", "? ");

  static List<StatusExample> known() {
    return StatusExample.read(KNOWN);
  }

  static List<StatusExample> unseen() {
    return StatusExample.read(UNSEEN);
  }

  static List<StatusExample> further() {
    return StatusExample.read(FURTHER);
  }

  static List<StatusExample> tellers() {
    return StatusExample.read(TELLERS);
  }

  @ParameterizedTest
  @MethodSource("known")
  void tellsWhatTookPlace(StatusExample example) {
    check(KNOWN, example);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void tellsWhatTookPlaceInSentencesNeverTunedOn(StatusExample example) {
    check(UNSEEN, example);
  }

  @ParameterizedTest
  @MethodSource("further")
  void tellsWhatTookPlaceInFurtherSentences(StatusExample example) {
    check(FURTHER, example);
  }

  @ParameterizedTest
  @MethodSource("tellers")
  void tellsInWhoseWords(StatusExample example) {
    check(TELLERS, example);
  }

  private static void check(MarkedFile file, StatusExample example) {
    List<Event> events = TestCoder.coder().code(example.report()).events();
    boolean right = example.wanted().stream().allMatch(answer -> answer.fits(events));
    List<String> got = events.stream().map(StatusAnswer::outline).toList();
    assertThat(file.untrue(example.line(), right, got)).isEmpty();
  }
}
