package org.demarche.app.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.coder.SentenceWalk;
import org.demarche.coder.ToldAct;
import org.demarche.event.Draft;
import org.demarche.event.Fate;
import org.demarche.event.Reading;
import org.demarche.event.Step;
import org.demarche.frame.Frame;
import org.demarche.frame.Misfit;

/** Shows how a word was read that has frames: which fit, what governs it, what came of it. */
final class ReadingView {

  /** More frames that lost or do not fit are counted only. */
  private static final int MOST = 3;

  private final Page page;
  private final ActWords words;
  private final UnaryOperator<String> lines;

  /**
   * Makes a view.
   *
   * @param lines gives the text of the lexicon line of a place
   */
  ReadingView(Page page, ActWords words, UnaryOperator<String> lines) {
    this.page = page;
    this.words = words;
    this.lines = lines;
  }

  void show(SentenceWalk sentence, Reading reading) {
    page.line(
        Phrase.of(page.signs().shown(reading.word().text()), Style.STRONG)
            .plus(" " + reading.word().tag(), Style.FAINT));
    part("outcome", outcome(sentence, reading));
    fitting(reading.fitting());
    reading.first().ifPresent(draft -> act("tells", draft));
    reading.steps().forEach(this::step);
    told(reading);
    boolean asked = reading.fate() != Fate.TOLD && reading.fate() != Fate.MODIFIER;
    if (asked && reading.fitting().isEmpty()) {
      misfits(reading.misfits());
    }
  }

  private String outcome(SentenceWalk sentence, Reading reading) {
    String words = FateWords.of(reading, sentence.parse());
    if (reading.fate() != Fate.TOLD) {
      return words + governs(sentence, reading);
    }
    String events =
        sentence.acts().stream()
            .filter(a -> a.telling().draft().trigger().equals(reading.word()))
            .map(ToldAct::event)
            .distinct()
            .collect(Collectors.joining(", "));
    return events.isEmpty() ? words + ", which is left out" : words + ", " + events;
  }

  /** A word that tells no act may still make another of one. */
  private String governs(SentenceWalk sentence, Reading reading) {
    String acts =
        sentence.readings().stream()
            .filter(
                r -> r.steps().stream().anyMatch(s -> s.word().equals(Optional.of(reading.word()))))
            .map(r -> page.signs().quoted(r.word().text()))
            .collect(Collectors.joining(", "));
    return acts.isEmpty() ? "" : "; it governs " + acts;
  }

  private void fitting(List<Frame> frames) {
    for (int i = 0; i < Math.min(frames.size(), MOST + 1); i++) {
      part(i == 0 ? "frame" : "also fits", line(frames.get(i).source()));
    }
    more("also fits", frames.size() - MOST - 1);
  }

  private void misfits(List<Misfit> misfits) {
    for (Misfit misfit : misfits.subList(0, Math.min(misfits.size(), MOST))) {
      part("no fit", line(misfit.frame().source()));
      part(
          "", misfit.lacks().stream().map(this::lack).distinct().collect(Collectors.joining("; ")));
    }
    more("no fit", misfits.size() - MOST);
  }

  private String lack(Misfit.Lack lack) {
    String words =
        lack.words().stream().map(page.signs()::quoted).collect(Collectors.joining(", "));
    return lack.slot() + (words.isEmpty() ? " is not there" : " has " + words);
  }

  private void more(String label, int count) {
    if (count > 0) {
      part(label, count + " more; --json names them");
    }
  }

  private void step(Step step) {
    String word = step.word().map(w -> page.signs().quoted(w.text()) + ", ").orElse("");
    String line = step.source().isEmpty() ? "" : ", " + line(step.source());
    part("governed", word + kind(step) + line);
    if (step.changes()) {
      act("becomes", step.after());
    } else {
      part("becomes", "what it was");
    }
  }

  private static String kind(Step step) {
    if (step.word().isPresent()) {
      return step.kind();
    }
    return switch (step.kind()) {
      case "obligation" -> "who says that it must be done demands it";
      case "refusal" -> "who will not do what others wish rejects it";
      case "promise" -> "who says that it will be done is to do it";
      default -> "what is only planned is no more than a promise";
    };
  }

  /**
   * What an act is in the end, where that is not told yet: a governor's own, or a side supplied.
   */
  private void told(Reading reading) {
    Optional<Draft> last = last(reading);
    for (Draft draft : reading.told()) {
      if (last.isEmpty()) {
        int end = draft.rule().indexOf(' ');
        part("matrix", line(end < 0 ? draft.rule() : draft.rule().substring(0, end)));
      }
      if (!last.equals(Optional.of(draft))) {
        act(last.isEmpty() ? "tells" : "in full", draft);
      }
    }
  }

  private static Optional<Draft> last(Reading reading) {
    List<Step> steps = reading.steps();
    return steps.isEmpty() ? reading.first() : Optional.of(steps.get(steps.size() - 1).after());
  }

  private void act(String label, Draft draft) {
    page.labelled(label, Phrase.of(words.act(draft) + ": ").plus(words.sides(draft)));
  }

  private String line(String place) {
    return place + ": " + lines.apply(place);
  }

  private void part(String label, String text) {
    page.labelled(label, Phrase.of(page.signs().shown(text)));
  }
}
