package org.demarche.app.settlement;

import java.util.Optional;
import java.util.Set;
import org.demarche.record.Prospect;

/** Tells what an act would make of an expectation, if it were about the same. */
final class Consequences {

  /** Words are no deeds: they settle only what was to be said. */
  private static final Set<String> WORDS_ONLY =
      Set.of("ACCUSE", "AGREE", "REQUEST", "SUPPORT", "THREATEN");

  /** Acts that both sides do, from whichever side they are told. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  private static final Set<String> YIELDING = Set.of("AGREE", "CONCEDE", "RETREAT");

  Optional<State> of(Awaited awaited, Deed deed) {
    String category = deed.category();
    boolean own = deed.actors().sharesCountry(awaited.who());
    boolean met = MUTUAL.contains(category) && deed.recipients().sharesCountry(awaited.who());
    if (own || met) {
      return isForTheSame(awaited, deed) ? ofThoseWhoAreToAct(awaited, category) : Optional.empty();
    }
    return deed.actors().sharesCountry(awaited.towards())
            && deed.recipients().sharesCountry(awaited.who())
        ? ofTheOtherSide(awaited, category)
        : Optional.empty();
  }

  private static boolean isForTheSame(Awaited awaited, Deed deed) {
    return !awaited.towards().isNamed() || deed.involves(awaited.towards());
  }

  private static Optional<State> ofThoseWhoAreToAct(Awaited awaited, String category) {
    boolean planned = awaited.category().equals(Optional.of(category));
    if (category.equals("REJECT") && !planned) {
      return refusal(awaited);
    }
    boolean demanded = awaited.prospect() == Prospect.DEMANDED;
    boolean unknown = awaited.category().isEmpty() && awaited.awaiting().kinds().isEmpty();
    boolean fulfils =
        planned
            || (demanded ? YIELDING.contains(category) : awaited.awaiting().awaits(category))
            || unknown && !WORDS_ONLY.contains(category);
    return fulfils ? Optional.of(State.FULFILLED) : Optional.empty();
  }

  /** Who threatens and then refuses has not thought better of it. */
  private static Optional<State> refusal(Awaited awaited) {
    if (awaited.prospect() == Prospect.DEMANDED) {
      return awaited.towards().isNamed() ? Optional.of(State.BROKEN) : Optional.empty();
    }
    if (awaited.awaiting().awaits("REJECT")) {
      return Optional.of(State.FULFILLED);
    }
    return awaited.prospect() == Prospect.THREATENED ? Optional.empty() : Optional.of(State.BROKEN);
  }

  /** A threat that got what it wanted need not be carried out; nobody meets who is not received. */
  private static Optional<State> ofTheOtherSide(Awaited awaited, String category) {
    boolean yielded = awaited.prospect() == Prospect.THREATENED && YIELDING.contains(category);
    boolean together =
        awaited.category().filter(MUTUAL::contains).isPresent()
            || awaited.awaiting().awaits("CONSULT");
    return yielded || together && category.equals("REJECT")
        ? Optional.of(State.OVERTAKEN)
        : Optional.empty();
  }
}
