package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.entity.NameIndex.Found;
import org.junit.jupiter.api.Test;

class NameIndexTest {

  private final NameIndex<String> index = index();

  private static NameIndex<String> index() {
    NameIndex.Builder<String> builder = new NameIndex.Builder<>();
    builder.add("Congo", "COG");
    builder.add("Congo", "COD");
    builder.add("Congo Republic", "COG");
    builder.add("Côte d’Ivoire", "CIV");
    builder.add("U.S.", "USA");
    return builder.build();
  }

  @Test
  void findsTheLongestNameFirst() {
    assertThat(index.at("Congo Republic", 0))
        .containsExactly(new Found<>(14, List.of("COG")), new Found<>(5, List.of("COG", "COD")));
  }

  @Test
  void findsNamesAtTheirPositionOnly() {
    assertThat(index.at("the Congo", 4)).hasSize(1);
    assertThat(index.at("the Congo", 0)).isEmpty();
    assertThat(index.at("the Congo", 5)).isEmpty();
    assertThat(index.at("the Congo", 9)).isEmpty();
  }

  @Test
  void findsNamesWhateverTheirAccents() {
    assertThat(index.at(Folding.fold("Côte d'Ivoire"), 0)).hasSize(1);
    assertThat(index.at("Cote d'Ivoire", 0)).hasSize(1);
  }

  @Test
  void tellsCapitalsApart() {
    assertThat(index.at("congo", 0)).isEmpty();
  }

  @Test
  void findsNamesWithFullStops() {
    assertThat(index.at("U.S. envoy", 0)).containsExactly(new Found<>(4, List.of("USA")));
  }

  @Test
  void takesNoBeginningOfALongerWordForAName() {
    assertThat(index.at("Congolese", 0)).isEmpty();
  }
}
