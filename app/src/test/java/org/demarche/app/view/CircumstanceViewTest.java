package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.demarche.place.PlaceBasis;
import org.demarche.telling.DayBasis;
import org.junit.jupiter.api.Test;

class CircumstanceViewTest {

  @Test
  void givesEveryReasonInWordsOfItsOwn() {
    assertThat(Arrays.stream(DayBasis.values()).map(CircumstanceView::why)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(PlaceBasis.values()).map(CircumstanceView::why))
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsWhyAnActHasItsDay() {
    SampleWalk walk = new SampleWalk(new SampleRecord().record());
    assertThat(new WalkthroughJson(place -> place).text(walk.walkthrough()))
        .contains("\"day\":{\"value\":\"2019-03-04\",\"basis\":\"clause\"");
  }
}
