package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/**
 * Finds the coup or crackdown that a measure of others against the country answers, without its
 * words telling so: "Soldiers overthrew the president. France cut off aid."
 */
final class Upheavals {

  private static final int BACK = 4;
  private static final int LEAD = 1;
  private static final int MOST_ACTS = 500;
  private static final String FORMER = "former ";
  private static final Set<String> HEADS =
      Set.of("emperor", "king", "premier", "president", "prime minister", "queen", "sultan");

  private static final Set<String> AGAINST_COUPS = Set.of("REQUEST", "SANCTION", "THREATEN");

  private final LinkWords words;
  private final Marks marks;

  Upheavals(LinkWords words) {
    this.words = words;
    this.marks = new Marks(words);
  }

  /** Returns the link to the coup, or else to the last blow of a state against its own people. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft) {
    boolean outside = !draft.actors().isEmpty() && !Fit.isDomestic(draft);
    boolean measure = AGAINST_COUPS.contains(draft.category());
    boolean open = draft.status() == Status.HYPOTHETICAL;
    if (!outside || !measure || open || marks.isBehind(draft) || marks.giveReason(draft)) {
      return Optional.empty();
    }
    return coup(acts, answer, draft)
        .or(() -> blow(acts, answer, draft, "ASSAULT"))
        .or(() -> blow(acts, answer, draft, "COERCE"))
        .map(
            c ->
                new Link(
                    answer,
                    c.act(),
                    Relation.REASON,
                    draft.trigger().span(),
                    LinkBasis.UPHEAVAL,
                    c.over()));
  }

  /** A coup is what a report is about, be it told only as background. */
  private Optional<Choice> coup(ToldActs acts, int answer, Draft draft) {
    List<Integer> coups = new ArrayList<>();
    for (int act = 0; act < Math.min(acts.size(), MOST_ACTS); act++) {
      Draft first = acts.best(act);
      if (act != answer
          && isCoup(first)
          && isThere(acts, draft, first)
          && !acts.isBefore(answer, act)) {
        coups.add(act);
      }
    }
    return coups.stream().findFirst().map(act -> new Choice(act, coups));
  }

  private boolean isCoup(Draft first) {
    Word trigger = first.trigger();
    boolean power =
        first.parse().children(trigger).stream()
            .anyMatch(c -> c.is("dobj") && c.lemma().equals("power"));
    boolean told = words.is(LinkWords.Kind.UPHEAVAL, trigger.lemma()) || power || isHeld(first);
    return told && isInside(first) && first.status() == Status.ACTUAL;
  }

  /** "Soldiers captured the president". */
  private static boolean isHeld(Draft first) {
    return first.mode().filter(m -> m.equals("arrest") || m.equals("abduct")).isPresent()
        && first.recipients().stream()
            .anyMatch(s -> s.role().filter(Upheavals::isHead).isPresent());
  }

  /** Whoever is held may have lost the office on that very day. */
  private static boolean isHead(String role) {
    return HEADS.contains(role.startsWith(FORMER) ? role.substring(FORMER.length()) : role);
  }

  private Optional<Choice> blow(ToldActs acts, int answer, Draft draft, String category) {
    if (!draft.category().equals("SANCTION")) {
      return Optional.empty();
    }
    return Before.last(
        acts,
        answer,
        draft,
        BACK,
        true,
        first ->
            first.category().equals(category)
                && first.status() == Status.ACTUAL
                && Fit.isDomestic(first)
                && first.actors().stream().allMatch(Side::isOfState)
                && isThere(acts, draft, first));
  }

  /** Within one country, or by people of it that nobody names. */
  private static boolean isInside(Draft first) {
    return Fit.isDomestic(first) || first.actors().isEmpty() && !first.recipients().isEmpty();
  }

  /** Against that country; a measure that names none is against the one in the news. */
  private boolean isThere(ToldActs acts, Draft draft, Draft first) {
    List<Side> there = first.recipients();
    boolean own = Sides.meet(draft.actors(), there, false);
    boolean against =
        draft.recipients().isEmpty()
            ? isNews(acts, first)
            : Sides.cover(there, draft.recipients(), false);
    return !own && against;
  }

  private boolean isNews(ToldActs acts, Draft first) {
    boolean told = first.sentence() <= LEAD;
    for (int i = 0; i <= LEAD && !told; i++) {
      told =
          acts.in(i).stream()
              .flatMap(t -> t.draft().parse().words().stream())
              .anyMatch(w -> words.is(LinkWords.Kind.UPHEAVAL, w.lemma()));
    }
    return told;
  }
}
