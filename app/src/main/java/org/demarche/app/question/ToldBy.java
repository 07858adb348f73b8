package org.demarche.app.question;

import java.util.List;
import java.util.Optional;

/**
 * A telling of a case with its evidence.
 *
 * @param row the telling
 * @param words the sentence that tells it
 * @param triggerStart where in it the trigger begins, in UTF-16 units
 * @param triggerEnd where it ends
 * @param cue the word that attributes it to the speaker
 * @param figures numbers that measure it, each with its unit behind a blank
 * @param url where on the web its report stands
 * @param alike the telling of the case that it resembles, report#event
 * @param why what both share, and how much that says
 */
public record ToldBy(
    TellingRow row,
    String words,
    int triggerStart,
    int triggerEnd,
    Optional<String> cue,
    List<String> figures,
    Optional<String> url,
    Optional<String> alike,
    List<String> why) {

  /** Copies the lists. */
  public ToldBy {
    figures = List.copyOf(figures);
    why = List.copyOf(why);
  }
}
