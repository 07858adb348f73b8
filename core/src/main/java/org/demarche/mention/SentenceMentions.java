package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Location;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Makes mentions of the words of one sentence, as of the report's day. */
final class SentenceMentions {

  private final Report report;
  private final Parse parse;
  private final Epithets epithets;

  SentenceMentions(Report report, Parse parse, Epithets epithets) {
    this.report = report;
    this.parse = parse;
    this.epithets = epithets;
  }

  /** Returns the words from the first to the last as they stand in the report. */
  String words(int first, int last) {
    return parse.word(first).span().cover(parse.word(last).span()).of(report.text());
  }

  /** Returns a mention that stands for the entity of an earlier one. */
  ResolvedMention again(Word first, Word last, ResolvedMention antecedent) {
    return mention(
        first,
        last,
        antecedent.entity(),
        antecedent.use(),
        antecedent.location(),
        Basis.REFERENCE,
        refersTo(antecedent));
  }

  /** Returns a mention that repeats the name of an earlier one: "the North". */
  ResolvedMention byName(Word first, Word last, ResolvedMention antecedent) {
    return mention(
        first,
        last,
        antecedent.entity(),
        Use.NAME,
        antecedent.location(),
        Basis.REFERENCE,
        refersTo(antecedent));
  }

  /** Returns "here" as the place of the dateline. */
  ResolvedMention here(Word word, Sense scene) {
    return mention(
        word,
        word,
        scene.entity(),
        Use.NAME,
        scene.location(),
        Basis.REFERENCE,
        "the place of the dateline");
  }

  /** Returns one of "three states" that only what follows names. */
  ResolvedMention listed(Word first, Word last, Entity state) {
    return mention(
        first,
        last,
        state,
        Use.NAME,
        Optional.empty(),
        Basis.REFERENCE,
        "one of those named in what follows");
  }

  /** Returns "the North" as a state that the report may name only in part. */
  ResolvedMention half(Word first, Word last, Entity state) {
    return mention(
        first,
        last,
        state,
        Use.NAME,
        Optional.empty(),
        Basis.REFERENCE,
        "the half of a country that the report is about");
  }

  /** Returns a pronoun that stands for the entity of an earlier mention. */
  ResolvedMention pronoun(Word word, ResolvedMention antecedent) {
    return mention(
        word,
        word,
        antecedent.entity(),
        antecedent.use(),
        Optional.empty(),
        Basis.REFERENCE,
        refersTo(antecedent));
  }

  private static String refersTo(ResolvedMention antecedent) {
    return "refers to \"" + antecedent.side().text() + "\"";
  }

  /** Returns a mention that names its entity, where it lies being of no account. */
  ResolvedMention named(Word first, Word last, Entity entity, Basis basis, String why) {
    return mention(first, last, entity, Use.NAME, Optional.empty(), basis, why);
  }

  /** Returns a mention whose head has more behind it: "the leader of Hong Kong's Catholics". */
  ResolvedMention named(Word first, Word head, Word last, Resolution resolution) {
    return mention(
        first,
        head,
        last,
        resolution
            .role()
            .map(r -> resolution.entity().as(r, report.date()))
            .orElse(resolution.entity()),
        Use.NAME,
        Optional.empty(),
        resolution.basis(),
        resolution.why());
  }

  /** Returns a mention. */
  ResolvedMention mention(
      Word first,
      Word last,
      Entity entity,
      Use use,
      Optional<Location> location,
      Basis basis,
      String why) {
    return mention(first, top(first, last, entity), last, entity, use, location, basis, why);
  }

  /**
   * In "Minister for Trade Ann Lee" the parser hangs the name on "for"; "Council" carries the name
   * "Council for Rights in Asia", which says more than whose it is, as that of "Bank of Asia".
   */
  private Word top(Word first, Word last, Entity entity) {
    Word at = last;
    boolean led = entity.kind() == Kind.BODY && last.is("pobj", "conj");
    boolean titled = entity.kind() == Kind.PERSON && last.is("pobj");
    while ((led || titled) && at.head() >= first.index() && at.head() < last.index()) {
      at = parse.word(at.head());
    }
    boolean owned = led && isOwned(at, last);
    return at.isNoun() && !owned ? at : last;
  }

  private boolean isOwned(Word top, Word last) {
    return parse.words().subList(top.index(), last.index()).stream()
        .anyMatch(w -> w.lemma().equals("of"));
  }

  private ResolvedMention mention(
      Word first,
      Word head,
      Word last,
      Entity entity,
      Use use,
      Optional<Location> location,
      Basis basis,
      String why) {
    Span span = first.span().cover(last.span());
    Side side = entity.side(report.date(), span.of(report.text()), span);
    return new ResolvedMention(
        parse.sentence().number(),
        first.index(),
        last.index(),
        head.index(),
        entity,
        isPlural(head, use) || isSome(head, entity),
        use,
        location,
        side,
        basis,
        why);
  }

  /** "Islamists", "Maoists" are names for the parser, and several all the same. */
  private static boolean isSome(Word head, Entity entity) {
    return entity.kind() == Kind.AGENT && head.tag().equals("NNPS");
  }

  private boolean isPlural(Word head, Use use) {
    return head.tag().equals("NNS")
        || head.tag().equals("CD")
        || use == Use.PEOPLE
        || epithets.is(Epithets.Kind.COLLECTIVE, head.lemma());
  }
}
