package org.demarche.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Joins the tellings of one act in a report, so that every act is told once. */
public final class Weaver {

  /** Returns the acts, each as its tellings in the order of the text, the best one first. */
  public List<List<Telling>> weave(List<Telling> tellings) {
    List<List<Telling>> acts = new ArrayList<>();
    for (Telling telling : tellings) {
      Optional<List<Telling>> same =
          acts.stream().filter(act -> act.stream().anyMatch(t -> isSame(t, telling))).findFirst();
      if (same.isPresent()) {
        same.get().add(telling);
      } else {
        acts.add(new ArrayList<>(List.of(telling)));
      }
    }
    for (List<Telling> act : acts) {
      act.sort((a, b) -> Double.compare(worth(b), worth(a)));
    }
    return acts;
  }

  /** A telling in the body with more circumstances shows an act better than the title does. */
  private static double worth(Telling telling) {
    Draft draft = telling.draft();
    double worth = draft.confidence();
    worth += draft.sentence() == 0 ? -0.5 : 0;
    worth += telling.date().isPresent() ? 0.2 : 0;
    worth += draft.recipients().isEmpty() ? 0 : 0.3;
    worth += telling.quantities().isEmpty() ? 0 : 0.05;
    worth += draft.mode().isPresent() ? 0.1 : 0;
    return worth;
  }

  private static boolean isSame(Telling a, Telling b) {
    Draft one = a.draft();
    Draft other = b.draft();
    if (!one.category().equals(other.category())) {
      return false;
    }
    if (one.status() == Status.NEGATED != (other.status() == Status.NEGATED)) {
      return false;
    }
    if (!fits(one.mode(), other.mode()) || !daysFit(a, b)) {
      return false;
    }
    if (one.mutual() || other.mutual()) {
      return sharesMost(all(one), all(other));
    }
    return same(countries(one.actors()), countries(other.actors()))
        && compatible(countries(one.recipients()), countries(other.recipients()));
  }

  private static boolean fits(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean daysFit(Telling a, Telling b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return true;
    }
    String one = a.date().get().value();
    String other = b.date().get().value();
    return one.startsWith(other) || other.startsWith(one) || one.contains("W") || other.contains("W");
  }

  private static Set<String> all(Draft draft) {
    Set<String> all = countries(draft.actors());
    all.addAll(countries(draft.recipients()));
    return all;
  }

  private static boolean sharesMost(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean same(Set<String> a, Set<String> b) {
    return a.equals(b);
  }

  private static boolean compatible(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static Set<String> countries(List<Side> sides) {
    Set<String> countries = new HashSet<>();
    for (Side side : sides) {
      countries.add(side.country().isEmpty() ? side.name() : side.country());
    }
    return countries;
  }
}
