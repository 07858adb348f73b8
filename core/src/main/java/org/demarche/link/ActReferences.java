package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.telling.Telling;

/** Finds nouns that stand for an act told before: "the move", "the deal clinched on Tuesday". */
public final class ActReferences {

  /** How many words of an act its name has at most. */
  private static final int WORDS = 10;

  private final Referents referents;

  /** Uses the nouns that stand for acts. */
  public ActReferences(Referents referents) {
    this.referents = referents;
  }

  /**
   * Returns mentions of acts; the entity is the id that the record gives the act.
   *
   * @param acts the acts with their tellings, the first of which is "e1"
   */
  public List<Mention> find(
      List<List<Telling>> acts, List<Parse> parses, Mentions known, String text) {
    List<Mention> found = new ArrayList<>();
    ToldBefore told = new ToldBefore(acts, referents);
    for (Parse parse : parses) {
      if (parse.sentence().heading()) {
        continue;
      }
      for (Word noun : parse.words()) {
        boolean open = known.at(parse.sentence().number(), noun.index()).isEmpty();
        if (open && referents.isReference(parse, noun)) {
          told.by(parse, noun)
              .map(act -> mention(acts, act, parse, noun, text))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Mention mention(
      List<List<Telling>> acts, int act, Parse parse, Word noun, String text) {
    Draft draft = told(acts.get(act));
    Span words = words(parse, noun);
    Side side =
        new Side(
            "e" + (act + 1),
            name(draft, text),
            "",
            List.of(),
            Optional.empty(),
            words.of(text),
            words);
    String why = "the act told in sentence " + draft.sentence();
    return new Mention(parse.sentence().number(), side, Basis.REFERENCE, why);
  }

  /** The telling that has a noun for the act, else the first. */
  private static Draft told(List<Telling> tellings) {
    return tellings.stream()
        .map(Telling::draft)
        .filter(d -> d.trigger().isNoun())
        .findFirst()
        .orElse(tellings.get(0).draft());
  }

  /** "the latest agreement reached between Israel and …", "withdrawing its troops from …". */
  private static String name(Draft draft, String text) {
    Parse parse = draft.parse();
    int[] reach = parse.reach(draft.trigger());
    int first = draft.trigger().isNoun() ? reach[0] : draft.trigger().index();
    int last = Math.min(reach[1], Math.max(draft.trigger().index(), first + WORDS - 1));
    return parse.word(first).span().cover(parse.word(last).span()).of(text);
  }

  private static Span words(Parse parse, Word noun) {
    int first = noun.index();
    while (first > 0
        && parse.word(first - 1).head() == noun.index()
        && parse.word(first - 1).is("det", "nmod", "amod", "compound", "poss")) {
      first--;
    }
    return parse.word(first).span().cover(noun.span());
  }
}
