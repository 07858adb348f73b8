package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.clause.StatusFinder;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Makes drafts of what the verbs of a sentence report. */
final class Drafting {

  /** A user's own line is as sure as the user. */
  private static final double CONFIDENCE = 0.95;

  private final CategoryFinder categories;
  private final String text;
  private final Parse parse;
  private final List<Draft> frames;
  private final StatusFinder statusFinder = new StatusFinder();

  /**
   * Takes a sentence.
   *
   * @param frames what frames made of it
   */
  Drafting(CategoryFinder categories, String text, Parse parse, List<Draft> frames) {
    this.categories = categories;
    this.text = text;
    this.parse = parse;
    this.frames = frames;
  }

  /** Returns one draft a code and group of sides, none when a side is not known. */
  List<Draft> drafts(Coding coding) {
    List<Side> sources = coding.sources().stream().flatMap(p -> p.sides().stream()).toList();
    List<Side> targets = coding.targets().stream().flatMap(p -> p.sides().stream()).toList();
    List<Draft> drafts = new ArrayList<>();
    coding.code().there().ifPresent(c -> drafts.addAll(directed(coding, c, sources, targets)));
    coding.code().back().ifPresent(c -> drafts.addAll(directed(coding, c, targets, sources)));
    return drafts.stream().distinct().toList();
  }

  /** Sides of the same code do nothing to each other; the others of a group do. */
  private List<Draft> directed(Coding coding, String code, List<Side> sources, List<Side> targets) {
    List<Draft> drafts = new ArrayList<>();
    boolean shared = sources.stream().anyMatch(s -> targets.stream().anyMatch(t -> isSame(s, t)));
    List<List<Side>> groups = shared ? sources.stream().map(List::of).toList() : List.of(sources);
    for (List<Side> group : groups) {
      List<Side> others =
          targets.stream().filter(t -> group.stream().noneMatch(s -> isSame(s, t))).toList();
      if (!group.isEmpty() && !others.isEmpty()) {
        draft(coding, code, group, others).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isSame(Side one, Side other) {
    return one.code().equals(other.code());
  }

  private Optional<Draft> draft(
      Coding coding, String code, List<Side> actors, List<Side> recipients) {
    Optional<Draft> frame =
        frames.stream().filter(d -> coding.covers(d.trigger().index())).findFirst();
    return categories
        .act(code, frame, text, parse, actors.get(0), recipients.get(0))
        .map(act -> draft(coding, code, act, actors, recipients));
  }

  private Draft draft(
      Coding coding,
      String code,
      CategoryFinder.Act act,
      List<Side> actors,
      List<Side> recipients) {
    return new Draft(
        parse,
        coding.verb(),
        coding.verb().span(),
        act.category(),
        act.mode(),
        code,
        actors,
        recipients,
        false,
        statusFinder.of(parse, coding.verb()),
        statusFinder.isAlleged(parse, coding.verb()),
        true,
        false,
        act.contexts(),
        CONFIDENCE,
        coding.rule(),
        Optional.empty());
  }
}
