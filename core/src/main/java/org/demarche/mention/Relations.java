package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Location;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.record.Basis;

/** Finds those told by a relation: "its eastern neighbour", "his Czech counterpart". */
final class Relations {

  private final Gazetteer gazetteer;
  private final Borders borders;
  private final Governments governments;
  private final LocalDate day;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;

  Relations(Lexicons lexicons, LocalDate day, Parse parse, List<Hit> hits, Discourse discourse) {
    this.gazetteer = lexicons.gazetteer();
    this.borders = lexicons.borders();
    this.governments = lexicons.governments();
    this.day = day;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
  }

  /** Returns who it is, when the noun names such a relation to the owner. */
  Optional<Resolution> of(Phrase phrase, Optional<Entity> owner) {
    String noun = phrase.headWord().lemma();
    return switch (noun) {
      case "neighbour", "neighbor" -> owner.flatMap(o -> neighbour(o, phrase));
      case "guest", "host" -> owner.flatMap(o -> visitor(o, phrase));
      case "colleague", "counterpart", "opposite" -> owner.flatMap(o -> counterpart(o, phrase));
      case "predecessor" -> owner.flatMap(this::predecessor);
      case "successor" -> owner.flatMap(this::successor);
      case "power", "ruler", "master" ->
          isColonial(phrase) ? ruler(phrase, owner) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isColonial(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (parse.word(i).lemma().equals("colonial")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Resolution> ruler(Phrase phrase, Optional<Entity> owner) {
    Optional<String> country =
        owner.map(Entity::country).or(() -> discourse.country(phrase.sentence()));
    List<String> rulers = country.map(c -> borders.rulers(c, day)).orElse(List.of());
    return mentioned(rulers, e -> true)
        .or(() -> rulers.stream().findFirst().flatMap(gazetteer::state).map(Sense::entity))
        .map(e -> found(e, "former colonial power of " + country.orElse("")));
  }

  private Optional<Resolution> neighbour(Entity owner, Phrase phrase) {
    List<String> around =
        borders.neighbours(owner.country(), day).stream()
            .filter(code -> liesThere(owner.country(), code, phrase))
            .toList();
    List<String> owners = owners(phrase);
    return last(m ->
            around.contains(m.entity().country())
                && !owners.contains(m.entity().country())
                && owners.stream().allMatch(o -> isBeside(m, o)))
        .or(
            () ->
                around.size() == 1
                    ? gazetteer.state(around.get(0)).map(Sense::entity)
                    : Optional.empty())
        .map(e -> found(e, "neighbour of " + owner.name()));
  }

  private boolean isBeside(ResolvedMention m, String owner) {
    return borders.neighbours(owner, day).contains(m.entity().country());
  }

  /** "Poland and Slovakia stand by their neighbour": one of both of them. */
  private List<String> owners(Phrase phrase) {
    boolean theirs =
        parse.children(phrase.headWord()).stream()
            .anyMatch(c -> c.is("poss") && c.text().equalsIgnoreCase("their"));
    return theirs
        ? discourse.candidates().in(phrase.sentence()).stream()
            .filter(c -> !c.isThing() && !c.isGroup())
            .map(Candidate::one)
            .filter(m -> m.entity().kind() == Kind.STATE && m.head() < phrase.first())
            .map(m -> m.entity().country())
            .distinct()
            .toList()
        : List.of();
  }

  private Optional<Entity> last(Predicate<ResolvedMention> wanted) {
    return discourse
        .last(m -> m.entity().kind() == Kind.STATE && wanted.test(m))
        .map(ResolvedMention::entity);
  }

  private Optional<Entity> mentioned(List<String> codes, Predicate<Entity> wanted) {
    return last(m -> codes.contains(m.entity().country()) && wanted.test(m.entity()));
  }

  /** "eastern" and the like say on which side the neighbour lies. */
  private boolean liesThere(String from, String to, Phrase phrase) {
    Optional<Location> one = gazetteer.state(from).flatMap(Sense::location);
    Optional<Location> other = gazetteer.state(to).flatMap(Sense::location);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    double north = other.get().lat() - one.get().lat();
    double east = other.get().lon() - one.get().lon();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean there =
          switch (parse.word(i).lemma()) {
            case "northern" -> north > 0;
            case "southern" -> north < 0;
            case "eastern" -> east > 0;
            case "western" -> east < 0;
            default -> true;
          };
      if (!there) {
        return false;
      }
    }
    return true;
  }

  /** "his Czech counterpart": whom the report named from there, else who holds that office. */
  private Optional<Resolution> counterpart(Entity owner, Phrase phrase) {
    Optional<String> country = adjective(phrase);
    if (country.isEmpty() || owner.kind() != Kind.PERSON) {
      return Optional.empty();
    }
    Optional<Term> office = owner.termOn(day);
    return office
        .flatMap(t -> gazetteer.holder(t.role(), country.get(), day))
        .or(
            () ->
                discourse
                    .last(
                        m ->
                            m.entity().kind() == Kind.PERSON
                                && !m.entity().equals(owner)
                                && m.side().country().equals(country.get()))
                    .map(ResolvedMention::entity))
        .map(e -> found(e, "counterpart of " + owner.name()))
        .or(() -> Optional.of(unnamed(owner, country.get(), office)));
  }

  /** Whom neither the report nor the dictionaries name holds the same office over there. */
  private static Resolution unnamed(Entity owner, String country, Optional<Term> office) {
    String why = "counterpart of " + owner.name();
    Entity one =
        Entity.simple(
            country.toLowerCase(Locale.ROOT) + "-counterpart",
            "counterpart",
            Kind.AGENT,
            country,
            office.map(Term::sectors).orElse(List.of()),
            why);
    return found(one, why);
  }

  /** "his Soviet guest": whom the report named from there, else who leads there. */
  private Optional<Resolution> visitor(Entity owner, Phrase phrase) {
    Optional<String> country = adjective(phrase);
    Optional<Entity> named =
        country.flatMap(
            c ->
                discourse
                    .last(
                        m ->
                            m.entity().kind() == Kind.PERSON
                                && !m.entity().equals(owner)
                                && m.side().country().equals(c))
                    .map(ResolvedMention::entity));
    return named
        .or(
            () ->
                country.flatMap(
                    c ->
                        governments
                            .leader(c, day)
                            .flatMap(office -> gazetteer.holder(office, c, day))))
        .map(e -> found(e, "from there"));
  }

  private Optional<String> adjective(Phrase phrase) {
    return phrase.hits(hits).stream()
        .filter(h -> h.last() < phrase.head())
        .flatMap(h -> h.entity().stream())
        .filter(e -> e.kind() == Kind.STATE)
        .map(Entity::country)
        .findFirst();
  }

  private Optional<Resolution> predecessor(Entity owner) {
    return owner
        .termOn(day)
        .flatMap(t -> gazetteer.lastHolder(t.role(), t.country(), t.period().start().plusDays(1)))
        .filter(e -> !e.equals(owner))
        .map(e -> found(e, "held the office before " + owner.name()));
  }

  /** Who comes after one still in office has no name yet: "whoever succeeds him". */
  private Optional<Resolution> successor(Entity owner) {
    return owner.termOn(day).map(t -> coming(owner, t)).or(() -> successorOfFormer(owner));
  }

  private static Resolution coming(Entity owner, Term office) {
    String why = "to hold the office after " + owner.name();
    Entity one =
        Entity.simple(
            owner.id() + "-successor",
            owner.name() + "'s successor",
            Kind.AGENT,
            office.country(),
            office.sectors(),
            why);
    return found(one, why);
  }

  private Optional<Resolution> successorOfFormer(Entity owner) {
    return owner
        .termBefore(day)
        .flatMap(t -> gazetteer.holder(t.role(), t.country(), t.period().end().plusDays(1)))
        .filter(e -> !e.equals(owner))
        .map(e -> found(e, "held the office after " + owner.name()));
  }

  private static Resolution found(Entity entity, String why) {
    return new Resolution(entity, Basis.REFERENCE, why);
  }
}
