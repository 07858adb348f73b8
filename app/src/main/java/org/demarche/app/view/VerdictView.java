package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.classifier.Verdict;
import org.demarche.record.Side;

/** Shows what the classifier says of a word. */
final class VerdictView {

  /** So many categories are shown. */
  private static final int BEST = 3;

  private final Page page;

  VerdictView(Page page) {
    this.page = page;
  }

  void show(Verdict verdict) {
    page.line(Phrase.of(page.signs().quoted(verdict.word().text()), Style.STRONG));
    page.labelled("says", Phrase.of(shares(verdict.judgement().act())));
    List<Side> sides = verdict.sides();
    for (int i = 0; i < sides.size(); i++) {
      part(sides.get(i), verdict.judgement().parts().get(i));
    }
    page.labelled("outcome", Phrase.of(words(verdict.outcome())));
  }

  private void part(Side side, Part part) {
    page.labelled(
        "side",
        Phrase.of(page.signs().shown(side.text()), Style.STRONG)
            .plus(
                String.format(
                    Locale.ROOT, ": actor %.2f, recipient %.2f", part.actor(), part.recipient())));
  }

  private static String shares(Judgement judgement) {
    String best =
        judgement.ranked().stream()
            .limit(BEST)
            .map(c -> share(c, judgement.scores().getOrDefault(c, 0.0)))
            .collect(Collectors.joining(", "));
    return best + "; " + share("NONE", judgement.none());
  }

  private static String share(String category, double share) {
    return String.format(Locale.ROOT, "%s %.2f", category, share);
  }

  static String words(Verdict.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> "it adds an act of the first category";
      case FRAME -> "nothing is added: a frame tells an act by the word";
      case NOTHING -> "nothing is added: most likely the word tells no act";
      case UNSURE -> "nothing is added: it is not sure enough without a frame";
      case NO_ACTOR -> "nothing is added: no side is likely to be who acts";
      case UNLIKELY -> "nothing is added: all that the report says makes the act unlikely";
      case UNPOLITICAL ->
          "nothing is added: it is sport, business or a private affair, or a frame says no";
      case AGAIN -> "nothing is added: another word tells the same act of the same side";
    };
  }
}
