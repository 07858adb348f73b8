package org.demarche.app.view;

import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.demarche.event.Draft;
import org.demarche.event.Reading;
import org.demarche.event.Step;
import org.demarche.frame.Misfit;
import org.demarche.parse.Parse;

/** Writes as JSON how a word was read that has frames. */
final class ReadingJson {

  private final JsonObjects to;
  private final Parse parse;
  private final UnaryOperator<String> lines;

  ReadingJson(JsonObjects to, Parse parse, UnaryOperator<String> lines) {
    this.to = to;
    this.parse = parse;
    this.lines = lines;
  }

  void write(Reading reading) throws IOException {
    to.start();
    to.number("word", reading.word().index());
    to.text("text", reading.word().text());
    to.text("outcome", reading.fate().name().toLowerCase(Locale.ROOT));
    to.text("why", FateWords.of(reading, parse));
    to.array("frames", reading.fitting(), frame -> line(frame.source()));
    to.array("misfits", reading.misfits(), this::misfit);
    if (reading.first().isPresent()) {
      draft("tells", reading.first().get());
    }
    to.array("governed", reading.steps(), this::step);
    to.array("told", reading.told(), this::told);
    to.end();
  }

  private void line(String place) throws IOException {
    to.start();
    to.text("line", place);
    to.text("text", lines.apply(place));
    to.end();
  }

  private void misfit(Misfit misfit) throws IOException {
    to.start();
    to.text("line", misfit.frame().source());
    to.text("text", lines.apply(misfit.frame().source()));
    to.array("lacks", misfit.lacks(), this::lack);
    to.end();
  }

  private void lack(Misfit.Lack lack) throws IOException {
    to.start();
    to.text("slot", lack.slot());
    to.texts("words", lack.words());
    to.end();
  }

  private void step(Step step) throws IOException {
    to.start();
    if (step.word().isPresent()) {
      to.number("word", step.word().get().index());
      to.text("text", step.word().get().text());
    }
    to.text("kind", step.kind());
    if (!step.source().isEmpty()) {
      to.text("line", step.source());
      to.text("pattern", lines.apply(step.source()));
    }
    draft("before", step.before());
    draft("after", step.after());
    to.end();
  }

  private void told(Draft draft) throws IOException {
    to.start();
    to.draft(draft);
    to.end();
  }

  private void draft(String field, Draft draft) throws IOException {
    to.start(field);
    to.draft(draft);
    to.end();
  }
}
