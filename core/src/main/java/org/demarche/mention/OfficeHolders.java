package org.demarche.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Titles;
import org.demarche.record.Basis;

/** Finds who holds an office on the day: "the president", "the Iranian foreign minister". */
final class OfficeHolders {

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final LocalDate day;
  private final Discourse discourse;

  OfficeHolders(Lexicons lexicons, LocalDate day, Discourse discourse) {
    this.gazetteer = lexicons.gazetteer();
    this.offices = lexicons.offices();
    this.day = day;
    this.discourse = discourse;
  }

  /** Tells whether the title can tell who is meant, by the day or by what was named before. */
  boolean canTell(Titles.Title title) {
    return offices.isSingle(title.role()) || before(title.role(), Optional.empty()).isPresent();
  }

  /**
   * Returns who is meant.
   *
   * @param owner whose office it is
   */
  Optional<Resolution> holder(Titles.Title title, Optional<Entity> owner, Phrase phrase) {
    boolean definite = phrase.isDefinite() || owner.isPresent() && phrase.determiner().isEmpty();
    if (!definite || !phrase.isSingular()) {
      return Optional.empty();
    }
    return before(title.role(), owner.map(Entity::country))
        .map(m -> new Resolution(m.entity(), Basis.REFERENCE, theOne(title.role())))
        .or(() -> onDay(title.role(), owner, phrase));
  }

  private static String theOne(String role) {
    return "the " + role + " named before";
  }

  private Optional<ResolvedMention> before(String role, Optional<String> country) {
    return discourse.last(
        m ->
            m.entity().kind() == Kind.PERSON
                && m.side().role().map(r -> isRole(r, role)).orElse(false)
                && country.map(m.side().country()::equals).orElse(true));
  }

  /** A foreign minister is "the minister" later on, or "the secretary" where that is the title. */
  private static boolean isRole(String held, String called) {
    return held.equals(called)
        || held.endsWith(" " + called)
        || called.equals("secretary") && held.endsWith(" minister");
  }

  private Optional<Resolution> onDay(String role, Optional<Entity> owner, Phrase phrase) {
    if (!offices.isSingle(role)) {
      return Optional.empty();
    }
    Optional<String> country = owner.map(Entity::country);
    if (country.isEmpty() && phrase.isDefinite()) {
      country = discourse.country(phrase.sentence());
    }
    return country.flatMap(
        where ->
            gazetteer
                .holder(role, where, day)
                .map(
                    e ->
                        new Resolution(e, Basis.DICTIONARY, role + " of " + where + " on " + day)));
  }
}
