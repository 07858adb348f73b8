package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.demarche.app.view.RelationJson;
import org.junit.jupiter.api.Test;

/** What holds of any deeds. */
class RelationPropertyTest {

  private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "some-body");

  private static List<Deed> random(int seed) {
    Random random = new Random(seed);
    List<Deed> deeds = new ArrayList<>();
    int size = 1 + random.nextInt(400);
    for (int i = 0; i < size; i++) {
      Quad quad = Quad.values()[random.nextInt(4)];
      double sign = quad.tone() == Tone.CONFLICT ? -0.5 : 0.5;
      double intensity = sign * random.nextInt(21);
      deeds.add(
          new Deed(
              "case" + i,
              LocalDate.of(2019, 11, 1).plusDays(random.nextInt(1 + 2 * size)),
              some(random, 1),
              some(random, 0),
              quad.verbal() ? "CONSULT" : "COOPERATE",
              Optional.empty(),
              quad.word(),
              intensity,
              intensity / 3,
              1 + random.nextInt(5)));
    }
    return deeds;
  }

  private static Set<String> some(Random random, int least) {
    List<String> codes = new ArrayList<>(CODES);
    Collections.shuffle(codes, random);
    return Set.copyOf(codes.subList(0, least + random.nextInt(2)));
  }

  @Test
  void periodsAddUpToTheTotal() {
    for (int seed = 0; seed < 40; seed++) {
      for (Grain grain : Grain.values()) {
        Optional<Relation> relation =
            new RelationMaker(DeedTable.question(grain)).relation(random(seed).stream());
        relation.ifPresent(RelationPropertyTest::addsUp);
      }
    }
  }

  private static void addsUp(Relation relation) {
    for (Way way : Way.values()) {
      Course course = relation.course(way);
      Tally sum = course.periods().stream().reduce(Tally.none(), Tally::plus);
      Tally kinds = course.categories().values().stream().reduce(Tally.none(), Tally::plus);
      for (Tally other : List.of(sum, kinds)) {
        assertThat(other.cases()).isEqualTo(course.total().cases());
        assertThat(other.accounts()).isEqualTo(course.total().accounts());
        assertThat(other.intensity()).isCloseTo(course.total().intensity(), within(1e-6));
        assertThat(other.goldstein()).isCloseTo(course.total().goldstein(), within(1e-6));
      }
    }
    int both =
        relation.course(Way.FORTH).total().cases() + relation.course(Way.BACK).total().cases();
    assertThat(relation.course(Way.TOGETHER).total().cases())
        .isBetween(both - relation.course(Way.FORTH).total().cases(), both);
  }

  @Test
  void theOrderOfDeedsDoesNotMatter() {
    for (int seed = 0; seed < 20; seed++) {
      List<Deed> deeds = random(seed);
      List<Deed> shuffled = new ArrayList<>(deeds);
      Collections.shuffle(shuffled, new Random(seed + 1));
      assertThat(json(shuffled)).isEqualTo(json(deeds));
    }
  }

  private static Optional<String> json(List<Deed> deeds) {
    return new RelationMaker(DeedTable.question(Grain.WEEK))
        .relation(deeds.stream())
        .map(relation -> new RelationJson().text(relation));
  }

  @Test
  void turningTheSidesTurnsTheWays() {
    Relation relation = DeedTable.relation(random(3), Grain.WEEK);
    Question turned =
        new Question(
            Dyad.of(Set.of("BBB"), Set.of("AAA")),
            Optional.empty(),
            Optional.empty(),
            Grain.WEEK,
            7);
    Relation other = new RelationMaker(turned).relation(random(3).stream()).orElseThrow();
    assertThat(other.course(Way.FORTH).periods()).isEqualTo(relation.course(Way.BACK).periods());
    assertThat(other.course(Way.BACK).unusual()).isEqualTo(relation.course(Way.FORTH).unusual());
  }
}
