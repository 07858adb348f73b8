package org.demarche.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatusFinderTest {

  private static final StatusFinder FINDER = new StatusFinder();

  static List<Row> examples() {
    return Table.read(StatusFinderTest.class, "status.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhetherAnActTookPlace(Row row) {
    Parse parse = TestParser.parse(row.field(0));
    Word word = TestParser.word(parse, row.field(1));
    String alleged = FINDER.isAlleged(parse, word) ? " alleged" : "";
    assertThat(FINDER.of(parse, word).word() + alleged).isEqualTo(row.field(2));
  }
}
