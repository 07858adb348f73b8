package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.demarche.classifier.Verdict;
import org.junit.jupiter.api.Test;

/** What comes of what the classifier says is told in words. */
class VerdictViewTest {

  @Test
  void givesEveryOutcomeInWordsOfItsOwn() {
    assertThat(Arrays.stream(Verdict.Outcome.values()).map(VerdictView::words))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsThatAllTheReportMakesAnActUnlikely() {
    assertThat(VerdictView.words(Verdict.Outcome.UNLIKELY))
        .isEqualTo("nothing is added: all that the report says makes the act unlikely");
  }
}
