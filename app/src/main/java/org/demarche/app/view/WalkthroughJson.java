package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.TriggerJudgement;
import org.demarche.classifier.Verdict;
import org.demarche.coder.ActGround;
import org.demarche.coder.SentenceWalk;
import org.demarche.coder.ToldAct;
import org.demarche.coder.Walkthrough;
import org.demarche.parse.Word;
import org.demarche.pattern.PatternReading;
import org.demarche.pattern.VerbReading;
import org.demarche.record.Mention;
import org.demarche.record.Side;
import org.demarche.report.Report;

/** Writes as JSON how each sentence of a report was read. */
public final class WalkthroughJson {

  private final JsonFactory factory = new JsonFactory();
  private final UnaryOperator<String> lines;

  /** Takes what gives the text of the lexicon line of a place. */
  public WalkthroughJson(UnaryOperator<String> lines) {
    this.lines = lines;
  }

  /** Returns one line without its end. */
  public String text(Walkthrough walkthrough) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      Report report = walkthrough.record().report();
      json.writeStartObject();
      json.writeStringField("id", report.id());
      json.writeStringField("input", report.input());
      json.writeStringField("date", report.date().toString());
      json.writeStringField("title", report.title());
      json.writeArrayFieldStart("sentences");
      JsonObjects objects = new JsonObjects(json);
      for (SentenceWalk sentence : walkthrough.sentences()) {
        sentence(objects, report.text(), sentence);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void sentence(JsonObjects to, String text, SentenceWalk sentence) throws IOException {
    GroundJson grounds = new GroundJson(to, text, new Signs(true));
    ReadingJson readings = new ReadingJson(to, sentence.parse(), lines);
    to.start();
    to.number("sentence", sentence.number());
    to.text("text", sentence.parse().sentence().span().of(text));
    to.array("words", sentence.parse().words(), word -> word(to, word));
    to.array("mentions", sentence.mentions(), mention -> mention(to, mention));
    to.texts("sport", sentence.sport());
    to.array("readings", sentence.readings(), readings::write);
    to.array("verbs", sentence.verbs(), verb -> verb(to, verb));
    to.array("verdicts", sentence.verdicts(), verdict -> verdict(to, verdict));
    to.array("statements", sentence.grounds().said(), grounds::said);
    to.array("acts", sentence.acts(), act -> act(to, text, act, sentence, grounds));
    to.array("awaited", sentence.awaited(), each -> AwaitedJson.write(to, text, each));
    to.optional("reason", sentence.reason());
    to.end();
  }

  private static void word(JsonObjects to, Word word) throws IOException {
    to.start();
    to.number("index", word.index());
    to.text("text", word.text());
    to.text("lemma", new LemmaWords(word).text());
    to.text("tag", word.tag());
    to.number("head", word.head());
    to.text("label", word.label());
    to.end();
  }

  private static void mention(JsonObjects to, Mention mention) throws IOException {
    Side side = mention.side();
    to.start();
    to.side(side);
    to.text("basis", mention.basis().name().toLowerCase(Locale.ROOT));
    to.text("why", mention.why());
    to.end();
  }

  private static void verb(JsonObjects to, VerbReading reading) throws IOException {
    to.start();
    to.number("word", reading.word().index());
    to.text("verb", reading.verb());
    to.array("patterns", reading.patterns(), pattern -> pattern(to, pattern));
    to.text("outcome", reading.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    to.text("why", VerbReadingView.words(reading.outcome()));
    to.end();
  }

  private static void pattern(JsonObjects to, PatternReading pattern) throws IOException {
    to.start();
    to.text("line", pattern.line());
    to.optional("lacks", pattern.lacking().map(VerbReadingView::words));
    to.end();
  }

  private static void verdict(JsonObjects to, Verdict verdict) throws IOException {
    Judgement judgement = verdict.judgement().act();
    to.start();
    to.number("word", verdict.word().index());
    to.start("scores");
    for (String category : judgement.ranked()) {
      to.number(category, rounded(judgement.scores().getOrDefault(category, 0.0)));
    }
    to.number("NONE", rounded(judgement.none()));
    to.end();
    List<Integer> sides = IntStream.range(0, verdict.sides().size()).boxed().toList();
    to.array("parts", sides, side -> part(to, verdict, side));
    to.text("outcome", verdict.outcome().name().toLowerCase(Locale.ROOT));
    to.text("why", VerdictView.words(verdict.outcome()));
    to.end();
  }

  private static void part(JsonObjects to, Verdict verdict, int side) throws IOException {
    TriggerJudgement.Part part = verdict.judgement().parts().get(side);
    to.start();
    to.side(verdict.sides().get(side));
    to.number("actor", rounded(part.actor()));
    to.number("recipient", rounded(part.recipient()));
    to.end();
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static void act(
      JsonObjects to, String text, ToldAct act, SentenceWalk sentence, GroundJson grounds)
      throws IOException {
    to.start();
    to.text("id", act.event());
    to.draft(act.telling().draft());
    if (act.telling().speaker().isPresent()) {
      to.start("speaker");
      to.side(act.telling().speaker().get());
      to.end();
    }
    to.optional("cue", act.telling().cue());
    CircumstanceView.write(to, act);
    if (act.confidence().isPresent()) {
      to.number("frame", act.confidence().get());
    }
    if (act.share().isPresent()) {
      to.number("classifier", rounded(act.share().get()));
    }
    to.array("answers", act.links(), new LinkJson(to, text)::write);
    Optional<ActGround> ground = sentence.grounds().of(act);
    if (ground.isPresent()) {
      grounds.act(ground.get());
    }
    to.end();
  }
}
