package org.demarche.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in another language is told by the common words that it lacks. */
class LanguageSignsTest {

  private final LanguageSigns signs = new LanguageSigns();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bundesregierung verurteilte den Schritt am Montag scharf. Der Sprecher sagte, man werde"
            + " den Botschafter einbestellen und in der kommenden Woche mit den Partnern in Brüssel"
            + " über weitere Schritte beraten. Die Opposition nannte das zu wenig.",
        "Le gouvernement a condamné lundi cette décision et a convoqué l'ambassadeur. Le ministre a"
            + " déclaré que des discussions auraient lieu la semaine prochaine à Bruxelles avec les"
            + " partenaires, et que de nouvelles sanctions restaient possibles.",
        "De regering veroordeelde de stap maandag en heeft de ambassadeur ontboden. De minister is"
            + " van plan om volgende week met de partners in Brussel of in Parijs te praten, en"
            + " zei dat er nieuwe sancties mogelijk zijn als het geweld niet"
            + " stopt. De oppositie noemde dat veel te weinig en eiste een debat in de Kamer."
      })
  void otherLanguagesLackThem(String text) {
    assertThat(signs.isForeign(text)).isTrue();
  }

  @Test
  void scriptsWithoutSpacesLackThemToo() {
    assertThat(signs.isForeign("外交部发言人星期一谴责了这一决定。".repeat(20))).isTrue();
  }

  @Test
  void newsInEnglishHasThem() {
    assertThat(
            signs.isForeign(
                "Peru expelled two envoys of its neighbour on Monday after shots were fired across"
                    + " the lake. The foreign ministry said that the two had been asked to leave"
                    + " within a day, and that talks about the border would go on next week."))
        .isFalse();
  }

  @Test
  void aShortTextTellsNothing() {
    assertThat(signs.isForeign("Die Bundesregierung verurteilte den Schritt.")).isFalse();
  }
}
