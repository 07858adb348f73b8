package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.demarche.app.relation.DeedTable;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Relation;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;

/** The spring of relation/spring.txt as text, table and JSON. */
class RelationViewTest {

  private static final Relation SPRING = DeedTable.relation(DeedTable.spring(), Grain.WEEK);

  private static String name(String code) {
    return code.equals("AAA") ? "Ruritania" : "Graustark";
  }

  private static String text(Terminal screen) {
    return new RelationView(screen, RelationViewTest::name).text(SPRING);
  }

  @Test
  void showsCountsBesideFigures() {
    assertThat(text(Terminal.none(80)))
        .startsWith(
            """
            A = Ruritania
            B = Graustark
            2020-03-02 to 2020-03-30 by week, 7 cases, 1 of them mutual, 13 independent
            accounts, 0 earlier cases as history
            """)
        .contains(
            """
                                                A → B              B → A           together
            verbal cooperation                      2                  2                  3
            material cooperation                    0                  1                  1
            verbal conflict                         1                  1                  2
            material conflict                       1                  0                  1
            all                                     4                  4                  7
            """)
        .contains("  by cases, -1 to 1            too few: 4         too few: 4              +0.14")
        .contains("2020-W10          2   +7.5   +3.8      2  +12.5   +6.3      3  +17.5   +5.8")
        .contains("2 without cases are left out.")
        .contains("cooperation             1        1        0   too few: 2")
        .contains("2020-03-18  A → B SANCTION/expel -6.0, 4 accounts c5");
  }

  @Test
  void drawsSmallCurves() {
    assertThat(text(Terminal.none(80)))
        .contains("A → B cases         █▁█▁▁\n")
        .contains("A → B intensity     ▆ ▃\n")
        .contains("cases ▁ 0, █ 2;");
  }

  @Test
  void keepsToAsciiWhereAScreenKnowsNoMore() {
    String plain = text(new Terminal(true, false, 80, StandardCharsets.US_ASCII));
    assertThat(plain).contains("A -> B cases        #_#__\n").contains("A <-> B CONSULT/visit");
    assertThat(plain.chars()).allMatch(c -> c < 128);
  }

  @Test
  void staysWithinTheScreen() {
    assertThat(text(Terminal.none(80)).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void joinsPeriodsThatDoNotFit() {
    List<Integer> many = IntStream.range(0, 100).boxed().toList();
    assertThat(Sparkline.runs(many, 59)).hasSize(50).allMatch(run -> run.size() == 2);
    assertThat(Sparkline.runs(many, 100)).hasSize(100);
  }

  @Test
  void leavesGapsInCurvesWhereNothingIsKnown() {
    List<OptionalDouble> values =
        List.of(OptionalDouble.of(-10), OptionalDouble.empty(), OptionalDouble.of(10));
    assertThat(new Sparkline(true).of(values, -10, 10)).isEqualTo("▁ █");
    assertThat(new Sparkline(false).of(values, -10, 10)).isEqualTo("_ #");
  }

  @Test
  void writesARowForEachPeriodAndWay() {
    List<String> rows = new RelationCsv().text(SPRING).lines().toList();
    assertThat(rows).hasSize(1 + 5 * 3);
    assertThat(rows.get(0)).startsWith("period,from,to,days,way,first,second,cases,");
    assertThat(rows.get(1))
        .isEqualTo("2020-W10,2020-03-02,2020-03-08,7,forth,AAA,BBB,2,2,0,0,0,1,5,7.5,3.75,4.5,2");
    assertThat(rows.get(4))
        .isEqualTo("2020-W11,2020-03-09,2020-03-15,7,forth,AAA,BBB,0,0,0,0,0,0,0,0.0,,0.0,0");
    assertThat(rows.get(13)).startsWith("2020-W14,2020-03-30,2020-03-30,1,forth,");
  }

  @Test
  void writesEverythingAsJson() throws IOException {
    JsonNode all = new ObjectMapper().readTree(new RelationJson().text(SPRING));
    assertThat(all.at("/schema").asText()).isEqualTo("demarche-relation/1");
    assertThat(all.at("/forth/goldstein_sum").asDouble()).isEqualTo(-3.9);
    assertThat(all.at("/together/verbal").toString())
        .startsWith("{\"share\":0.7143,\"low\":0.3589,");
    assertThat(all.at("/forth/cooperative").toString())
        .isEqualTo("{\"too_few\":4,\"needed\":5,\"of\":\"cases\"}");
    assertThat(all.at("/periods")).hasSize(5);
    assertThat(all.at("/periods/1/back").has("intensity_mean")).isFalse();
    assertThat(all.at("/initiative/0/openings/1/by").asText()).isEqualTo("second");
    assertThat(all.at("/top/0/case").asText()).isEqualTo("c5");
    assertThat(all.at("/replies")).hasSize(8);
  }
}
