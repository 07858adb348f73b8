package org.demarche.record;

import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;

/**
 * A quotation or reported claim.
 *
 * @param id unique inside the record, "s2"
 * @param sentence number of its sentence
 * @param speaker who says it, empty when the text names nobody
 * @param addressees whom it is said to, may be empty
 * @param direct whether it is quoted literally
 * @param cue the word that attributes it, "said", "according to"
 * @param text what is said, without quotation marks
 * @param span where it stands
 * @param date day of speaking
 * @param place place of speaking
 */
public record Statement(
    String id,
    int sentence,
    Optional<Side> speaker,
    List<Side> addressees,
    boolean direct,
    Optional<String> cue,
    String text,
    Span span,
    Optional<When> date,
    Optional<Place> place) {

  /** Copies the addressees. */
  public Statement {
    addressees = List.copyOf(addressees);
  }
}
