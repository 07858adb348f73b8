package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Joins the tellings of one act into a case.
 *
 * <p>All pairs that are alike enough are joined, the surest first, unless what would come together
 * contradicts itself or is too unlike on the whole. The surest pair of any set is the same whatever
 * the order in which it is given, so the cases are, too; and tellings that no chain of pairs
 * connects never matter to each other, so a new report concerns only what it is connected with.
 */
public final class CaseBuilder {

  private final Likeness likeness;

  /** Makes a builder that compares so. */
  public CaseBuilder(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Returns the cases, in the order of their first tellings. */
  public List<Case> build(Collection<Told> tellings) {
    List<Told> told = tellings.stream().sorted().distinct().toList();
    List<Join> joins = new Joins(likeness, told).find();
    Circles circles = new Circles(told.size(), joins);
    Groups groups = new Groups(likeness, told);
    joins.forEach(groups::join);
    List<Case> cases = new ArrayList<>();
    for (Group group : groups.all()) {
      TellingKey circle = told.get(circles.first(group.members().get(0))).key();
      cases.add(Case.of(circle, new JoinTree(told, group).tellings()));
    }
    return cases;
  }

  /**
   * Returns which of the known tellings are alike enough to a new one to be joined with it.
   *
   * @param fresh new tellings
   * @param known others
   */
  public Set<TellingKey> near(Collection<Told> fresh, Collection<Told> known) {
    return new Neighbours(likeness, known).of(fresh);
  }
}
