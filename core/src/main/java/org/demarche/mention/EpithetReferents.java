package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds which state, place or body an epithet means: "the war-torn country", "the agency". */
final class EpithetReferents {

  /** Nobody calls a country by an epithet so few words behind its name. */
  private static final int JUST_BEFORE = 6;

  /** Sectors of armed groups. */
  private static final Set<String> ARMED = Set.of("REB", "UAF");

  private final Lexicons lexicons;
  private final Epithets epithets;
  private final LocalDate day;
  private final String text;
  private final Parse parse;
  private final Discourse discourse;

  EpithetReferents(
      Lexicons lexicons, LocalDate day, String text, Parse parse, Discourse discourse) {
    this.lexicons = lexicons;
    this.epithets = lexicons.epithets();
    this.day = day;
    this.text = text;
    this.parse = parse;
    this.discourse = discourse;
  }

  Optional<Resolution> of(Phrase phrase, Optional<Hit> hit) {
    Word head = phrase.headWord();
    if (!phrase.isDefinite() || !head.tag().startsWith("NN") || hasOwner(phrase)) {
      return Optional.empty();
    }
    String description = description(phrase);
    Optional<Resolution> body = described(description);
    if (body.isPresent()) {
      return body;
    }
    String lemma = head.lemma();
    boolean one = !head.tag().endsWith("S");
    if (one && lexicons.traits().isName(description)) {
      return byTrait(phrase, description);
    }
    if (one && epithets.is(Epithets.Kind.STATE, lemma) && epithets.is(Epithets.Kind.PLACE, lemma)) {
      Optional<ResolvedMention> near = place(lemma).filter(m -> isPlace(m) && isNear(m));
      if (near.isPresent()) {
        return near.map(EpithetReferents::refers);
      }
    }
    if (one && epithets.is(Epithets.Kind.STATE, lemma)) {
      boolean told = lexicons.traits().states(description, day).isPresent();
      return told ? byTrait(phrase, description) : state(phrase).map(EpithetReferents::refers);
    }
    if (one && epithets.is(Epithets.Kind.PLACE, lemma)) {
      Optional<ResolvedMention> place = place(lemma);
      if (place.isPresent()) {
        return place.map(
            m -> lemma.equals("capital") || lemma.equals("city") ? city(m) : refers(m));
      }
    }
    boolean group = epithets.is(Epithets.Kind.GROUP, lemma);
    List<String> sectors = hit.map(Hit::sectors).orElse(List.of());
    return one && !head.isName() && epithets.is(Epithets.Kind.BODY, lemma) || group
        ? body(lemma, group, sectors).map(EpithetReferents::refers)
        : Optional.empty();
  }

  private static Resolution refers(ResolvedMention m) {
    return new Resolution(m.entity(), Basis.REFERENCE, "refers to \"" + m.side().text() + "\"");
  }

  /** "the capital" is the city, though its name may have stood for the government. */
  private Resolution city(ResolvedMention m) {
    Resolution there = refers(m);
    if (m.use() != Use.CAPITAL || m.entity().kind() == Kind.PLACE) {
      return there;
    }
    return lexicons
        .gazetteer()
        .place(m.side().text(), m.entity().country())
        .map(s -> new Resolution(s.entity(), there.basis(), there.why()))
        .orElse(there);
  }

  /** The words without the article, as the lexicons have them. */
  private String description(Phrase phrase) {
    int first = phrase.determiner().map(d -> d.index() + 1).orElse(phrase.first());
    String words =
        parse.word(Math.min(first, phrase.head())).span().cover(phrase.headWord().span()).of(text);
    return Folding.fold(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** "the world body": one that the report named, else the only one that is called so. */
  private Optional<Resolution> described(String description) {
    List<Entity> bodies = lexicons.bodies().of(description, day);
    Optional<Resolution> named = discourse.mostNamed(bodies).map(EpithetReferents::refers);
    boolean unique = lexicons.bodies().isUnique(description) && description.contains(" ");
    return named.isPresent() || bodies.isEmpty() || !unique
        ? named
        : Optional.of(
            new Resolution(bodies.get(0), Basis.REFERENCE, "called \"" + description + "\""));
  }

  /** "the island nation": the last state of that kind, or the one that is called so. */
  private Optional<Resolution> byTrait(Phrase phrase, String description) {
    Optional<List<String>> codes = lexicons.traits().states(description, day);
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> topic =
        discourse.main().filter(c -> codes.get().contains(c) && !isJustNamed(c, phrase));
    Optional<String> code =
        topic.or(
            () ->
                discourse
                    .last(m -> codes.get().contains(m.side().country()))
                    .map(m -> m.side().country()));
    boolean name = lexicons.traits().isName(description);
    return code.or(() -> name ? codes.get().stream().findFirst() : Optional.empty())
        .flatMap(lexicons.gazetteer()::state)
        .map(Sense::entity)
        .map(e -> new Resolution(e, Basis.REFERENCE, "called \"" + description + "\""));
  }

  /** Nobody says "Mali" and "the West African nation" in one breath. */
  private boolean isJustNamed(String country, Phrase phrase) {
    return discourse
        .last(
            m ->
                isHere(m)
                    && isState(m)
                    && m.entity().country().equals(country)
                    && phrase.first() - m.head() <= JUST_BEFORE)
        .isPresent();
  }

  private static boolean isPlace(ResolvedMention m) {
    return m.entity().kind() == Kind.PLACE;
  }

  private static boolean isState(ResolvedMention m) {
    return m.entity().kind() == Kind.STATE;
  }

  /** "the leader of the party" is told who it is by what follows. */
  private boolean hasOwner(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .anyMatch(c -> c.is("prep") && c.lemma().equals("of") || c.is("appos"));
  }

  private Optional<ResolvedMention> place(String lemma) {
    if (lemma.equals("capital")) {
      return discourse.last(m -> m.use() == Use.CAPITAL || isCapital(m));
    }
    boolean city = lemma.equals("city") || lemma.equals("town");
    return discourse
        .last(m -> m.entity().kind() == Kind.PLACE)
        .filter(m -> m.basis() != Basis.REFERENCE || isNear(m))
        .or(
            () ->
                discourse.last(
                    m ->
                        city
                            ? m.use() == Use.CAPITAL
                            : isState(m) && m.use() == Use.NAME && lemma.equals("territory")));
  }

  private boolean isCapital(ResolvedMention m) {
    return m.entity().kind() == Kind.PLACE
        && lexicons.gazetteer().named(m.entity().name(), day).stream()
            .anyMatch(s -> s.use() == Use.CAPITAL);
  }

  private boolean isNear(ResolvedMention m) {
    return parse.sentence().number() - m.sentence() <= 1;
  }

  /** The body whose name has the noun, else the last body of its kind that is no ministry. */
  private Optional<ResolvedMention> body(String lemma, boolean group, List<String> sectors) {
    Predicate<ResolvedMention> body = m -> m.entity().kind() == Kind.BODY;
    return discourse
        .last(m -> body.test(m) && m.entity().name().toLowerCase(Locale.ROOT).contains(lemma))
        .or(() -> discourse.last(m -> body.test(m) && isOfKind(m, group, sectors)));
  }

  private static boolean isOfKind(ResolvedMention m, boolean group, List<String> sectors) {
    List<String> own = m.side().sectors();
    if (group) {
      return own.stream().anyMatch(ARMED::contains);
    }
    boolean kind = sectors.isEmpty() || own.stream().anyMatch(sectors::contains);
    return !own.contains("GOV")
        && (kind || own.contains("IGO"))
        && (!own.contains("JRN") || sectors.contains("JRN"));
  }

  /** The country that the report named last, unless it acts here or was named just before. */
  private Optional<ResolvedMention> state(Phrase phrase) {
    Word head = phrase.headWord();
    boolean acted =
        head.is("dobj")
            || head.is("pobj") && parse.head(head).filter(p -> p.lemma().equals("in")).isEmpty();
    Optional<String> own = isNeighbouring(phrase) ? subject(phrase) : Optional.empty();
    Predicate<ResolvedMention> state =
        m ->
            isState(m)
                && own.filter(m.side().country()::equals).isEmpty()
                && m.use() != Use.PEOPLE
                && (m.use() != Use.ADJECTIVE || own.isPresent())
                && !(acted && isHere(m) && discourse.isSubject(m))
                && !(isHere(m) && parse.word(m.head()).is("compound", "nmod", "amod"));
    return discourse
        .last(m -> state.test(m) && !(isHere(m) && isTooNear(m, phrase)))
        .or(() -> discourse.last(state));
  }

  /** Not so in the next clause: "talks with Mali, threatening to sue the country". */
  private boolean isTooNear(ResolvedMention m, Phrase phrase) {
    boolean clause =
        parse.words().subList(m.head(), phrase.first()).stream()
            .anyMatch(w -> w.tag().equals("VBG") && parse.word(w.index() - 1).text().equals(","));
    return phrase.first() - m.head() <= JUST_BEFORE && !clause;
  }

  private boolean isNeighbouring(Phrase phrase) {
    return parse.words().subList(phrase.first(), phrase.head()).stream()
        .anyMatch(w -> w.lemma().equals("neighbouring") || w.lemma().equals("neighboring"));
  }

  /** "Chissano thanked the neighbouring country": Mozambique's neighbour. */
  private Optional<String> subject(Phrase phrase) {
    return discourse
        .last(m -> isHere(m) && discourse.isSubject(m) && m.head() < phrase.first())
        .map(m -> m.side().country())
        .filter(Discourse::isState);
  }

  private boolean isHere(ResolvedMention mention) {
    return mention.sentence() == parse.sentence().number();
  }
}
