package org.demarche.app.view;

import java.util.stream.Collectors;
import org.demarche.event.Reading;
import org.demarche.frame.Frame;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Says in words what came of a word that has frames. */
final class FateWords {

  private FateWords() {}

  static String of(Reading reading, Parse parse) {
    Word word = reading.word();
    return switch (reading.fate()) {
      case TOLD -> "it tells an act";
      case MODIFIER -> "it is not asked: it only helps or describes a word (" + word.label() + ")";
      case TOLD_BY_VERB ->
          "it is not asked: the frame of \"" + parse.word(word.head()).text() + "\" counts";
      case MENTIONED -> "it is not asked: nothing says that it takes place (" + word.label() + ")";
      case NO_FRAME -> "none of its frames fits";
      case NO_ACT -> "its frame says that this is no act (NONE)";
      case PURPOSE -> "it only says what another act is for";
      case TOLD_TWICE -> "another word of the sentence tells the same act better";
      case NO_ACTOR -> "no side did it: nobody political stands in " + slots(reading);
      case NO_COUNTRY -> "no side of it is of a country or an organisation";
      case JOURNEY -> "it is a journey of ordinary people or to nobody known";
      case SPORT -> "it is not asked: the sentence is about sport";
    };
  }

  private static String slots(Reading reading) {
    return reading.fitting().stream()
        .findFirst()
        .map(Frame::actor)
        .map(slots -> slots.stream().collect(Collectors.joining(", ")))
        .filter(slots -> !slots.isEmpty())
        .orElse("it");
  }
}
