package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds what epithets refer to: "the Kremlin strongman", "the war-torn country", "the agency". */
final class EpithetReferents {

  /** Nobody calls a country by an epithet so few words behind its name. */
  private static final int JUST_BEFORE = 6;

  /** Sectors of armed groups. */
  private static final Set<String> ARMED = Set.of("REB", "UAF");

  private final Epithets epithets;
  private final Parse parse;
  private final Discourse discourse;

  EpithetReferents(Epithets epithets, Parse parse, Discourse discourse) {
    this.epithets = epithets;
    this.parse = parse;
    this.discourse = discourse;
  }

  Optional<ResolvedMention> of(Phrase phrase, List<Hit> hits) {
    Word head = phrase.headWord();
    if (!phrase.isDefinite() || !head.tag().startsWith("NN") || hasOwner(phrase)) {
      return Optional.empty();
    }
    String lemma = head.lemma();
    boolean one = head.tag().equals("NN");
    Optional<ResolvedMention> found = Optional.empty();
    if (one && epithets.is(Epithets.Kind.PERSON, lemma)) {
      found = person(phrase, hits);
    }
    if (found.isEmpty() && one && epithets.is(Epithets.Kind.PLACE, lemma)) {
      found = place(lemma);
    }
    if (found.isPresent()) {
      return found;
    }
    if (one && epithets.is(Epithets.Kind.STATE, lemma)) {
      return state(phrase);
    }
    boolean group = epithets.is(Epithets.Kind.GROUP, lemma);
    return one && epithets.is(Epithets.Kind.BODY, lemma) || group
        ? body(lemma, group)
        : Optional.empty();
  }

  /** "the leader of the party" is told who it is by what follows. */
  private boolean hasOwner(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .anyMatch(c -> c.is("prep") && c.lemma().equals("of") || c.is("appos"));
  }

  private Optional<ResolvedMention> person(Phrase phrase, List<Hit> hits) {
    Optional<String> country =
        phrase.hits(hits).stream()
            .flatMap(h -> h.name().stream())
            .map(s -> s.entity().country())
            .findFirst();
    Predicate<ResolvedMention> fits =
        m ->
            m.entity().kind() == Kind.PERSON
                && country.map(m.side().country()::equals).orElse(true);
    return discourse
        .last(m -> fits.test(m) && discourse.isSubject(m))
        .or(() -> discourse.last(fits));
  }

  private Optional<ResolvedMention> place(String lemma) {
    return discourse
        .last(m -> m.entity().kind() == Kind.PLACE && !lemma.equals("capital"))
        .filter(m -> m.basis() != Basis.REFERENCE || isNear(m))
        .or(() -> placeOrState(lemma));
  }

  private boolean isNear(ResolvedMention m) {
    return parse.sentence().number() - m.sentence() <= 1;
  }

  private Optional<ResolvedMention> placeOrState(String lemma) {
    return discourse.last(
        m ->
            m.entity().kind() == Kind.PLACE
                || m.entity().kind() == Kind.STATE
                    && (lemma.equals("capital")
                        ? m.use() == Use.CAPITAL
                        : m.use() == Use.NAME && lemma.equals("territory")));
  }

  /** The body whose name has the noun, else the last body of the report that is no ministry. */
  private Optional<ResolvedMention> body(String lemma, boolean group) {
    Predicate<ResolvedMention> body = m -> m.entity().kind() == Kind.BODY;
    return discourse
        .last(m -> body.test(m) && m.entity().name().toLowerCase(Locale.ROOT).contains(lemma))
        .or(
            () ->
                discourse.last(
                    m ->
                        body.test(m)
                            && !m.side().sectors().contains("GOV")
                            && (!group || m.side().sectors().stream().anyMatch(ARMED::contains))));
  }

  /** The country that the report named last, unless it acts here or was named just before. */
  private Optional<ResolvedMention> state(Phrase phrase) {
    Word head = phrase.headWord();
    boolean acted =
        head.is("dobj")
            || head.is("pobj") && parse.head(head).filter(p -> p.lemma().equals("in")).isEmpty();
    Predicate<ResolvedMention> state =
        m ->
            m.entity().kind() == Kind.STATE
                && m.use() != Use.PEOPLE
                && m.use() != Use.ADJECTIVE
                && !(acted && isHere(m) && discourse.isSubject(m))
                && !(isHere(m) && parse.word(m.head()).is("compound", "nmod", "amod"));
    return discourse
        .last(m -> state.test(m) && !(isHere(m) && phrase.first() - m.head() <= JUST_BEFORE))
        .or(() -> discourse.last(state));
  }

  private boolean isHere(ResolvedMention mention) {
    return mention.sentence() == parse.sentence().number();
  }
}
