package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * The states that a report names together most often, which are one camp in what it tells: "Saudi
 * Arabia, the Emirates and Bahrain".
 */
final class Camp {

  /** Fewer states are two sides rather than one. */
  private static final int LEAST = 3;

  /** The most words between two names of a list: ", and the". */
  private static final int BETWEEN = 3;

  /** What is named together later tells of something else. */
  private static final int LEAD = 12;

  private static final Set<String> ORIGINS = Set.of("at", "from", "in", "to");

  private static final Set<String> FRIENDLY =
      Set.of("commend", "include", "praise", "thank", "tour", "visit");

  private final Map<Set<String>, List<Side>> lists = new LinkedHashMap<>();
  private final Map<Set<String>, Integer> counts = new LinkedHashMap<>();

  Camp(Mentions mentions, List<Parse> parses) {
    for (int i = 0; i < Math.min(LEAD, parses.size()); i++) {
      Parse parse = parses.get(i);
      List<ResolvedMention> here = mentions.in(parse.sentence().number());
      read(here.stream().filter(m -> isCamp(parse, parse.word(m.head()))).toList());
    }
  }

  /** Those who are thanked or visited one after the other are no camp, nor are places or "they". */
  private static boolean isCamp(Parse parse, Word state) {
    if (state.tag().startsWith("PRP")) {
      return false;
    }
    Word at = state;
    for (int i = 0; i < LEAD && at.is("conj", "appos") && at.head() >= 0; i++) {
      at = parse.word(at.head());
    }
    Word above = at.head() < 0 ? at : parse.word(at.head());
    return !(at.is("pobj") && ORIGINS.contains(above.lemma()))
        && !(at.is("dobj") && FRIENDLY.contains(above.lemma()));
  }

  private void read(List<ResolvedMention> sentence) {
    List<ResolvedMention> list = new ArrayList<>();
    for (ResolvedMention mention : sentence) {
      if (!isState(mention)) {
        continue;
      }
      if (!list.isEmpty() && !isJoined(list.get(list.size() - 1), mention)) {
        add(list);
        list = new ArrayList<>();
      }
      list.add(mention);
    }
    add(list);
  }

  private static boolean isState(ResolvedMention m) {
    return m.entity().kind() == Kind.STATE && m.use() != Use.ADJECTIVE && m.use() != Use.PEOPLE;
  }

  private static boolean isJoined(ResolvedMention one, ResolvedMention next) {
    boolean same = one.first() == next.first() && one.last() == next.last();
    int between = next.first() - one.last() - 1;
    return same || between >= 1 && between <= BETWEEN;
  }

  private void add(List<ResolvedMention> list) {
    Set<String> countries = new TreeSet<>();
    list.forEach(m -> countries.add(m.side().country()));
    if (countries.size() == list.size() && list.size() >= LEAST) {
      lists.putIfAbsent(countries, list.stream().map(ResolvedMention::side).toList());
      counts.merge(countries, 1, Integer::sum);
    }
  }

  /** Returns its states, none when no report names so many together. */
  List<Side> sides() {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(e -> lists.get(e.getKey()))
        .orElse(List.of());
  }
}
