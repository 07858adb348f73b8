package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.demarche.app.terminal.Terminal;
import org.demarche.coder.SentenceWalk;
import org.demarche.coder.Walkthrough;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Side;

/** Shows to a person how each sentence of a report was read, and why it tells what it tells. */
public final class WalkthroughView {

  private final Terminal screen;
  private final UnaryOperator<String> lines;

  /**
   * Makes a view.
   *
   * @param screen what it is shown on
   * @param lines gives the text of the lexicon line of a place
   */
  public WalkthroughView(Terminal screen, UnaryOperator<String> lines) {
    this.screen = screen;
    this.lines = lines;
  }

  /** Returns the view, with an empty line at its end. */
  public String text(Walkthrough walkthrough) {
    Page page = new Page(screen);
    RecordView.report(page, walkthrough.record().report());
    walkthrough.sentences().forEach(sentence -> show(page, walkthrough.record(), sentence));
    return page.text() + "\n";
  }

  private void show(Page page, Record record, SentenceWalk sentence) {
    Words words = new Words(record, page.signs());
    ActWords acts = new ActWords(words, page.signs());
    page.heading(sentence.number() == 0 ? "Title" : "Sentence " + sentence.number());
    page.line(words.sentence(sentence.number()));
    part(page, "Tree", List.of(sentence.parse()), new TreeView(page)::show);
    part(page, "Mentions", sentence.mentions(), mention -> mention(page, words, mention));
    ReadingView readings = new ReadingView(page, acts, lines);
    part(page, "Words with frames", sentence.readings(), r -> readings.show(sentence, r));
    part(page, "Verbs of yours", sentence.verbs(), new VerbReadingView(page)::show);
    part(page, "Classifier", sentence.verdicts(), new VerdictView(page)::show);
    if (sentence.verdicts().isEmpty() && !sentence.mentions().isEmpty()) {
      page.blank();
      page.line(Phrase.of("Classifier: it sees no word that tells an act", Style.FAINT));
    }
    ToldActView told = new ToldActView(page, words, acts);
    GroundView grounds = new GroundView(page, words);
    part(page, "Statements", sentence.grounds().said(), grounds::show);
    part(
        page,
        "Acts",
        sentence.acts(),
        act -> {
          told.show(record, act);
          sentence.grounds().of(act).ifPresent(grounds::show);
        });
    String text = record.report().text();
    AwaitedView awaited = new AwaitedView(page, words, text, lines);
    part(page, "Still to come", sentence.awaited(), awaited::show);
    reason(page, sentence);
  }

  private static <T> void part(Page page, String heading, List<T> entries, Consumer<T> view) {
    if (!entries.isEmpty()) {
      page.blank();
      page.line(Phrase.of(heading + ":", Style.FAINT));
      entries.forEach(view);
    }
  }

  private static void mention(Page page, Words words, Mention mention) {
    Side side = mention.side();
    Signs signs = page.signs();
    String basis = mention.basis().name().toLowerCase(Locale.ROOT);
    page.line(
        Phrase.of(signs.quoted(side.text()) + " ")
            .plus(signs.towards() + " ", Style.FAINT)
            .plus(words.side(side))
            .plus(side.sectors().isEmpty() ? "" : " " + String.join(" ", side.sectors()))
            .plus(side.entity().isEmpty() ? "" : " " + signs.dot() + " " + side.entity())
            .plus(" (" + basis + ": " + signs.shown(mention.why()) + ")", Style.FAINT));
  }

  private static void reason(Page page, SentenceWalk sentence) {
    if (sentence.reason().isPresent()) {
      page.blank();
      page.line(Phrase.of("Not coded: " + page.signs().shown(sentence.reason().get())));
      if (!sentence.sport().isEmpty()) {
        page.line(
            Phrase.of(
                "It is taken for one about sport because of "
                    + page.signs().shown(String.join(", ", sentence.sport()))));
      }
    }
  }
}
