package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whom a third party means who calls for restraint or offers to mediate: both camps of the
 * quarrel that the report tells.
 */
final class Mediation {

  /** Those who quarrel, without a name. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?i)(all|both)( the)? (countries|parties|sides|states)"
              + "|(the )?(contending|disputing|feuding|opposing|quarreling|quarrelling|rival|warring)"
              + " (countries|neighbors|neighbours|parties|sides|states)");

  /** What both camps are asked for. */
  private final Set<String> reconciling;

  /** What somebody does who comes between them. */
  private final Set<String> mediating;

  /** What the several have done to the one, and only they can end. */
  private final Set<String> isolation;

  private final Disputes disputes;
  private final Protagonists protagonists;

  Mediation(WordClasses classes, Disputes disputes, Protagonists protagonists) {
    this.reconciling = classes.members("@reconciling");
    this.mediating = classes.members("@mediating");
    this.isolation = classes.members("@isolation");
    this.disputes = disputes;
    this.protagonists = protagonists;
  }

  /** Returns all who quarrel when the act is towards them: "urged all parties to talk". */
  List<Side> all(Draft draft) {
    boolean all =
        draft.category().equals("REQUEST")
            && draft.actors().size() == 1
            && draft.recipients().size() == 1
            && PARTIES.matcher(draft.recipients().get(0).text()).matches();
    return all ? campsBesides(draft.actors().get(0)) : List.of();
  }

  private List<Side> campsBesides(Side third) {
    List<Side> camps = Sides.union(disputes.camps(third), protagonists.camps(third));
    return camps.isEmpty() ? protagonists.pair(third) : camps;
  }

  /** Returns both camps, nothing when the act is no such one. */
  List<Side> camps(Draft draft) {
    boolean mediates =
        draft.category().equals("REQUEST") && names(draft, reconciling)
            || draft.category().equals("AGREE") && names(draft, mediating);
    if (draft.actors().size() != 1) {
      return List.of();
    }
    Side third = draft.actors().get(0);
    if (draft.category().equals("REQUEST") && names(draft, isolation)) {
      return protagonists.camp(third);
    }
    return mediates ? campsBesides(third) : List.of();
  }

  private static boolean names(Draft draft, Set<String> lemmas) {
    Parse parse = draft.parse();
    int last = parse.reach(draft.trigger())[1];
    for (int i = draft.trigger().index(); i <= last; i++) {
      Word word = parse.word(i);
      if (lemmas.contains(word.lemma())) {
        return true;
      }
    }
    return parse.words().stream()
        .filter(w -> draft.words().contains(w.span()))
        .anyMatch(w -> lemmas.contains(w.lemma()));
  }
}
