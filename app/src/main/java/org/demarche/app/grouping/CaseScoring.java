package org.demarche.app.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.record.Record;

/** Makes cases of records and compares them with the acts that a person found. */
public final class CaseScoring {

  private final CaseBuilder builder = new CaseBuilder(new Likeness());

  /** An event that is a known act. */
  private record Right(Told told, KnownAct act) {}

  /** Returns the score of records of all reports that the answers are about. */
  public CaseScore score(List<Record> records, KnownActs known) {
    RightTellings.Found found = new RightTellings(known).of(records);
    List<Right> right = right(found.right());
    List<Right> perfect = right(new KnownTellings().of(records, known));
    return new CaseScore(
        found.all().size(),
        known.size(),
        right.size(),
        count(right, cases(found.all())),
        count(perfect, cases(perfect.stream().map(Right::told).toList())));
  }

  private static List<Right> right(Map<Told, KnownAct> acts) {
    List<Right> right = new ArrayList<>();
    acts.forEach((told, act) -> right.add(new Right(told, act)));
    return right;
  }

  private Map<TellingKey, String> cases(List<Told> all) {
    Map<TellingKey, String> cases = new HashMap<>();
    for (Case built : builder.build(all)) {
      built.tellings().forEach(telling -> cases.put(telling.told().key(), built.id()));
    }
    return cases;
  }

  private static CaseScore.Pairs count(List<Right> right, Map<TellingKey, String> cases) {
    int together = 0;
    int joined = 0;
    int apart = 0;
    for (int i = 0; i < right.size(); i++) {
      for (Right other : right.subList(i + 1, right.size())) {
        Right one = right.get(i);
        if (one.told().reportId().equals(other.told().reportId())) {
          continue;
        }
        boolean sameAct = one.act().equals(other.act());
        boolean sameCase =
            cases.getOrDefault(one.told().key(), "one").equals(cases.get(other.told().key()));
        together += sameAct && sameCase ? 1 : 0;
        joined += !sameAct && sameCase ? 1 : 0;
        apart += sameAct && !sameCase ? 1 : 0;
      }
    }
    return new CaseScore.Pairs(together, joined, apart);
  }
}
