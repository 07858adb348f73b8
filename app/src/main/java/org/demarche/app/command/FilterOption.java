package org.demarche.app.command;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.SideResolver;
import org.demarche.entity.Gazetteer;
import picocli.CommandLine.Option;

/** The options that say which acts are asked for. */
final class FilterOption {

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = {
        "Who acted: a country (USA), which takes in all its people and bodies, IGO, NGO, REB, MNC"
            + " or OTH; the id of an entity (nato, vladimir-putin); or a name (\"Angela Merkel\","
            + " Kremlin). Commas stand between what may be any of several; given again, each must"
            + " be among those who acted."
      })
  private List<String> actor = List.of();

  @Option(names = "--recipient", paramLabel = "WHO", description = "Towards whom, as --actor.")
  private List<String> recipient = List.of();

  @Option(
      names = "--side",
      paramLabel = "WHO",
      description = "Either, as --actor: --side USA --side RUS is all between both, either way.")
  private List<String> side = List.of();

  @Option(
      names = "--event",
      paramLabel = "ACT",
      description = "A category (SANCTION), one with a mode (SANCTION/expel), or a mode (expel).")
  private List<String> event = List.of();

  @Option(names = "--mode", paramLabel = "MODE", description = "A mode in any category.")
  private List<String> mode = List.of();

  @Option(
      names = "--quad",
      paramLabel = "QUAD",
      description = "\"verbal conflict\", material-cooperation, ...")
  private List<String> quad = List.of();

  @Option(names = "--context", paramLabel = "CONTEXT", description = "military, diplomatic, ...")
  private List<String> context = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "actual, future, hypothetical, historical, negated.")
  private List<String> status = List.of();

  @Option(
      names = "--alleged",
      arity = "0..1",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Only what somebody claims; with =false only the rest.")
  private List<String> alleged = List.of();

  @Option(names = "--speaker", paramLabel = "WHO", description = "By whose account, as --actor.")
  private List<String> speaker = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Told by this outlet.")
  private List<String> outlet = List.of();

  @Option(names = "--since", paramLabel = "DAY", description = "Acts of this day or later.")
  private List<String> since = List.of();

  @Option(names = "--until", paramLabel = "DAY", description = "Acts of this day or earlier.")
  private List<String> until = List.of();

  @Option(
      names = "--published-since",
      paramLabel = "DAY",
      description = "Told by reports of this day or later.")
  private List<String> publishedSince = List.of();

  @Option(
      names = "--published-until",
      paramLabel = "DAY",
      description = "Told by reports of this day or earlier.")
  private List<String> publishedUntil = List.of();

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "The name of a place as reports give it, or the code of its country.")
  private List<String> place = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Events with this confidence or more, from 0 to 1.")
  private List<String> minConfidence = List.of();

  @Option(
      names = "--min-accounts",
      paramLabel = "N",
      description = "Cases with so many accounts or more.")
  private List<String> minAccounts = List.of();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = {
        "Told by reports with these words, in any form: \"-\" before a word that must not stand"
            + " there, \"|\" between alternatives, quotes around what stands together."
      })
  private List<String> text = List.of();

  /**
   * Returns the filter.
   *
   * @param note takes what a name is taken for
   */
  Filter filter(Consumer<String> note) {
    return reader(note, name -> "--" + name).read(words());
  }

  /** Returns what reads conditions by their own names, as rules have them. */
  static FilterReader reader(Consumer<String> note) {
    return reader(note, UnaryOperator.identity());
  }

  /** Returns what reads the options that ask for reports, where "--since" is their day. */
  static FilterReader reportReader(Consumer<String> note) {
    return reader(note, name -> "--" + name.replace("published-", ""));
  }

  private static FilterReader reader(Consumer<String> note, UnaryOperator<String> called) {
    return new FilterReader(
        new SideResolver(Gazetteer::new, note), Clock.systemDefaultZone(), called);
  }

  private Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("actor", actor);
    words.put("recipient", recipient);
    words.put("side", side);
    words.put("event", event);
    words.put("mode", mode);
    words.put("quad", quad);
    words.put("context", context);
    words.put("status", status);
    words.put("alleged", alleged);
    words.put("speaker", speaker);
    words.put("outlet", outlet);
    words.put("since", since);
    words.put("until", until);
    words.put("published-since", publishedSince);
    words.put("published-until", publishedUntil);
    words.put("place", place);
    words.put("min-confidence", minConfidence);
    words.put("min-accounts", minAccounts);
    words.put("text", text);
    return words;
  }
}
