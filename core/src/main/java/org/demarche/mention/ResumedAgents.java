package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.record.Basis;

/** Finds whom or what the report named before for nouns that take them up: "the rebels". */
final class ResumedAgents {

  /** Sectors whose bodies are each of one state. */
  private static final List<String> OF_STATES = List.of("COP", "GOV", "JUD", "LEG", "MIL", "SPY");

  private static final List<String> ARMIES = List.of("army", "military");

  private final Epithets epithets;
  private final Discourse discourse;
  private final Resumption resumption;

  ResumedAgents(Epithets epithets, Discourse discourse) {
    this.epithets = epithets;
    this.discourse = discourse;
    this.resumption = new Resumption(discourse);
  }

  /** "the rebels" are those the report named before, "the US carrier" those of that state. */
  Optional<Resolution> of(Hit hit, Optional<Entity> owner, Phrase phrase) {
    String lemma = phrase.headWord().lemma();
    boolean state = owner.filter(o -> o.kind() == Kind.STATE).isPresent();
    if (owner.isPresent() && !state) {
      return Optional.empty();
    }
    Optional<ResolvedMention> same = state ? Optional.empty() : resumption.of(phrase);
    boolean group = phrase.isDefinite() && isGroup(hit, lemma);
    Optional<ResolvedMention> chosen =
        group ? body(hit, lemma, owner, phrase).or(() -> same) : same;
    return chosen.map(
        m -> new Resolution(m.entity(), Basis.REFERENCE, "refers to \"" + m.side().text() + "\""));
  }

  private boolean isGroup(Hit hit, String lemma) {
    return epithets.is(Epithets.Kind.BODY, lemma)
        || epithets.is(Epithets.Kind.GROUP, lemma)
        || epithets.is(Epithets.Kind.ORGAN, lemma) && hit.sectors().contains("BUS")
        || ARMIES.contains(lemma);
  }

  private Optional<ResolvedMention> body(
      Hit hit, String lemma, Optional<Entity> owner, Phrase phrase) {
    List<String> sectors = hit.sectors();
    List<String> countries = countries(owner, sectors, phrase);
    return discourse.last(
        m ->
            m.entity().kind() == Kind.BODY
                && m.side().sectors().stream().anyMatch(sectors::contains)
                && (countries.isEmpty() || isOf(m, countries))
                && (!sectors.contains("GOV")
                    || m.entity().name().toLowerCase(Locale.ROOT).contains(lemma)));
  }

  /** "the army" is that of the country in question, be it of the sentence or of the report. */
  private List<String> countries(Optional<Entity> owner, List<String> sectors, Phrase phrase) {
    if (owner.isPresent()) {
      return List.of(owner.get().country());
    }
    return sectors.stream().anyMatch(OF_STATES::contains)
        ? Stream.of(discourse.country(phrase.sentence()), discourse.main())
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private static boolean isOf(ResolvedMention body, List<String> countries) {
    String country = body.side().country();
    return countries.contains(country) || !Discourse.isState(country);
  }
}
