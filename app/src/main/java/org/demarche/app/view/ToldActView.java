package org.demarche.app.view;

import java.util.Locale;
import org.demarche.coder.ToldAct;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Record;
import org.demarche.telling.Telling;

/** Shows an act that a sentence tells, and the event of the record that it belongs to. */
final class ToldActView {

  private final Page page;
  private final Words words;
  private final ActWords acts;

  ToldActView(Page page, Words words, ActWords acts) {
    this.page = page;
    this.words = words;
    this.acts = acts;
  }

  void show(Record record, ToldAct act) {
    Telling telling = act.telling();
    page.entry(
        act.event(), Phrase.of(acts.act(telling.draft()) + ": ").plus(acts.sides(telling.draft())));
    page.labelled("made by", Phrase.of(telling.draft().rule()));
    page.labelled("sure", Phrase.of(confidence(record, act)));
    telling
        .speaker()
        .ifPresent(
            speaker ->
                page.labelled(
                    "account",
                    words
                        .side(speaker)
                        .plus(
                            telling
                                .cue()
                                .map(cue -> " (" + page.signs().quoted(cue) + ")")
                                .orElse(""),
                            Style.FAINT)));
    new CircumstanceView(words).show(page, act);
    act.links().forEach(link -> new LinkView(page).show(record, link));
    record.events().stream().filter(e -> e.id().equals(act.event())).forEach(e -> joined(e, act));
  }

  /** How sure this telling is, and what the event comes to with all that is known of it. */
  private static String confidence(Record record, ToldAct act) {
    return record.events().stream()
        .filter(e -> e.id().equals(act.event()))
        .findFirst()
        .map(
            e ->
                telling(act)
                    + "; the event is right with a likelihood of "
                    + number(e.confidence()))
        .orElseGet(() -> telling(act));
  }

  private static String telling(ToldAct act) {
    String all = number(act.telling().draft().confidence());
    if (act.telling().draft().actors().stream().anyMatch(side -> side.code().isPresent())) {
      return all + " by a verb of your dictionary";
    }
    if (act.confidence().isEmpty()) {
      return all + " by the classifier";
    }
    return act.share()
        .map(
            share ->
                all
                    + ", the mean of the frame's "
                    + number(act.confidence().get())
                    + " and the classifier's "
                    + number(share))
        .orElse(all + " by the frame; the classifier is not asked");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** The tellings that became one event with this one. */
  private void joined(Event event, ToldAct act) {
    for (Evidence each : event.evidence()) {
      boolean own =
          each.sentence() == act.telling().draft().sentence()
              && each.trigger().span().equals(act.telling().draft().words());
      if (!own) {
        page.labelled(
            "joined",
            Phrase.of(page.signs().quoted(each.trigger().text()) + " ")
                .plus(words.standing(each.sentence())));
      }
    }
  }
}
