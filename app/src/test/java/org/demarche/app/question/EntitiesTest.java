package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.store.Store;
import org.demarche.app.view.EntityJson;
import org.demarche.entity.Gazetteer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entities are known by dictionaries and by reports. */
class EntitiesTest {

  private static KnownEntities known;
  private static Store store;
  private static Questions questions;

  @BeforeAll
  static void fill() {
    known = new KnownEntities(new Gazetteer());
    store = Store.inMemory();
    store.keep(InventedReports.records());
    store.keep(
        List.of(
            InventedReports.record(
                List.of(
                    "report hut-1 | 2017-03-10 | Wire | Hut Council acts",
                    "> The Hut Council met Zubrowka and scolded it.",
                    "event e1 | CONSULT | verbal cooperation | actual | Hut Council+ZUB |  | met"
                        + " | 2031-03-09 | - | - | -",
                    "event e2 | ACCUSE | verbal conflict | future | Hut Council | ZUB | scolded"
                        + " | 2031-04-09 | - | - | -",
                    "statement s1 | Hut Council | reported | met | it"))));
    store.settle();
    questions = new Questions(store, TextSearch.none());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<String> found(String words) {
    return questions.entities(known, words, 10).stream().map(EntityRow::id).toList();
  }

  @Test
  void thoseOfTheStoreComeFirst() {
    List<EntityRow> rows = questions.entities(known, "peru", 10);
    assertThat(rows.get(0).id()).isEqualTo("peru");
    assertThat(rows.get(0).country()).contains("PER");
    assertThat(rows.get(0).events()).isEqualTo(6);
    assertThat(rows).hasSizeGreaterThan(3).hasSizeLessThanOrEqualTo(10);
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.events() == 0);
  }

  @Test
  void namesAreFoundByTheirPartsWhateverTheAccents() {
    assertThat(found("angela MERK")).contains("angela-merkel");
    assertThat(found("erke")).contains("angela-merkel");
    assertThat(found("Erdogan")).contains("recep-tayyip-erdogan");
    assertThat(found("erdoğan")).isEqualTo(found("Erdogan"));
    assertThat(found("qqqq")).isEmpty();
    assertThat(found("'; DROP TABLE cases --")).isEmpty();
    assertThatThrownBy(() -> found(" - ")).isInstanceOf(MalformedQuestionException.class);
  }

  @Test
  void wordsThatBeginANameComeBeforeThoseInside() {
    List<String> ids = found("nato");
    assertThat(ids.get(0)).isEqualTo("nato");
  }

  @Test
  void whomOnlyReportsKnowIsWhatTheySay() {
    EntityRow row = questions.entities(known, "hut council", 10).get(0);
    assertThat(row)
        .isEqualTo(
            new EntityRow(
                "hut-council",
                "Hut Council",
                Optional.of("Hut Council"),
                List.of("GOV"),
                Optional.empty(),
                2));
  }

  @Test
  void rolesAreThoseOfTheLastDay() {
    try (Store early = Store.inMemory()) {
      early.keep(List.of(InventedReports.bare("a", "2006-05-01", "Wire", "Rain", "It rains.")));
      Questions asked = new Questions(early, TextSearch.none());
      EntityRow then = asked.entity(known, "angela-merkel").orElseThrow().row();
      assertThat(then.role()).contains("chancellor");
      assertThat(then.country()).contains("DEU");
      assertThat(then.events()).isZero();
      EntityRow now = questions.entity(known, "angela-merkel").orElseThrow().row();
      assertThat(now.role()).contains("former chancellor");
      assertThat(now.sectors()).containsExactly("ELI");
    }
  }

  @Test
  void profilesHaveOfficesInTheirOrder() {
    EntityProfile merkel = questions.entity(known, "angela-merkel").orElseThrow();
    assertThat(merkel.offices()).extracting(term -> term.role()).contains("chancellor");
    assertThat(merkel.offices())
        .isSortedAccordingTo(java.util.Comparator.comparing(term -> term.period().start()));
    assertThat(merkel.first()).isEmpty();
    assertThat(new EntityJson().text(merkel))
        .contains(
            "\"role\":\"chancellor\",\"country\":\"DEU\",\"sector\":[\"GOV\"],"
                + "\"from\":\"2005-11-22\",\"to\":\"2021-12-07\"");
  }

  @Test
  void profilesCountWhatWasDoneAndReceived() {
    EntityProfile peru = questions.entity(known, "peru").orElseThrow();
    assertThat(peru.done()).isEqualTo(1);
    assertThat(peru.received()).isEqualTo(2);
    assertThat(peru.statements()).isEqualTo(1);
    assertThat(peru.first()).contains(LocalDate.of(2031, 2, 26));
    assertThat(peru.last()).contains(LocalDate.of(2031, 3, 9));
    assertThat(peru.acts())
        .extracting(each -> each.category() + " " + each.done() + " " + each.received())
        .containsExactly("ASSAULT 0 1", "CONSULT 0 1", "SANCTION 1 0");
    assertThat(peru.partners())
        .extracting(each -> each.name() + " " + each.cases() + " " + each.intensity())
        .containsExactly("Bolivia 1 -5.0", "Chile 1 4.0");
  }

  @Test
  void thoseWhoActTogetherArePartners() {
    EntityProfile council = questions.entity(known, "hut-council").orElseThrow();
    assertThat(council.done()).isEqualTo(2);
    assertThat(council.partners())
        .extracting(each -> each.country() + " " + each.cases())
        .containsExactly("ZUB 1");
  }

  @Test
  void nobodyHasNoProfile() {
    assertThat(questions.entity(known, "nobody-at-all")).isEmpty();
    try (Store empty = Store.inMemory()) {
      Questions asked = new Questions(empty, TextSearch.none());
      assertThat(asked.entity(known, "nobody-at-all")).isEmpty();
      assertThat(asked.entities(known, "nato", 3)).isNotEmpty();
    }
  }
}
