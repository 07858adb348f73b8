package org.demarche.app.linkage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.app.cases.Told;
import org.demarche.app.settlement.Deed;

/**
 * Finds the earlier cases that a telling takes up: of those that its words can mean the one for
 * which most speaks, unless another is nearly as likely.
 */
public final class Linker {

  /** An act is taken up so many days later at the most. */
  public static final int LONGEST = 180;

  private static final double ENOUGH = 4;

  /** What is ahead by less may be mistaken. */
  private static final double AHEAD = 0.5;

  private static final Set<String> HOSTILE =
      Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "THREATEN");

  private static final Set<String> WORDS =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT");

  private final Taking taking = new Taking();
  private final Weighing weighing = new Weighing();

  /**
   * Returns what a telling takes up, each case once.
   *
   * @param earlier cases of those who take part in it
   */
  public List<CaseLink> find(Alluding alluding, Collection<Deed> earlier) {
    TreeMap<String, CaseLink> links = new TreeMap<>();
    for (Allusion allusion : alluding.allusions()) {
      best(alluding, allusion, earlier).ifPresent(link -> links.putIfAbsent(link.caseId(), link));
    }
    return List.copyOf(links.values());
  }

  private record Candidate(Deed deed, Weighing.Sum sum) {}

  private Optional<CaseLink> best(Alluding alluding, Allusion allusion, Collection<Deed> earlier) {
    List<Deed> possible =
        earlier.stream().filter(deed -> taking.isPossible(alluding, allusion, deed)).toList();
    boolean only = possible.size() == 1;
    List<Candidate> candidates =
        possible.stream()
            .map(deed -> new Candidate(deed, weighing.of(alluding, allusion, deed, only)))
            .filter(each -> each.sum().points() >= ENOUGH)
            .sorted(
                Comparator.comparingDouble((Candidate each) -> -each.sum().points())
                    .thenComparing(each -> each.deed().caseId()))
            .toList();
    boolean clear =
        candidates.size() == 1
            || candidates.size() > 1
                && candidates.get(0).sum().points() - candidates.get(1).sum().points() >= AHEAD;
    return clear ? Optional.of(link(alluding, allusion, candidates.get(0))) : Optional.empty();
  }

  private static CaseLink link(Alluding alluding, Allusion allusion, Candidate found) {
    Told told = alluding.told();
    return new CaseLink(
        told.key(),
        relation(alluding.deed(), allusion, found.deed()),
        found.deed().caseId(),
        allusion.words(),
        found.sum().why(),
        found.sum().points());
  }

  private static String relation(Deed answer, Allusion allusion, Deed first) {
    if (allusion.sign() == Sign.UNDOING) {
      return CaseLink.UNDOING;
    }
    boolean hostile = HOSTILE.contains(answer.category()) && HOSTILE.contains(first.category());
    boolean weak = allusion.relation().equals("retaliation") && !hostile;
    if (!allusion.relation().isEmpty() && !weak) {
      return allusion.relation();
    }
    if (hostile) {
      return "retaliation";
    }
    return WORDS.contains(answer.category()) ? "reply" : "reason";
  }
}
