package org.demarche.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TreeTest {

  private static final Trees TREES = new Trees();

  static List<Row> sides() {
    return Table.read(TreeTest.class, "sides.txt", 4);
  }

  @ParameterizedTest
  @MethodSource("sides")
  void findsWhoActsAndWhoIsActedUpon(Row row) {
    Parse parse = TestParser.parse(row.field(0));
    Word verb = TestParser.word(parse, row.field(1));
    Tree tree = TREES.of(parse);
    assertThat(TestParser.texts(tree.subjects(verb))).isEqualTo(row.list(2));
    assertThat(TestParser.texts(tree.objects(verb))).isEqualTo(row.list(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad expelled the envoys.                | expelled | false
          The envoys were expelled.                | expelled | true
          The envoys expelled by Chad flew home.   | expelled | true
          Chad has expelled the envoys.            | expelled | false
          The envoys were arrested and expelled.   | expelled | true
          """)
  void tellsThePassive(String sentence, String verb, boolean passive) {
    Parse parse = TestParser.parse(sentence);
    assertThat(TREES.of(parse).isPassive(TestParser.word(parse, verb))).isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource({
    "Chad's attack on Sudan failed., attack, Chad",
    "The army's attack failed., attack, army",
    "The attack failed., attack,"
  })
  void findsPossessors(String sentence, String noun, String owner) {
    Parse parse = TestParser.parse(sentence);
    List<Word> owners = TREES.of(parse).possessors(TestParser.word(parse, noun));
    assertThat(TestParser.texts(owners)).isEqualTo(owner == null ? List.of() : List.of(owner));
  }
}
