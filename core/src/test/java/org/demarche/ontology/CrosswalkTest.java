package org.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  /** Modes that CAMEO has a code for which is not their default, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "SANCTION/convict", "116 is the verdict alone, the mode has sentences and fines too",
          "SANCTION/withdraw", "164 and 165 are talks and mediation alone, not envoys called home",
          "SANCTION/discontinue", "161 to 163 each name one kind of tie, the mode leaves it open",
          "COERCE/cyber", "176 is younger than the codebook and has no published Goldstein value");

  private final Acts acts = new Acts();
  private final Contexts contexts = new Contexts();
  private final Crosswalk crosswalk = new Crosswalk(acts, contexts);

  private static List<String> column(String file, int columns) {
    return Table.read(Crosswalk.class, file, columns).stream().map(row -> row.field(0)).toList();
  }

  private List<String> codes(String category, String mode) {
    return crosswalk.codes(category, Optional.of(mode)).stream().map(Code::code).toList();
  }

  @Test
  void sendsEveryCodeToAnActAndContextsThatThereAre() {
    for (Code code : crosswalk.all()) {
      assertThat(code.category())
          .as(code.code())
          .satisfiesAnyOf(
              category -> assertThat(category).isEmpty(),
              category -> assertThat(acts.knows(category.orElseThrow(), code.mode())).isTrue());
      assertThat(contexts.names()).as(code.code()).containsAll(code.contexts());
    }
  }

  @Test
  void namesAndScoresTheSameCodesInTheirOrder() {
    assertThat(column("cameo.txt", 5)).isSorted().doesNotHaveDuplicates();
    assertThat(column("goldstein.txt", 2)).containsExactlyElementsOf(column("cameo.txt", 5));
  }

  @Test
  void knowsTheDefaultCodeOfEachActWithItsScore() {
    for (Row row : Table.read(Acts.class, "acts.txt", 6)) {
      assertThat(crosswalk.code(row.field(3)).map(Code::goldstein))
          .as(row.field(0))
          .contains(Double.parseDouble(row.field(4)));
    }
  }

  @Test
  void leadsFromTheDefaultCodeBackToItsModeWhereCameoHasOne() {
    for (String act : acts.modes()) {
      String category = act.substring(0, act.indexOf('/'));
      String mode = act.substring(category.length() + 1);
      List<String> own = codes(category, mode);
      boolean leadsBack = own.contains(acts.cameo(category, Optional.of(mode)));
      assertThat(leadsBack)
          .as("%s has the codes %s", act, own)
          .isEqualTo(!own.isEmpty() && !EXCEPTIONS.containsKey(act));
    }
    assertThat(acts.modes()).containsAll(EXCEPTIONS.keySet());
  }

  @Test
  void leadsFromAnActToAllItsCodes() {
    assertThat(codes("SANCTION", "expel")).containsExactly("166", "1661", "1662", "1663");
    assertThat(codes("CONSULT", "multilateral")).isEmpty();
    assertThat(crosswalk.codes("SANCTION", Optional.empty()))
        .extracting(Code::code)
        .containsExactly("16", "160");
  }

  @Test
  void leavesOutOfPloverWhatIsOnlySaid() {
    assertThat(crosswalk.code("011").orElseThrow().category()).isEmpty();
    assertThat(crosswalk.code("999")).isEmpty();
  }
}
