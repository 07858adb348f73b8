package org.demarche.app.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which acts are asked for; what is empty asks for nothing in particular.
 *
 * @param actors each of these choices acts
 * @param recipients towards each of these
 * @param sides each of these acts or is acted towards
 * @param kinds the act
 * @param statuses words for whether it took place, any of them
 * @param alleged whether somebody only claims it
 * @param speakers by the account of any of these
 * @param outlets published by any of these
 * @param acted days of the act
 * @param published days of reports
 * @param places names of places or codes of their countries, any of them
 * @param confidence of the event, at least, 0 to 1
 * @param accounts how many accounts there are of the case, at least
 * @param text what the report is about, in the words of a search
 */
public record Filter(
    List<Choice> actors,
    List<Choice> recipients,
    List<Choice> sides,
    Kinds kinds,
    Set<String> statuses,
    Optional<Boolean> alleged,
    Optional<Choice> speakers,
    Set<String> outlets,
    Period acted,
    Period published,
    Set<String> places,
    double confidence,
    int accounts,
    Optional<String> text) {

  /** Asks for all. */
  public static final Filter ALL =
      new Filter(
          List.of(),
          List.of(),
          List.of(),
          Kinds.ALL,
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Period.ALWAYS,
          Period.ALWAYS,
          Set.of(),
          0,
          0,
          Optional.empty());

  /** Copies the lists. */
  public Filter {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    sides = List.copyOf(sides);
    statuses = Set.copyOf(statuses);
    outlets = Set.copyOf(outlets);
    places = Set.copyOf(places);
  }

  /** Returns the same for acts of other days. */
  public Filter during(Period days) {
    return new Filter(
        actors,
        recipients,
        sides,
        kinds,
        statuses,
        alleged,
        speakers,
        outlets,
        days,
        published,
        places,
        confidence,
        accounts,
        text);
  }

  /**
   * What kinds of acts are asked for, any of each.
   *
   * @param categories PLOVER categories
   * @param modes categories with a mode, "SANCTION/expel", or modes of any category, "expel"
   * @param quads quads
   * @param contexts PLOVER contexts
   */
  public record Kinds(
      Set<String> categories, Set<String> modes, Set<String> quads, Set<String> contexts) {

    /** All kinds. */
    public static final Kinds ALL = new Kinds(Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Kinds {
      categories = Set.copyOf(categories);
      modes = Set.copyOf(modes);
      quads = Set.copyOf(quads);
      contexts = Set.copyOf(contexts);
    }
  }
}
