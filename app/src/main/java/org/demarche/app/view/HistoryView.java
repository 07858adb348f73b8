package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.app.question.Answer;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.FigureRange;
import org.demarche.app.question.StatusStep;
import org.demarche.app.question.TellingRow;
import org.demarche.app.question.ToldBy;
import org.demarche.app.terminal.Terminal;

/** Tells a person all that is known of a case, each claim with who makes it. */
public final class HistoryView {

  private final Terminal screen;

  /** Makes a view for a screen. */
  public HistoryView(Terminal screen) {
    this.screen = screen;
  }

  /** Returns the view of a case. */
  public String text(CaseHistory history) {
    Page page = new Page(screen);
    head(page, history.row());
    steps(page, history.steps());
    figures(page, history.figures());
    answers(page, "Answers", history.answers(), false);
    answers(page, "Answered by", history.answered(), false);
    answers(page, "Undoes", history.answers(), true);
    answers(page, "Undone by", history.answered(), true);
    page.heading("Tellings");
    for (int i = 0; i < history.tellings().size(); i++) {
      if (i > 0) {
        page.blank();
      }
      telling(page, history.tellings().get(i));
    }
    return page.text();
  }

  private static void head(Page page, CaseRow row) {
    page.line(
        Phrase.of(row.id(), Style.STRONG)
            .plus("  ")
            .plus(sides(page, row))
            .plus("  ")
            .plus(row.act().name(), style(row)));
    page.line(Phrase.of(day(row) + row.place().map(place -> ", " + place).orElse("")));
    page.line(Phrase.of(state(row)));
    page.line(Phrase.of(accounts(row), Style.FAINT));
  }

  private static Phrase sides(Page page, CaseRow row) {
    Signs signs = page.signs();
    String actors = names(page, row.actors(), row.actorNames());
    if (row.recipients().isEmpty() && row.recipientNames().isEmpty()) {
      return Phrase.of(actors);
    }
    return Phrase.of(actors + " " + signs.towards() + " ")
        .plus(names(page, row.recipients(), row.recipientNames()));
  }

  private static String names(Page page, List<String> countries, List<String> names) {
    List<String> shown = countries.isEmpty() ? names : countries;
    return shown.isEmpty()
        ? "somebody"
        : shown.stream().map(page.signs()::shown).collect(Collectors.joining(", "));
  }

  private static Style style(CaseRow row) {
    return row.act().quad().endsWith("conflict") ? Style.CONFLICT : Style.COOPERATION;
  }

  private static String day(CaseRow row) {
    return DayWords.of(row.day())
        + (row.dayBasis().equals("told") ? "" : ", the date of the first report");
  }

  private static String state(CaseRow row) {
    return row.status()
        + (row.alleged() ? ", only claimed" : "")
        + (row.denied() ? ", denied by some" : "")
        + ", "
        + row.act().quad()
        + row.undone().map(each -> "; reversed by " + each.by() + " on " + each.day()).orElse("");
  }

  private static String accounts(CaseRow row) {
    String reports = row.reports() == 1 ? "1 report" : row.reports() + " reports";
    String accounts = row.accounts() == 1 ? "1 account" : row.accounts() + " accounts";
    return reports
        + " ("
        + accounts
        + "), "
        + row.firstReport()
        + (row.lastReport().equals(row.firstReport()) ? "" : " to " + row.lastReport());
  }

  private static void steps(Page page, List<StatusStep> steps) {
    if (steps.size() < 2) {
      return;
    }
    page.heading("Status");
    for (StatusStep step : steps) {
      page.beside(
          12,
          Phrase.of(step.published() + "  ", Style.FAINT),
          Phrase.of(step.status() + (step.alleged() ? ", alleged" : ""))
              .plus("  " + by(page, step.outlet(), step.telling()), Style.FAINT));
    }
  }

  private static void figures(Page page, List<FigureRange> figures) {
    if (figures.isEmpty()) {
      return;
    }
    page.heading("Numbers");
    for (FigureRange range : figures) {
      boolean same = range.least().compareTo(range.most()) == 0;
      String values =
          range.least().toPlainString() + (same ? "" : " to " + range.most().toPlainString());
      String accounts =
          range.accounts().stream()
              .map(each -> (same ? "" : each.value().toPlainString() + " ") + each.telling())
              .collect(Collectors.joining(", "));
      page.line(
          Phrase.of(values + " " + page.signs().shown(range.unit()))
              .plus("  " + page.signs().shown(accounts), Style.FAINT));
    }
  }

  private static void answers(Page page, String heading, List<Answer> all, boolean undoing) {
    List<Answer> answers = all.stream().filter(each -> each.isUndoing() == undoing).toList();
    if (answers.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (Answer answer : answers) {
      CaseRow other = answer.other();
      page.line(
          Phrase.of(undoing ? "" : answer.relation() + " ")
              .plus(other.id(), Style.STRONG)
              .plus("  " + other.day() + "  ")
              .plus(sides(page, other))
              .plus("  ")
              .plus(other.act().name(), style(other)));
      String words = answer.words().isBlank() ? "" : page.signs().quoted(answer.words()) + " in ";
      page.line(
          Phrase.of(
              "  " + words + page.signs().shown(String.join(", ", answer.tellings())),
              Style.FAINT));
      if (!answer.why().isEmpty()) {
        page.line(Phrase.of("  " + page.signs().shown(answer.why()), Style.FAINT));
      }
    }
  }

  private static void telling(Page page, ToldBy telling) {
    TellingRow row = telling.row();
    page.line(
        Phrase.of(row.published() + "  ")
            .plus(page.signs().shown(row.outlet().orElse("(no outlet)")), Style.STRONG)
            .plus("  " + page.signs().shown(row.id()), Style.FAINT)
            .plus(row.isCopy() ? "  copy of " + page.signs().shown(row.account()) : ""));
    page.labelled("words", words(page, telling));
    page.labelled("act", Phrase.of(act(page, row)));
    row.speaker().ifPresent(speaker -> page.labelled("account", account(page, telling, speaker)));
    if (!row.figures().isEmpty()) {
      page.labelled("numbers", Phrase.of(page.signs().shown(String.join(", ", row.figures()))));
    }
    telling.alike().ifPresent(alike -> page.labelled("like", why(page, telling, alike)));
  }

  private static Phrase words(Page page, ToldBy telling) {
    Signs signs = page.signs();
    String text = telling.words();
    return Phrase.of(signs.shown(text.substring(0, telling.triggerStart())))
        .plus(
            signs.shown(text.substring(telling.triggerStart(), telling.triggerEnd())),
            Style.TRIGGER)
        .plus(signs.shown(text.substring(telling.triggerEnd())));
  }

  private static String act(Page page, TellingRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(names(page, row.actors(), row.actorNames()));
    parts.add(page.signs().towards());
    parts.add(names(page, row.recipients(), row.recipientNames()) + ",");
    parts.add(row.act().name() + ",");
    parts.add(row.status() + (row.alleged() ? ", alleged" : ""));
    parts.add(String.format(Locale.ROOT, "(%.2f)", row.confidence()));
    return String.join(" ", parts);
  }

  private static Phrase account(Page page, ToldBy telling, String speaker) {
    String what =
        telling.row().status().equals("negated")
            ? " denies it"
            : telling.row().alleged() ? " claims it" : "";
    return Phrase.of(page.signs().shown(speaker) + what)
        .plus(
            telling.cue().map(cue -> " (" + page.signs().quoted(cue) + ")").orElse(""),
            Style.FAINT);
  }

  private static Phrase why(Page page, ToldBy telling, String alike) {
    return Phrase.of(page.signs().shown(alike))
        .plus(": " + page.signs().shown(String.join("; ", telling.why())), Style.FAINT);
  }

  private static String by(Page page, Optional<String> outlet, String telling) {
    return page.signs().shown(outlet.map(name -> name + ", ").orElse("") + telling);
  }
}
