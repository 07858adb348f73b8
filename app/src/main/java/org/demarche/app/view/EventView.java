package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Response;
import org.demarche.record.Side;

/** Shows one event: who did what to whom, the circumstances, and the words that report it. */
final class EventView {

  private final Page page;
  private final Words words;
  private final boolean all;

  EventView(Page page, Words words, boolean all) {
    this.page = page;
    this.words = words;
    this.all = all;
  }

  void show(Event event) {
    page.entry(event.id(), sides(event));
    page.labelled("act", act(event));
    page.labelled(
        "status", Phrase.of(event.status().word() + (event.alleged() ? ", alleged" : "")));
    event.date().ifPresent(date -> page.labelled("when", words.when(date)));
    event.place().ifPresent(place -> page.labelled("where", words.place(place)));
    event.speaker().ifPresent(speaker -> page.labelled("account", account(event, speaker)));
    if (!event.quantities().isEmpty()) {
      page.labelled("numbers", words.quantities(event));
    }
    if (!event.respondsTo().isEmpty()) {
      page.labelled(
          "answers", Phrase.join(", ", event.respondsTo().stream().map(this::answer).toList()));
    }
    words.chain(event).ifPresent(chain -> page.labelled("chain", Phrase.of(chain)));
    page.labelled("words", words.sentence(event.sentence(), event.trigger().span()));
    event.evidence().stream()
        .skip(1)
        .forEach(e -> page.labelled("also", words.sentence(e.sentence(), e.trigger().span())));
    if (all) {
      page.labelled("rule", rule(event));
    }
  }

  private Phrase sides(Event event) {
    Style colour = colour(event);
    if (event.recipients().isEmpty()) {
      return Phrase.join(
          event.actors().size() > 1 ? " " + page.signs().mutual() + " " : "",
          event.actors().stream().map(words::side).toList());
    }
    Phrase actors =
        event.actors().isEmpty() ? Phrase.of("somebody", Style.FAINT) : words.sides(event.actors());
    return actors
        .plus(" ")
        .plus(page.signs().towards(), colour)
        .plus(" ")
        .plus(words.sides(event.recipients()));
  }

  private Phrase act(Event event) {
    Act act = event.act();
    List<String> details = Stream.concat(act.mode().stream(), act.contexts().stream()).toList();
    Phrase phrase = Phrase.of(act.category(), colour(event));
    for (String detail : details) {
      phrase = phrase.plus(" " + page.signs().dot() + " ", Style.FAINT).plus(detail);
    }
    return phrase.plus("  (" + event.scores().quad() + ", " + sureness(event) + ")", Style.FAINT);
  }

  private static String sureness(Event event) {
    return Math.round(event.confidence() * 100) + " % sure";
  }

  private static Style colour(Event event) {
    return event.scores().quad().endsWith("conflict") ? Style.CONFLICT : Style.COOPERATION;
  }

  private Phrase account(Event event, Side speaker) {
    return words
        .side(speaker)
        .plus(
            event.cue().map(cue -> " (" + page.signs().quoted(cue) + ")").orElse(""), Style.FAINT);
  }

  private Phrase answer(Response response) {
    return Phrase.of(response.event() + " " + response.relation().word())
        .plus(words.evidence(Optional.of(response.span())));
  }

  private static Phrase rule(Event event) {
    return Phrase.of(
        String.format(
            Locale.ROOT,
            "%s, confidence %.2f, CAMEO %s",
            event.rule(),
            event.confidence(),
            event.act().cameo()),
        Style.FAINT);
  }
}
