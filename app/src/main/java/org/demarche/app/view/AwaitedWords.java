package org.demarche.app.view;

import org.demarche.expectation.OutlookBasis;

/** Says in plain words why something is expected, of whom and by when. */
final class AwaitedWords {

  private AwaitedWords() {}

  static String sign(OutlookBasis.Sign sign) {
    return switch (sign) {
      case MODAL -> "an auxiliary looks ahead";
      case BE_TO -> "it is said to be about to happen";
      case GOVERNOR -> "a word above it looks ahead";
      case OBLIGATION -> "it has to be done";
      case TIME_GIVEN -> "time is given for it";
      case QUESTION -> "it is in question whether";
      case DAY_TO_COME -> "it is told in the present, on a day to come";
      case CALENDAR -> "it stands in a calendar";
      case NOUN -> "a noun for it is demanded, planned or promised";
      case MOVE -> "somebody is ordered or wanted elsewhere";
    };
  }

  static String turn(OutlookBasis.Turn turn) {
    return switch (turn) {
      case SUBJECT -> "the subject of what is to be done";
      case ASKED -> "those to whom the demand is made";
      case HOLDER -> "those who have been given time";
      case AGENT -> "named behind \"by\"";
      case OWNER -> "those whose it is that something is to happen to";
      case ADDRESSEE -> "those to whom it is said";
      case SPEAKER -> "whoever says so, as the words name nobody";
      case PARTIES -> "those who talk, or else whoever says so";
      case NOUN -> "what the noun names";
    };
  }

  static String term(OutlookBasis.Term term) {
    return switch (term) {
      case NONE -> "no words tell one";
      case CLAUSE -> "told in the clause of what is to be done";
      case LIMIT -> "told as a limit";
      case PERIOD -> "counted from the day of the report";
      case TIME_GIVEN -> "for how long, or until when, time is given";
      case GOVERNOR -> "told beside the word that looks ahead";
    };
  }
}
