package org.demarche.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user's own dictionaries make of names, titles and agents. */
class StackingTest {

  private static final LocalDate DAY = LocalDate.of(2005, 6, 1);
  private static final Gazetteer OWN = stacked("own.txt");
  private static final Gazetteer ACTORS = stacked("actors.txt", "agents.txt");

  private static Gazetteer stacked(String... files) {
    return new Gazetteer(List.of(files).stream().map(DictionaryExample::dictionary).toList());
  }

  private static List<Sense> senses(Gazetteer gazetteer, String text) {
    String folded = Folding.fold(text);
    return gazetteer.namesAt(folded, 0).stream()
        .filter(found -> found.length() == folded.length())
        .flatMap(found -> found.values().stream())
        .toList();
  }

  static List<Row> days() {
    return Table.read(StackingTest.class, "days.txt", 4);
  }

  @ParameterizedTest
  @MethodSource("days")
  void codesOfActorsFollowTheDay(Row row) {
    LocalDate day = LocalDate.parse(row.field(1));
    Optional<Side> side =
        senses(ACTORS, row.field(0)).stream()
            .filter(sense -> sense.period().hasBegun(day))
            .findFirst()
            .map(sense -> sense.entity().side(day, row.field(0), new Span(0, 1)));
    assertThat(side.map(Side::country).orElse("")).isEqualTo(row.field(2));
    assertThat(side.map(Side::sectors).orElse(List.of())).isEqualTo(row.list(3));
  }

  static List<Row> nouns() {
    return Table.read(StackingTest.class, "nouns.txt", 2);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void agentsHaveTheirFormsAndSectors(Row row) {
    List<Sense> senses =
        ACTORS.agentsAt(row.field(0), 0).stream()
            .filter(found -> found.length() == row.field(0).length())
            .map(found -> found.values().get(0))
            .toList();
    if (row.field(1).equals("none")) {
      assertThat(senses).isEmpty();
    } else {
      assertThat(senses).hasSize(1);
      assertThat(senses.get(0).entity().sectors()).isEqualTo(row.list(1));
    }
  }

  @Test
  void aLineAboutAStateKeepsWhatIsKnownOfItsNames() {
    assertThat(senses(ACTORS, "French")).extracting(Sense::use).contains(Use.ADJECTIVE);
    assertThat(senses(ACTORS, "French")).extracting(Sense::layer).containsOnly(0);
    assertThat(senses(ACTORS, "Lyon"))
        .extracting(s -> s.entity().kind())
        .containsExactly(Kind.PLACE);
    assertThat(senses(ACTORS, "Ruritania").get(0).entity().id()).isEqualTo("france");
    assertThat(senses(ACTORS, "Ruritania").get(0).entity().source()).isEqualTo("actors.txt:8");
  }

  @Test
  void ofTwoEntriesForANameTheLaterCountsAlone() {
    Gazetteer twice =
        new Gazetteer(
            List.of(
                DictionaryExample.of(
                    """
                    TEA_BOARD [FRAGOV <20000101]
                    CROATIA [YUG <20000101]
                    TEA_BOARD [HUNGOV >20010101]
                    CROATIA [HRV]
                    """)));
    assertThat(senses(twice, "Tea Board"))
        .extracting(s -> s.entity().source())
        .containsExactly("mine.txt:3");
    assertThat(senses(twice, "Croatia")).extracting(Sense::layer).containsOnly(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Ruritania, ruritania, NAME",
    "Ruritanian, ruritania, ADJECTIVE",
    "Strelsau, ruritania, CAPITAL",
    "Rudolf Rassendyll, rudolf-rassendyll, NAME",
    "Blue Circle movement, blue-circle, NAME",
    "Tarlenheim Castle, place-tarlenheim, NAME",
    "Vladimir Putin, vladimir-putin, NAME",
    "Paris, france, CAPITAL"
  })
  void sectionsAddNames(String text, String id, Use use) {
    assertThat(senses(OWN, text).get(0).entity().id()).isEqualTo(id);
    assertThat(senses(OWN, text).get(0).use()).isEqualTo(use);
  }

  @Test
  void anEntryReplacesTheBuiltInOneOfItsId() {
    assertThat(senses(OWN, "Vladimir Putin")).hasSize(1);
    assertThat(OWN.bySurname("Putin", DAY)).extracting(Entity::country).containsExactly("RUR");
    assertThat(OWN.holder("president", "RUS", DAY)).isEmpty();
    assertThat(OWN.holder("king", "RUR", DAY).map(Entity::id)).hasValue("rudolf-rassendyll");
    assertThat(OWN.state("RUR").map(s -> s.entity().name())).hasValue("Ruritania");
  }

  @Test
  void anEntryOfTheSameNameLeavesNoDoubtWhomASurnameMeans() {
    Gazetteer named =
        new Gazetteer(
            List.of(
                DictionaryExample.of(
                    "[people]\nput-in | Vladimir Putin | - | m | RUR | tsar 2000..\n")));
    assertThat(named.bySurname("Putin", DAY)).extracting(Entity::id).containsExactly("put-in");
    assertThat(named.holder("president", "RUS", DAY).map(Entity::id)).hasValue("vladimir-putin");
  }

  @Test
  void titlesAndAgentsOfTheUserWin() {
    assertThat(senses(OWN, "Flavia Zenda").get(0).entity().terms().get(1).sectors())
        .containsExactly("COP");
    assertThat(OWN.agentsAt("soldier", 0).get(0).values().get(0).entity().sectors())
        .containsExactly("CRM");
    assertThat(OWN.titlesAt("realm warden", 0)).hasSize(1);
  }

  @Test
  void ofSeveralDictionariesTheLastWins() {
    Gazetteer both = stacked("own.txt", "later.txt");
    assertThat(senses(both, "Rudolf Rassendyll"))
        .extracting(s -> s.entity().id() + " " + s.layer())
        .containsExactly("michael-elphberg 2", "rudolf-rassendyll 1");
    assertThat(both.holder("king", "RUR", DAY).map(Entity::id)).hasValue("michael-elphberg");
  }

  @Test
  void namesOfTheSameLengthAreMerged() {
    List<String> ids = new ArrayList<>();
    senses(stacked("own.txt", "actors.txt"), "Blue Circle")
        .forEach(s -> ids.add(s.entity().country().toLowerCase(Locale.ROOT)));
    assertThat(ids).containsExactly("afg", "rur");
  }
}
