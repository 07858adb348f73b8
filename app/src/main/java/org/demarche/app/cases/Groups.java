package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tellings on their way to cases: at first each is a group of its own. */
final class Groups {

  /** So many tellings of each group are compared; the rest resembles them. */
  private static final int SAMPLE = 8;

  private final Likeness likeness;
  private final List<Told> told;
  private final List<Group> groupOf = new ArrayList<>();

  Groups(Likeness likeness, List<Told> told) {
    this.likeness = likeness;
    this.told = told;
    for (int i = 0; i < told.size(); i++) {
      groupOf.add(new Group(i, told.get(i)));
    }
  }

  /** Joins the groups of a pair, unless they contradict each other. */
  void join(Join join) {
    Group one = groupOf.get(join.one());
    Group other = groupOf.get(join.other());
    if (one == other || !one.agreesWith(other) || !areAlike(one, other)) {
      return;
    }
    boolean larger = one.members().size() >= other.members().size();
    Group kept = larger ? one : other;
    Group given = larger ? other : one;
    kept.take(given, join);
    given.members().forEach(member -> groupOf.set(member, kept));
  }

  /** Returns the groups in the order of their first tellings. */
  List<Group> all() {
    Set<Group> all = new LinkedHashSet<>(groupOf);
    return List.copyOf(all);
  }

  private boolean areAlike(Group one, Group other) {
    double sum = 0;
    int pairs = 0;
    for (int left : sample(one)) {
      for (int right : sample(other)) {
        sum += points(told.get(left), told.get(right));
        pairs++;
      }
    }
    return sum / pairs >= Weights.ENOUGH_ON_AVERAGE;
  }

  private static List<Integer> sample(Group group) {
    List<Integer> members = new ArrayList<>(group.members());
    members.sort(Comparator.naturalOrder());
    return members.size() <= SAMPLE
        ? members
        : Collections.unmodifiableList(members.subList(0, SAMPLE));
  }

  /** Two acts of one report are different ones unless the report told one twice. */
  private double points(Told one, Told other) {
    double points =
        likeness.compare(one, other).map(Likeness::points).orElse(Weights.CONTRADICTION);
    boolean inReport = one.reportId().equals(other.reportId());
    return inReport && likeness.enough(one, other).isEmpty() ? Weights.CONTRADICTION : points;
  }
}
