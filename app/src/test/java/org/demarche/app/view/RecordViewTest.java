package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;

class RecordViewTest {

  private static final Terminal SCREEN = new Terminal(true, true, 80, StandardCharsets.UTF_8);

  @Test
  void showsWhoDidWhatToWhomWithTheWordsThatSaySo() {
    assertThat(view(Terminal.none(80), false))
        .startsWith(
            """
            Peru sends home Bolivian envoys after shots at the border
            Monday 4 March 2019 · reports/lake.txt

            Events ─────────────────────────────────────────────────────────────────────────
            e1   Peru (PER) → Bolivia (BOL)
                 act      SANCTION · expel · diplomatic (material conflict, 90 % sure)
                 status   future
                 when     Monday 4 March 2019 (“Monday”)
                 where    Lima (PER)
                 account  Ana Quispe, president (PER) (“warned”)
                 numbers  12 Bolivian envoys
                 words    Peru on Monday *ordered* 12 Bolivian envoys to leave Lima after
                          shots were fired at a post on Lake Titicaca. (sentence 1, line 3)
            """);
  }

  @Test
  void showsAnswersAllegationsAndMutualActs() {
    assertThat(view(Terminal.none(80), false))
        .contains("     status   actual, alleged\n")
        .contains("     answers  e1 retaliation (“answer”)\n")
        .contains("e3   Ana Quispe, president (PER) ↔ Both presidents\n")
        .contains("     when     week 10 of 2019 (assumed)\n");
  }

  @Test
  void showsTollsOfNoEventWithWhoGivesThem() {
    assertThat(view(Terminal.none(80), false))
        .contains("Tolls of no event ─")
        .contains(
            """
                 at least 3,800 metres killed (Ana Quispe)
                 words    The lake lies *3,800 metres* above the sea. (sentence 3, line 7)
            """);
  }

  @Test
  void showsStatementsAndExpectations() {
    assertThat(view(Terminal.none(80), false))
        .contains(
            """
            s1   Ana Quispe, president (PER) (“warned”)
                 direct   “We’ll answer every shot” (sentence 2, line 5)
                 to       Bolivia (BOL)
            """)
        .contains(
            """
            x1   Ana Quispe, president (PER)
                 to       Bolivia (BOL)
                 what     meet in Puno (sentence 4, line 7)
                 kind     scheduled
                 due      Friday 8 March 2019 (“Friday”)
                 event    e3

            1 sentence tells no event; --all shows why.
            """);
  }

  @Test
  void showsMentionsDatesAndWhatIsNotCodedOnlyWhenAskedForAll() {
    assertThat(view(Terminal.none(80), false)).doesNotContain("Mentions", "Dates", "Not coded");
    assertThat(view(Terminal.none(80), true))
        .contains("2    “La Paz” → Bolivia (BOL) GOV (reference: seat)\n")
        .contains("1    “Monday” → Monday 4 March 2019\n")
        .contains(
            """
            3    The lake lies 3,800 metres above the sea. (sentence 3, line 7)
                 why      no act between political entities
            """)
        .contains("     rule     frames.txt:1, confidence 0.90, CAMEO 166\n");
  }

  @Test
  void coloursConflictRedAndCooperationGreenOnAScreen() {
    assertThat(view(SCREEN, false))
        .contains("\033[31mSANCTION\033[0m", "\033[32mCONSULT\033[0m", "\033[1;4mordered\033[0m")
        .doesNotContain("*ordered*");
  }

  @Test
  void keepsToTheWidthOfTheScreen() {
    for (int width : new int[] {20, 33, 60, 100}) {
      assertThat(view(Terminal.none(width), true).lines())
          .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void writesAsciiWhereTheScreenKnowsNothingElse() {
    String view = view(new Terminal(true, false, 80, StandardCharsets.US_ASCII), true);
    assertThat(view).matches("\\p{ASCII}*");
    assertThat(view).contains("Peru (PER) -> Bolivia (BOL)", "\"We'll answer every shot\"");
  }

  private static String view(Terminal screen, boolean all) {
    return new RecordView(screen, all).text(new SampleRecord().record());
  }
}
