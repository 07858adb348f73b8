package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells who summons an envoy when a passive names no doer: "was summoned to the ministry in
 * Astana".
 */
final class Summons {

  private final Mentions mentions;

  Summons(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the act with the ministry to which the envoy was called, as far as it is told. */
  Draft complete(Draft draft) {
    boolean open = draft.actors().isEmpty() && !draft.mutual() && !draft.closed();
    return Optional.of(draft)
        .filter(d -> open && d.trigger().lemma().equals("summon"))
        .flatMap(this::host)
        .map(host -> draft.withSides(List.of(host), draft.recipients(), draft.confidence()))
        .orElse(draft);
  }

  private Optional<Side> host(Draft draft) {
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(c -> c.is("prep") && c.lemma().equals("to"))
        .flatMap(to -> parse.child(to, "pobj").stream())
        .flatMap(ministry -> host(draft, ministry).stream())
        .findFirst();
  }

  private Optional<Side> host(Draft draft, Word ministry) {
    return mentions
        .at(draft.sentence(), ministry.index())
        .map(ResolvedMention::side)
        .filter(side -> side.sectors().contains("GOV") && !side.country().isEmpty())
        .filter(
            side -> draft.recipients().stream().noneMatch(r -> r.country().equals(side.country())));
  }
}
