package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whom a protest is against when its purpose tells it: "marched to demand the resignation of
 * the premier".
 */
final class Demands {

  private static final Set<String> ADDRESSED = Set.of("COP", "GOV", "IGO", "JUD", "LEG", "MIL");

  private final Set<String> demanding;
  private final Mentions mentions;

  Demands(WordClasses classes, Mentions mentions) {
    this.demanding = classes.members("@demanding");
    this.mentions = mentions;
  }

  /** Returns the first body or official that the demand of a protest names. */
  Optional<Side> of(Draft draft) {
    if (!draft.category().equals("PROTEST")) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(clause -> clause.is("xcomp", "advcl", "acl") && demanding.contains(clause.lemma()))
        .flatMap(clause -> addressed(draft, parse, clause).stream())
        .findFirst();
  }

  private Optional<Side> addressed(Draft draft, Parse parse, Word clause) {
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.head() > clause.index() && parse.isBelow(parse.word(m.head()), clause))
        .map(ResolvedMention::side)
        .filter(side -> !side.country().isEmpty())
        .filter(
            side ->
                side.sectors().isEmpty() || side.sectors().stream().anyMatch(ADDRESSED::contains))
        .findFirst();
  }
}
