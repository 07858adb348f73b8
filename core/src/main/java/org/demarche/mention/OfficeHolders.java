package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Titles;
import org.demarche.record.Basis;

/** Finds who holds an office on the day: "the president", "the Iranian foreign minister". */
final class OfficeHolders {

  private static final String FORMER = "former ";

  /** Words before an office that somebody had. */
  private static final Set<String> PAST = Set.of("ex", "former", "one-time", "onetime");

  /** Words before an office that somebody will have. */
  private static final Set<String> COMING = Set.of("eventual", "future", "next", "would-be");

  private static final String MINISTER = "minister";

  /** An organisation has one for each conflict. */
  private static final String ENVOY = "envoy";

  /** How many words before a name "counterpart" may stand that it belongs to. */
  private static final int BESIDE = 3;

  /** Offices that few states have. */
  private static final Set<String> REIGNING =
      Set.of("chancellor", "emir", "emperor", "king", "queen", "shah", "sultan", "taoiseach");

  private static final Set<String> COUNTERPARTS = Set.of("colleague", "counterpart", "host");

  private static final Set<String> HEADS = Set.of("chancellor", "president", "prime minister");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final Governments governments;
  private final LocalDate day;
  private final Discourse discourse;

  OfficeHolders(Lexicons lexicons, LocalDate day, Discourse discourse) {
    this.gazetteer = lexicons.gazetteer();
    this.offices = lexicons.offices();
    this.governments = lexicons.governments();
    this.day = day;
    this.discourse = discourse;
  }

  /** Tells whether the title can tell who is meant, by the day or by what was named before. */
  boolean canTell(Titles.Title title) {
    return offices.isSingle(title.role())
        || before(title.role(), Optional.empty(), m -> true).isPresent();
  }

  /**
   * Returns who is meant.
   *
   * @param owner whose office it is
   */
  Optional<Resolution> holder(Titles.Title title, Optional<Entity> owner, Phrase phrase) {
    if (phrase.says(COMING)) {
      return Optional.empty();
    }
    if (phrase.says(PAST) && !title.role().startsWith(FORMER)) {
      return holder(new Titles.Title(FORMER + title.role(), List.of("ELI")), owner, phrase);
    }
    boolean definite = phrase.isDefinite() || owner.isPresent() && phrase.determiner().isEmpty();
    if (!definite || !phrase.isSingular()) {
      return Optional.empty();
    }
    return before(title.role(), owner.map(Entity::country), phrase)
        .filter(m -> owner.filter(o -> o.kind() == Kind.BODY).isEmpty() || isState(owner))
        .map(m -> new Resolution(m.entity(), Basis.REFERENCE, theOne(title.role())))
        .or(() -> onDay(title, owner, phrase));
  }

  private static boolean isState(Optional<Entity> owner) {
    return owner.map(Entity::country).filter(Discourse::isState).isPresent();
  }

  /** Returns who holds the office in each of several states: "the leaders of France and Italy". */
  Optional<Resolution> one(Titles.Title title, Entity owner) {
    return find(title.role(), owner);
  }

  private static String theOne(String role) {
    return "the " + role + " named before";
  }

  private Optional<ResolvedMention> before(String role, Optional<String> country, Phrase phrase) {
    return before(role, country, m -> !isCounterpart(m, phrase));
  }

  /** "In talks with his counterpart Hu, the president said": Hu is not the one who is meant. */
  private static boolean isCounterpart(ResolvedMention before, Phrase phrase) {
    boolean fronted =
        before.sentence() == phrase.sentence() && phrase.headWord().is("nsubj", "nsubjpass");
    int from = Math.max(0, before.first() - BESIDE);
    return fronted
        && phrase.parse().words().subList(from, before.last() + 1).stream()
            .anyMatch(w -> COUNTERPARTS.contains(w.lemma()));
  }

  private Optional<ResolvedMention> before(
      String role, Optional<String> country, Predicate<ResolvedMention> wanted) {
    return discourse.last(
        m ->
            wanted.test(m)
                && m.entity().kind() == Kind.PERSON
                && (m.side()
                        .role()
                        .map(r -> isRole(r, role) || leads(r, role, country))
                        .orElse(false)
                    || hasHeld(m.entity(), role))
                && country.map(m.side().country()::equals).orElse(true));
  }

  /** "the former prime minister" may be known by another office since then. */
  private boolean hasHeld(Entity person, String role) {
    return role.startsWith(FORMER)
        && person.terms().stream()
            .anyMatch(t -> t.role().equals(former(role)) && !t.period().end().isAfter(day));
  }

  /** "the country's leader" is the president whom the report named, be he not the first man. */
  private static boolean leads(String held, String called, Optional<String> country) {
    return called.equals("leader") && country.isPresent() && HEADS.contains(held);
  }

  /** A foreign minister is "the minister" later on, or "the secretary" where that is the title. */
  private static boolean isRole(String held, String called) {
    return held.equals(called)
        || !held.startsWith(FORMER)
            && (held.endsWith(" " + called)
                || called.equals("secretary") && held.endsWith(" minister"));
  }

  private Optional<Resolution> onDay(Titles.Title title, Optional<Entity> owner, Phrase phrase) {
    String role = title.role();
    if (owner.isPresent()) {
      return find(role, owner.get());
    }
    if (offices.isUnique(former(role))) {
      return onlyOne(role);
    }
    Optional<String> country =
        title.sectors().contains("IGO") ? Optional.of("IGO") : discourse.country(phrase.sentence());
    return phrase.isDefinite() && offices.isSingle(former(role))
        ? country.flatMap(where -> ofCountry(role, where)).or(() -> reigning(role))
        : Optional.empty();
  }

  /** "the king", in a report on Jordan and Iraq, is of the one of them that has a king. */
  private Optional<Resolution> reigning(String role) {
    return REIGNING.contains(role)
        ? discourse
            .last(m -> gazetteer.holder(role, m.side().country(), day).isPresent())
            .flatMap(m -> ofCountry(role, m.side().country()))
        : Optional.empty();
  }

  private static String former(String role) {
    return role.startsWith(FORMER) ? role.substring(FORMER.length()) : role;
  }

  /** "the pope" is the pope of the day in whatever report. */
  private Optional<Resolution> onlyOne(String role) {
    Optional<Entity> one =
        role.startsWith(FORMER)
            ? gazetteer.lastHolder(former(role), day)
            : gazetteer.onlyHolder(role, day);
    return one.map(e -> by(e, role, e.country()));
  }

  private Optional<Resolution> find(String role, Entity owner) {
    if (owner.kind() == Kind.BODY) {
      Optional<Resolution> head = ofBody(role, owner);
      if (head.isPresent() || !Discourse.isState(owner.country())) {
        return head;
      }
      return owner.sectors().contains("MIL") && offices.isHeading(role)
          ? ofCountry("army chief", owner.country())
          : Optional.empty();
    }
    return owner.kind() == Kind.STATE || owner.kind() == Kind.PLACE
        ? ofCountry(role, owner.country())
        : Optional.empty();
  }

  /** The head of an organisation is told by the day, whatever reports call the office. */
  private Optional<Resolution> ofBody(String role, Entity body) {
    Stream<String> roles =
        offices.isHeading(role)
            ? Stream.concat(Stream.of(role), offices.headings().stream())
            : Stream.of(role);
    return roles
        .filter(r -> !r.endsWith(ENVOY))
        .flatMap(r -> gazetteer.holder(r, body.id(), day).stream().map(e -> by(e, r, body.name())))
        .findFirst();
  }

  private Optional<Resolution> ofCountry(String role, String country) {
    if (role.startsWith(FORMER)) {
      String office = role.substring(FORMER.length());
      return offices.isSingle(office)
          ? gazetteer.lastHolder(office, country, day).map(e -> by(e, role, country))
          : Optional.empty();
    }
    Optional<Entity> named = role.endsWith(MINISTER) ? named(role, country) : Optional.empty();
    if (named.isPresent()) {
      return named.map(e -> new Resolution(e, Basis.REFERENCE, "the report names the " + role));
    }
    List<String> roles = new ArrayList<>();
    if (role.equals("leader")) {
      governments.leader(country, day).ifPresent(roles::add);
    }
    if (offices.isSingle(role)) {
      roles.add(role);
    }
    roles.addAll(offices.others(role));
    return roles.stream()
        .flatMap(r -> gazetteer.holder(r, country, day).stream().map(e -> by(e, r, country)))
        .findFirst();
  }

  /** Clubs and firms have presidents too, but only a state has ministers. */
  private Optional<Entity> named(String role, String country) {
    return discourse.introducedAs(role, country);
  }

  private Resolution by(Entity holder, String role, String owner) {
    String why = role + " of " + owner + " on " + day;
    return new Resolution(holder, Basis.DICTIONARY, why, Optional.of(role));
  }
}
