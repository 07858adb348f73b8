package org.demarche.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void readsEntriesWithTheirLinesAndSkipsCommentsAndEmptyLines() {
    List<Row> rows = Table.read(TableTest.class, "good.txt", 3);
    assertThat(rows).extracting(Row::line).containsExactly(3, 4, 6);
    assertThat(rows).extracting(Row::place).first().isEqualTo("good.txt:3");
  }

  @Test
  void stripsWhiteSpaceAroundFieldsAndKeepsTheirCharacters() {
    List<Row> rows = Table.read(TableTest.class, "good.txt", 3);
    assertThat(rows).extracting(row -> row.field(0)).containsExactly("alpha", "beta", "Ḡamma “ü”");
  }

  @Test
  void namesFileAndLineOfAnEntryWithAnotherNumberOfFields() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "bad-columns.txt", 2))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("bad-columns.txt:3: 2 fields expected, not 3");
  }

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "none.txt", 2))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("none.txt: the resource is missing");
  }
}
