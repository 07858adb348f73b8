package org.demarche.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/** The bodies that a report names with those who speak for them; found once for each speaker. */
final class SpokenFor {

  /** Sectors whose people speak for their state. */
  static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY");

  /** Sectors whose leaders speak for their group. */
  private static final Set<String> GROUPED =
      Set.of("BUS", "LAB", "NGO", "OPP", "PTY", "REB", "UAF");

  /** How many words a body stands from the name of who is of it: "the chairman of the party". */
  private static final int NEAR = 4;

  private final Mentions mentions;
  private final List<ResolvedMention> bodies;
  private final Map<Speaker, Optional<Side>> known = new HashMap<>();

  SpokenFor(Mentions mentions) {
    this.mentions = mentions;
    this.bodies = mentions.all().stream().filter(m -> m.entity().kind() == Kind.BODY).toList();
  }

  /** Returns the body that the report names with the speaker, none for most. */
  Optional<Side> body(Side side) {
    Speaker speaker = new Speaker(side.entity(), side.country(), side.sectors());
    return known.computeIfAbsent(speaker, s -> named(s).or(() -> own(s)));
  }

  /** "Hamas spokesman Sami Abu Zuhri" speaks for Hamas. */
  private Optional<Side> named(Speaker speaker) {
    return bodies.stream()
        .filter(m -> m.basis() == Basis.DICTIONARY && isPartOf(m, speaker))
        .filter(
            m -> m.side().country().equals(speaker.country()) || speaker.country().equals("IGO"))
        .map(ResolvedMention::side)
        .filter(s -> s.sectors().stream().noneMatch(OFFICIAL::contains))
        .findFirst();
  }

  private boolean isPartOf(ResolvedMention body, Speaker speaker) {
    return mentions.in(body.sentence()).stream()
        .anyMatch(
            m ->
                m.side().entity().equals(speaker.entity())
                    && m.head() != body.head()
                    && m.side().span().contains(body.side().span()));
  }

  /** A party leader speaks for the party that the report names, somebody of a firm for the firm. */
  private Optional<Side> own(Speaker speaker) {
    List<String> sectors = speaker.sectors().stream().filter(GROUPED::contains).toList();
    return bodies.stream()
        .filter(m -> m.basis() != Basis.REFERENCE)
        .filter(m -> m.side().sectors().stream().anyMatch(GROUPED::contains))
        .filter(
            m ->
                isBeside(m, speaker)
                    || isOf(m, speaker) && m.side().sectors().stream().anyMatch(sectors::contains))
        .map(ResolvedMention::side)
        .findFirst();
  }

  private static boolean isOf(ResolvedMention body, Speaker speaker) {
    String country = body.side().country();
    return country.equals(speaker.country()) || country.equals("MNC");
  }

  /** "Scott Carson of Boeing". */
  private boolean isBeside(ResolvedMention body, Speaker speaker) {
    return mentions.in(body.sentence()).stream()
        .anyMatch(
            m ->
                m.side().entity().equals(speaker.entity())
                    && m.basis() != Basis.REFERENCE
                    && Math.min(
                            Math.abs(body.first() - m.last()), Math.abs(m.first() - body.last()))
                        <= NEAR);
  }

  private record Speaker(String entity, String country, List<String> sectors) {}
}
