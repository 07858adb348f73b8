package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.score.Score;
import org.demarche.record.DateExpression;
import org.demarche.record.Record;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class TimeScoringTest {

  private static final String TEXT =
      "Ferry strike\nMay 16, 2011\nThey met this weekend.\nIt took two days.\nNothing.\nNothing."
          + "\nIt ended in May 2012.";

  private final Ledger ledger = new Ledger();

  @Test
  void countsNothingBehindTheMarkedLines() {
    score("[]", "May 2012=2012-05");
    assertThat(ledger.scores()).isEmpty();
  }

  @Test
  void countsWhatIsMissedAndWhatIsTooMuch() {
    score(mark("two days", "DURATION", "P2D"), "May 16, 2011=2011-05-16");
    assertThat(ledger.scores())
        .containsEntry("value", new Score(0, 1, 1))
        .containsEntry("found of DATE", new Score(0, 1, 0))
        .containsEntry("value of DURATION", new Score(0, 0, 1));
  }

  @Test
  void takesTheDaysOfAWeekendForTheEndOfTheWeek() {
    score(mark("this weekend", "DATE", "2011-W20-WE"), "this weekend=2011-05-21/2011-05-22");
    assertThat(ledger.scores()).containsEntry("value of DATE", new Score(1, 1, 1));
  }

  @Test
  void comparesWhatIsMarkedInsideOtherMarksFirst() {
    String whole = mark("two days", "DURATION", "P2D").replace("]", ",");
    String inside = mark("days", "DURATION", "PXD").substring(1);
    score(whole + inside, "days=PXD");
    assertThat(ledger.scores()).containsEntry("value", new Score(1, 1, 2));
  }

  private static String mark(String words, String type, String value) {
    int start = TEXT.indexOf(words);
    return "[{\"start\":%d,\"end\":%d,\"type\":\"%s\",\"value\":\"%s\"}]"
        .formatted(start, start + words.length(), type, value);
  }

  private void score(String marks, String... told) {
    AnnotatedReport annotated =
        AnnotatedReport.of("a", LocalDate.of(2011, 5, 16), TEXT, true, json(marks));
    List<DateExpression> dates = new ArrayList<>();
    for (String each : told) {
      String words = each.substring(0, each.indexOf('='));
      int start = annotated.report().text().indexOf(words);
      Span span = new Span(start, start + words.length());
      dates.add(new DateExpression(1, span, words, each.substring(words.length() + 1)));
    }
    Record record = BareRecord.of(annotated.report(), List.of(), dates, List.of());
    new TimeScoring().score(annotated, record, ledger);
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(text, malformed);
    }
  }
}
