package org.demarche.app.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.Verdict;

/** Shows what the classifier says of two sides. */
final class VerdictView {

  /** So many categories are shown. */
  private static final int BEST = 3;

  private final Page page;

  VerdictView(Page page) {
    this.page = page;
  }

  void show(Verdict verdict) {
    Signs signs = page.signs();
    page.line(
        Phrase.of(signs.shown(verdict.actor().text()), Style.STRONG)
            .plus(" " + signs.towards() + " ")
            .plus(signs.shown(verdict.recipient().text()), Style.STRONG));
    page.labelled("says", Phrase.of(shares(verdict.judgement())));
    String act = verdict.act().map(a -> ", told by " + signs.quoted(a.trigger().text())).orElse("");
    page.labelled("outcome", Phrase.of(words(verdict.outcome()) + act));
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
      case FRAME -> "nothing is added: a frame tells of the two";
      case NOTHING -> "nothing is added: most likely there is no act";
      case UNSURE -> "nothing is added: it is not sure enough without a frame";
      case SAME_SIDE -> "nothing is added: both are the same side";
      case TOLD -> "nothing is added: a frame tells an act with the word that joins the two";
      case NO_TRIGGER -> "nothing is added: no verb or noun joins the two, or only by many words";
      case PLAIN -> "nothing is added: the verb that joins the two tells no act by itself";
      case OUTDONE -> "nothing is added: it is surer of the same act between two others";
    };
  }
}
