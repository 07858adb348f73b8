package org.demarche.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

  private enum Colour {
    RED,
    GREEN
  }

  @Test
  void readsADashAsAnEmptyField() {
    Row row = row("-", "a-b", "");
    assertThat(row.field(0)).isEmpty();
    assertThat(row.list(0)).isEmpty();
    assertThat(row.field(1)).isEqualTo("a-b");
    assertThat(row.field(2)).isEmpty();
  }

  @Test
  void readsListsWithoutBlanksAndEmptyParts() {
    Row row = row("one ; two;three ; ", "subj, obj,,of");
    assertThat(row.list(0)).containsExactly("one", "two", "three");
    assertThat(row.commas(1)).containsExactly("subj", "obj", "of");
    assertThat(row.list(1)).containsExactly("subj, obj,,of");
  }

  @Test
  void readsTheNameOfAConstant() {
    assertThat(row("green").oneOf(Colour.class, 0)).isEqualTo(Colour.GREEN);
  }

  @Test
  void saysWhichConstantsAFieldMayName() {
    assertThatThrownBy(() -> row("blue").oneOf(Colour.class, 0))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("colours.txt:7: \"blue\" is none of [red, green]");
  }

  @Test
  void putsFileAndLineBeforeAProblem() {
    assertThat(row("x").malformed("no colour")).hasMessage("colours.txt:7: no colour");
  }

  @Test
  void doesNotChangeWithTheListItWasMadeFrom() {
    List<String> fields = new ArrayList<>(List.of("red"));
    Row row = new Row("colours.txt", 7, fields);
    fields.set(0, "green");
    assertThat(row.field(0)).isEqualTo("red");
  }

  private static Row row(String... fields) {
    return new Row("colours.txt", 7, List.of(fields));
  }
}
