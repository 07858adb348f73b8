package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.entity.Gazetteer;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Code;
import org.demarche.ontology.Contexts;
import org.demarche.ontology.Crosswalk;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables cover what records can hold. */
class TablesTest {

  @Test
  void nameEveryCodeOfCameo() {
    CameoNames names = new CameoNames();
    RootClasses classes = new RootClasses();
    List<Code> codes = new Crosswalk(new Acts(), new Contexts()).all();
    assertThat(codes.stream().map(Code::code).filter(code -> code.length() > 2))
        .isNotEmpty()
        .noneMatch(code -> names.of(new CameoCode(code)).isEmpty())
        .noneMatch(code -> classes.quad(new CameoCode(code)).isEmpty());
  }

  @Test
  void knowEveryState() {
    Countries countries = new Countries();
    Set<String> missing = new TreeSet<>();
    for (Row row : Table.read(Gazetteer.class, "states.txt", 10)) {
      if (!row.field(1).startsWith("[") && countries.of(row.field(1)).isEmpty()) {
        missing.add(row.field(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void knowEverySectorOfTheDictionaries() {
    Set<String> known = new TreeSet<>();
    Table.read(Sectors.class, "sectors.txt", 4).forEach(row -> known.add(row.field(0)));
    Set<String> missing = new TreeSet<>();
    for (Row row : Table.read(Gazetteer.class, "organisations.txt", 6)) {
      row.list(4).stream().filter(sector -> !known.contains(sector)).forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nameBodiesOfTheDictionaries() {
    List<String> bodies = first(Table.read(Gazetteer.class, "organisations.txt", 6)).toList();
    assertThat(first(Table.read(Groups.class, "groups.txt", 4))).allMatch(bodies::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cameo-names.txt:2",
        "countries.txt:8",
        "groups.txt:4",
        "roots.txt:3",
        "sectors.txt:4"
      })
  void areSorted(String table) {
    String[] parts = table.split(":");
    assertThat(first(Table.read(Sectors.class, parts[0], Integer.parseInt(parts[1])))).isSorted();
  }

  private static Stream<String> first(List<Row> rows) {
    return rows.stream().map(row -> row.field(0));
  }
}
