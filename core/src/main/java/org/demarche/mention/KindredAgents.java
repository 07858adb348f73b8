package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/**
 * Tells which agents without a name are of the state of others of their kind whom the report told
 * of before: "other soldiers", "the clergymen" after three bishops.
 */
final class KindredAgents {

  /** How many sentences back troops are still those that a report tells of. */
  private static final int NEAR = 2;

  /** How many sentences back soldiers were told of to whom others are added. */
  private static final int SOON = 5;

  private static final List<String> FORCES = List.of("COP", "MIL");

  /** Sectors of those whom a report soon takes up by another word. */
  private static final List<String> TAKEN_UP =
      List.of("AGR", "CHR", "CRM", "EDU", "JUD", "LAB", "MED", "MOS", "REB", "REF", "REL", "UAF");

  private static final List<String> ARMED = List.of("REB", "UAF");

  private static final List<String> HARMING =
      List.of("abduct", "capture", "injure", "kidnap", "kill", "wound");

  private static final List<String> OTHERS =
      List.of("fellow", "former", "further", "more", "other");

  private static final List<String> MATERIEL =
      List.of(
          "aircraft",
          "drone",
          "gunship",
          "helicopter",
          "jet",
          "plane",
          "tank",
          "vehicle",
          "warplane",
          "warship");

  private final Epithets epithets;
  private final Parse parse;
  private final Discourse discourse;

  KindredAgents(Epithets epithets, Parse parse, Discourse discourse) {
    this.epithets = epithets;
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns the country of those whom the report has told of, or of those whom they harm. */
  Optional<String> country(Hit hit, Phrase phrase) {
    return materiel(phrase)
        .or(() -> comrades(hit, phrase))
        .or(() -> victims(phrase))
        .or(() -> kindred(hit, phrase));
  }

  /** "backed by tanks": the tanks are those of the troops. */
  private Optional<String> materiel(Phrase phrase) {
    return MATERIEL.contains(phrase.headWord().lemma())
        ? discourse
            .last(m -> isNear(m, phrase) && m.side().sectors().contains("MIL"))
            .map(m -> m.side().country())
        : Optional.empty();
  }

  /** "jailed a Danish corporal … other soldiers were cleared": they are of his army. */
  private Optional<String> comrades(Hit hit, Phrase phrase) {
    boolean others =
        parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> OTHERS.contains(w.lemma()));
    return discourse
        .last(
            m ->
                others
                    && hit.sectors().contains("MIL")
                    && phrase.sentence() - m.sentence() <= SOON
                    && m.side().sectors().contains("MIL")
                    && m.entity().kind() != Kind.BODY
                    && Discourse.isState(m.side().country()))
        .map(m -> m.side().country());
  }

  /**
   * "Danish police held a man in Oslo. Police said …", "Chad's bishops wrote a letter. The
   * clergymen …": of those of their kind whom the report has just told of, when these are of one
   * state.
   */
  private Optional<String> kindred(Hit hit, Phrase phrase) {
    String noun = phrase.headWord().lemma();
    boolean group = epithets.is(Epithets.Kind.GROUP, noun) || noun.equals("militia");
    List<String> kinds =
        group
            ? ARMED
            : hit.sectors().stream()
                .filter(s -> FORCES.contains(s) || phrase.isDefinite() && TAKEN_UP.contains(s))
                .toList();
    boolean known =
        group
            ? Resumption.isKnown(hit, phrase)
            : phrase.isDefinite() || phrase.determiner().isEmpty();
    return discourse
        .last(m -> known && isOfKind(m, kinds, phrase))
        .map(m -> m.side().country())
        .filter(c -> isOnly(c, kinds, phrase));
  }

  private boolean isOnly(String country, List<String> kinds, Phrase phrase) {
    return discourse
        .last(m -> isOfKind(m, kinds, phrase) && !m.side().country().equals(country))
        .isEmpty();
  }

  private static boolean isOfKind(ResolvedMention m, List<String> kinds, Phrase phrase) {
    return m.side().sectors().stream().anyMatch(kinds::contains)
        && phrase.sentence() - m.sentence() <= SOON
        && isOwned(m);
  }

  /** "Malian guns shelled a Chadian island, killing two marines": the victims are no Malians. */
  private Optional<String> victims(Phrase phrase) {
    Optional<Word> verb =
        parse
            .head(phrase.headWord())
            .filter(v -> phrase.headWord().is("dobj") && HARMING.contains(v.lemma()));
    Optional<String> doer = verb.flatMap(this::subject).map(m -> m.side().country());
    return doer.flatMap(
        d ->
            discourse
                .last(m -> m.sentence() == phrase.sentence() && isOther(m, d))
                .map(m -> m.side().country()));
  }

  private static boolean isOther(ResolvedMention m, String country) {
    return Discourse.isState(m.side().country()) && !m.side().country().equals(country);
  }

  private Optional<ResolvedMention> subject(Word verb) {
    Word clause = verb.is("advcl", "xcomp", "conj") ? parse.head(verb).orElse(verb) : verb;
    Optional<Word> subject = parse.child(verb, "nsubj").or(() -> parse.child(clause, "nsubj"));
    return subject.flatMap(s -> discourse.at(parse, s));
  }

  private static boolean isOwned(ResolvedMention m) {
    return m.basis() != Basis.REFERENCE
        && m.entity().kind() != Kind.PERSON
        && Discourse.isState(m.side().country());
  }

  private static boolean isNear(ResolvedMention m, Phrase phrase) {
    return phrase.sentence() - m.sentence() <= NEAR && !m.side().country().isEmpty();
  }
}
