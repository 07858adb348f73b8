package org.demarche.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.report.Span;

/**
 * One party of an event, or the speaker of a statement, with the words that name it.
 *
 * @param entity id of the entity, "cze-government" for a kind of body or people; empty when the
 *     words name none that is known
 * @param name the entity's name, else the words themselves
 * @param country ISO 3166-1 alpha-3, or IGO, NGO, REB, MNC, OTH; empty when unknown
 * @param sectors PLOVER sector codes, may be empty
 * @param role office held on the day of the report, or what the words call people: "soldier"
 * @param text the words of the report
 * @param span where they stand
 * @param code the letters that a user's own dictionary gives, "GONGOV"
 */
public record Side(
    String entity,
    String name,
    String country,
    List<String> sectors,
    Optional<String> role,
    String text,
    Span span,
    Optional<String> code) {

  private static final Set<String> OF_STATE = Set.of("COP", "GOV", "JUD", "LEG", "MIL", "SPY");

  /** Makes a side to which no dictionary of a user gives a code. */
  public Side(
      String entity,
      String name,
      String country,
      List<String> sectors,
      Optional<String> role,
      String text,
      Span span) {
    this(entity, name, country, sectors, role, text, span, Optional.empty());
  }

  /** Copies the sectors. */
  public Side {
    sectors = List.copyOf(sectors);
  }

  /** Returns the same side as other words of the report name it. */
  public Side named(String otherText, Span otherSpan) {
    return new Side(entity, name, country, sectors, role, otherText, otherSpan, code);
  }

  /** Returns the same side with other sectors. */
  public Side of(List<String> others) {
    return new Side(entity, name, country, others, role, text, span, code);
  }

  /** Returns the same side with the code of a user's dictionary. */
  public Side coded(String letters) {
    return new Side(entity, name, country, sectors, role, text, span, Optional.of(letters));
  }

  /** Tells whether it is a state or serves one; a side without sectors is a state by its name. */
  public boolean isOfState() {
    return sectors.isEmpty() || sectors.stream().anyMatch(OF_STATE::contains);
  }
}
