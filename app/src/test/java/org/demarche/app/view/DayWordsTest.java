package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2017-07-30, Sunday 30 July 2017",
    "2017-07, July 2017",
    "2016, 2016",
    "2005-W47, week 47 of 2005",
    "2015-03-26/2015-04-02, Thursday 26 March 2015 to Thursday 2 April 2015",
    "2017-99, 2017-99",
    "2017-SU, 2017-SU"
  })
  void saysWhatAValueMeans(String value, String words) {
    assertThat(DayWords.of(value)).isEqualTo(words);
  }
}
