package org.demarche.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.NameIndex;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Mention;
import org.demarche.report.Report;

/** Looks up in the dictionaries why words mean what they mean, and what else they may mean. */
final class Explaining {

  private final Gazetteer gazetteer;
  private final LocalDate day;

  Explaining(Gazetteer gazetteer, LocalDate day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  Explanation explain(Report report, Mentions mentions) {
    List<Explanation.Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < mentions.sentences(); i++) {
      mentions.in(i).forEach(mention -> meanings.add(meaning(mention)));
    }
    return new Explanation(meanings, senses(report.text().substring(report.bodyStart())));
  }

  private Explanation.Meaning meaning(ResolvedMention found) {
    Entity entity = found.entity();
    List<Sense> others =
        senses(found.side().text()).stream()
            .filter(s -> !s.entity().source().equals(entity.source()))
            .toList();
    return new Explanation.Meaning(
        new Mention(found.sentence(), found.side(), found.basis(), found.why()),
        lines(found),
        others);
  }

  private List<String> lines(ResolvedMention found) {
    if (found.entity().isFromDictionary()) {
      return List.of(found.entity().source());
    }
    return found.entity().kind() == Kind.AGENT ? agentLines(found.side().text()) : List.of();
  }

  /** The longest noun at the end of the words, "foreign ministry" and not "ministry". */
  private List<String> agentLines(String text) {
    String lower = Folding.fold(text).toLowerCase(Locale.ROOT);
    for (int start : starts(lower)) {
      Optional<Sense> noun =
          gazetteer.agentsAt(lower, start).stream()
              .filter(found -> start + found.length() == lower.length())
              .map(found -> found.values().get(0))
              .findFirst();
      if (noun.isPresent()) {
        return List.of(noun.get().entity().source());
      }
    }
    return List.of();
  }

  /** Returns what the end of the text may mean, what holds on the day before the rest. */
  private List<Sense> senses(String text) {
    String folded = Folding.fold(text.strip());
    Map<String, Sense> senses = new LinkedHashMap<>();
    for (int start : starts(folded)) {
      for (NameIndex.Found<Sense> found : gazetteer.namesAt(folded, start)) {
        if (start + found.length() == folded.length()) {
          found.values().forEach(s -> senses.putIfAbsent(key(s), s));
        }
      }
      for (Entity person : gazetteer.surnamed(folded.substring(start))) {
        Sense sense = new Sense(person, Use.NAME, Period.ALWAYS, Optional.empty(), 0);
        senses.putIfAbsent(key(sense), sense);
      }
    }
    return senses.values().stream().sorted(Comparator.comparing(s -> !isOn(s))).toList();
  }

  private static String key(Sense sense) {
    return sense.entity().source() + " " + sense.entity().id();
  }

  private boolean isOn(Sense sense) {
    return sense.holdsOn(day)
        && (sense.entity().terms().isEmpty() || sense.entity().termOn(day).isPresent());
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        starts.add(i);
      }
    }
    return starts;
  }
}
