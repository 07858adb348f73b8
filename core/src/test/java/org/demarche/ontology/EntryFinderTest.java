package org.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryFinderTest {

  private final EntryFinder finder = new EntryFinder(new Ontology().entries());

  private List<String> found(String word) {
    return finder.find(word).stream().map(Entry::key).toList();
  }

  @Test
  void findsWhateverTheCaseAndTheHyphens() {
    assertThat(found("sanction")).containsExactly("SANCTION");
    assertThat(found("Coerce/Martial_Law")).containsExactly("COERCE/martial-law");
    assertThat(found("Verbal-Conflict")).containsExactly("quad:verbal conflict");
    assertThat(found("FUTURE")).containsExactly("status:future");
    assertThat(found("0874")).containsExactly("0874");
  }

  @Test
  void findsAllThatGoesByAName() {
    assertThat(found("expel")).containsExactly("THREATEN/expel", "SANCTION/expel");
    assertThat(found("cyber")).containsExactly("COERCE/cyber", "context:cyber");
    assertThat(found("context:cyber")).containsExactly("context:cyber");
    assertThat(found("874")).isEmpty();
  }

  @Test
  void proposesWordsLikeOneThatIsNone() {
    assertThat(finder.near("Sancton")).containsExactly("SANCTION");
    assertThat(finder.near("econ")).containsExactly("economic");
    assertThat(finder.near("rights")).containsExactly("human_rights", "rights_freedoms");
    assertThat(finder.near("context:cybr")).startsWith("cyber");
    assertThat(finder.near("zenda")).isEmpty();
  }

  @Test
  void proposesTheCategoriesThatHaveAModeAndElseTheCategory() {
    assertThat(finder.near("SANCTION/arrest")).startsWith("THREATEN/arrest", "COERCE/arrest");
    assertThat(finder.near("SANCTION/zzzzzzzzz")).startsWith("SANCTION", "SANCTION/convict");
  }

  @Test
  void proposesCodesThatBeginItOrAreNextToIt() {
    assertThat(finder.near("874")).startsWith("0874");
    assertThat(finder.near("167")).startsWith("16", "166");
    assertThat(finder.near("16612")).containsExactly("1661");
    assertThat(finder.near("99999999999999999999")).isEmpty();
  }
}
