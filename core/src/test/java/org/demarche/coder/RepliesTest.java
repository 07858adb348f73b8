package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the acts in them that answer others. */
final class RepliesTest {

  private static final MarkedFile FILE = new MarkedFile("replies.txt", "date ", "date? ");
  private static final MarkedFile UNMARKED =
      new MarkedFile("replies-unseen.txt", "date ", "date? ");

  static List<MarkedCase> cases() {
    return MarkedCase.read(FILE);
  }

  static List<MarkedCase> unmarked() {
    return MarkedCase.read(UNMARKED);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersWhatAReaderSays(MarkedCase example) {
    check(FILE, example);
  }

  @ParameterizedTest
  @MethodSource("unmarked")
  void answersWhatNoWordOfAnswerMarks(MarkedCase example) {
    check(UNMARKED, example);
  }

  private static void check(MarkedFile file, MarkedCase example) {
    List<String> found = replies(TestCoder.coder().code(example.report()));
    List<String> left = new ArrayList<>(found);
    boolean all =
        example.answers().stream()
            .allMatch(
                wanted ->
                    left.stream()
                        .filter(f -> fits(wanted, f))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    assertThat(file.untrue(example.line(), all && left.isEmpty(), found)).isEmpty();
  }

  private static List<String> replies(Record record) {
    List<String> found = new ArrayList<>();
    for (Event answer : record.events()) {
      for (Response response : answer.respondsTo()) {
        record.events().stream()
            .filter(e -> e.id().equals(response.event()))
            .map(e -> act(answer) + " <- " + act(e) + " " + response.relation().word())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String act(Event event) {
    String actors = event.actors().isEmpty() ? "-" : Outline.countries(event.actors());
    return actors + " " + event.act().category();
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
