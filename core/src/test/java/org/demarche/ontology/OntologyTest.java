package org.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.entity.Gazetteer;
import org.demarche.record.Status;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;

class OntologyTest {

  private static final int EXAMPLES = 3;

  private final Ontology ontology = new Ontology();

  private static List<Row> examples() {
    return Table.read(Illustrations.class, "examples.txt", 2);
  }

  private List<String> names(TermKind kind) {
    return ontology.terms(kind).stream().map(TermEntry::name).toList();
  }

  @Test
  void describesEverythingAndShowsItInThreeDifferentSentences() {
    for (Entry entry : ontology.entries()) {
      assertThat(entry.description()).as(entry.key()).isNotBlank().endsWith(".");
      assertThat(entry.examples())
          .as(entry.key())
          .hasSize(EXAMPLES)
          .doesNotHaveDuplicates()
          .allSatisfy(sentence -> assertThat(sentence).matches("\\S.*[.!?][”\"']?"));
    }
  }

  @Test
  void showsNothingTwiceAndNothingThatItDoesNotKnow() {
    assertThat(examples()).extracting(row -> row.field(1)).doesNotHaveDuplicates();
    assertThat(ontology.entries())
        .extracting(Entry::key)
        .doesNotHaveDuplicates()
        .containsAll(examples().stream().map(row -> row.field(0)).toList());
  }

  @Test
  void hasTheSixteenCategoriesEachInAQuad() {
    assertThat(ontology.categories()).hasSize(16);
    assertThat(ontology.categories())
        .extracting(category -> category.scores().quad())
        .containsOnlyElementsOf(names(TermKind.QUAD))
        .containsAll(names(TermKind.QUAD));
  }

  @Test
  void keepsEachModeInTheQuadOfItsCategory() {
    for (ActEntry category : ontology.categories()) {
      assertThat(ontology.modes(category.category()))
          .allSatisfy(mode -> assertThat(mode.scores().quad()).isEqualTo(category.scores().quad()));
    }
  }

  @Test
  void hasTheStatusesAndContextsOfRecords() {
    assertThat(names(TermKind.STATUS))
        .containsExactlyElementsOf(
            Stream.concat(Stream.of(Status.values()).map(Status::word), Stream.of("alleged"))
                .toList());
    assertThat(names(TermKind.CONTEXT)).containsExactlyElementsOf(new Contexts().names());
  }

  @Test
  void hasTheSectorsOfAllDictionaries() {
    assertThat(names(TermKind.SECTOR))
        .containsAll(sectors(Table.read(Gazetteer.class, "agents.txt", 3), 2))
        .containsAll(sectors(Table.read(Gazetteer.class, "organisations.txt", 6), 4));
  }

  private static List<String> sectors(List<Row> rows, int column) {
    return rows.stream().flatMap(row -> row.list(column).stream()).distinct().toList();
  }

  @Test
  void putsEveryCodeIntoItsFamily() {
    for (CodeEntry code : ontology.codes()) {
      String family = code.key().substring(0, 2);
      assertThat(code.above().stream().map(Code::code).findFirst().orElse(code.key()))
          .isEqualTo(family);
    }
  }
}
