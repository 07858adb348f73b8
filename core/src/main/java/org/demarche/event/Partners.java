package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/**
 * Supplies the side that a clause leaves unsaid: the other one that it names, else the one that the
 * actor dealt with before. "Ankara recalled its envoy" after a quarrel with Athens is about Greece.
 */
final class Partners {

  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
  private static final Set<String> PARTIES =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "OPP", "UAF", "PTY", "IGO");
  private static final double DOUBT = 0.15;
  private static final int DEPTH = 8;

  /** Categories whose acts are always towards somebody. */
  private static final Set<String> DIRECTED =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("about", "after", "at", "during", "from", "in", "near", "on", "over");

  private final Referents referents;
  private final List<Draft> done = new ArrayList<>();
  private final Mentions mentions;
  private final Map<String, Side> partners = new HashMap<>();

  Partners(Referents referents, Mentions mentions) {
    this.referents = referents;
    this.mentions = mentions;
  }

  /** Returns the act with both sides, as far as they can be told; acts come in their order. */
  Draft complete(Draft draft) {
    Draft complete = isOpen(draft) ? partner(draft).map(p -> with(draft, p)).orElse(draft) : draft;
    remember(complete);
    done.add(complete);
    return complete;
  }

  private static boolean isOpen(Draft draft) {
    boolean alone = draft.mutual() && draft.actors().size() == 1;
    return !draft.actors().isEmpty()
        && draft.recipients().isEmpty()
        && (alone || !draft.mutual() && DIRECTED.contains(draft.category()));
  }

  private Optional<Side> partner(Draft draft) {
    Side actor = draft.actors().get(0);
    boolean official = actor.sectors().contains("GOV") || actor.sectors().contains("MIL");
    return referents
        .actor(draft, done)
        .filter(side -> draft.actors().stream().noneMatch(a -> a.entity().equals(side.entity())))
        .or(() -> inClause(draft))
        .or(() -> official ? subject(draft) : Optional.empty())
        .or(
            () ->
                official && !draft.category().equals("REQUEST")
                    ? Optional.ofNullable(partners.get(key(actor)))
                    : Optional.empty());
  }

  private static Draft with(Draft draft, Side partner) {
    double confidence = Math.max(0.1, Math.round((draft.confidence() - DOUBT) * 100) / 100.0);
    if (!draft.mutual()) {
      return draft.withSides(draft.actors(), List.of(partner), confidence);
    }
    List<Side> all = new ArrayList<>(draft.actors());
    all.add(partner);
    return draft.withSides(all, List.of(), confidence);
  }

  private Optional<Side> inClause(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = countries(draft.actors());
    for (ResolvedMention mention : mentions.in(draft.sentence())) {
      Word head = parse.word(mention.head());
      boolean fits =
          mention.entity().kind() != Kind.PLACE
              && !mention.side().country().isEmpty()
              && !own.contains(mention.side().country())
              && head.index() > draft.trigger().index()
              && parse.isBelow(head, draft.trigger())
              && !isCircumstance(parse, head)
              && !inOtherClause(parse, head, draft.trigger());
      if (fits) {
        return Optional.of(mention.side());
      }
    }
    return Optional.empty();
  }

  /** "The EU stopped buying oil, prompting Tehran to threaten …": who did it is threatened. */
  private Optional<Side> subject(Draft draft) {
    Parse parse = draft.parse();
    Set<String> own = countries(draft.actors());
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.head() < draft.trigger().index() && parse.word(m.head()).is("nsubj"))
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .filter(m -> m.entity().kind() != Kind.AGENT || m.basis() == Basis.REPORT)
        .map(ResolvedMention::side)
        .filter(s -> !own.contains(s.country()))
        .findFirst();
  }

  private static boolean isCircumstance(Parse parse, Word head) {
    Word at = head;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      if (at.is("pobj") && CIRCUMSTANCES.contains(above.lemma())) {
        return true;
      }
      if (above.isVerb()) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private static boolean inOtherClause(Parse parse, Word word, Word top) {
    Word at = word;
    while (at.index() != top.index()) {
      if (at.is("relcl", "advcl", "ccomp", "parataxis") || at.is("conj") && at.isVerb()) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private void remember(Draft draft) {
    Set<String> actors = countries(draft.actors());
    if (draft.mutual() && actors.size() == 2) {
      Side one = draft.actors().get(0);
      draft.actors().stream()
          .filter(s -> !country(s).equals(country(one)))
          .findFirst()
          .ifPresent(other -> remember(one, other));
    }
    if (actors.size() == 1 && draft.recipients().size() == 1) {
      remember(draft.actors().get(0), draft.recipients().get(0));
    }
  }

  private void remember(Side one, Side other) {
    if (!key(one).equals(key(other)) && isParty(one) && isParty(other)) {
      partners.put(key(one), other);
      partners.put(key(other), one);
    }
  }

  private static boolean isParty(Side side) {
    return side.sectors().isEmpty() || side.sectors().stream().anyMatch(PARTIES::contains);
  }

  /** All that belongs to a state is one side; its rebels and its opposition are others. */
  private static String key(Side side) {
    boolean state =
        side.sectors().isEmpty() || side.sectors().stream().anyMatch(OF_STATE::contains);
    return side.country() + " " + (state ? "state" : side.sectors().get(0));
  }

  private static String country(Side side) {
    return side.country();
  }

  private static Set<String> countries(List<Side> sides) {
    return new LinkedHashSet<>(sides.stream().map(Partners::country).toList());
  }
}
