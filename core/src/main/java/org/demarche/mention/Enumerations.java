package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;

/** The lists of states at the head of a report, for titles that only count: "Four states …". */
final class Enumerations {

  /** The last sentence that still tells who those of the title are. */
  private static final int LEAD = 2;

  private static final Set<String> BETWEEN = Set.of(",", "and", "the", "&");

  private static final Set<String> ORIGINS = Set.of("at", "from", "in");

  private final List<List<Entity>> lists = new ArrayList<>();

  /**
   * Reads the lists.
   *
   * @param hits what dictionaries know of each of the sentences
   */
  Enumerations(List<Parse> parses, List<List<Hit>> hits) {
    for (int i = 1; i < parses.size() && i <= LEAD; i++) {
      read(parses.get(i), hits.get(i));
    }
  }

  private void read(Parse parse, List<Hit> hits) {
    List<Entity> list = new ArrayList<>();
    int last = -1;
    for (Hit hit : hits) {
      if (!isState(hit)) {
        continue;
      }
      if (isOrigin(parse, hit.first())) {
        last = -1;
        continue;
      }
      if (!isJoined(parse, last, hit.first())) {
        add(list);
        list = new ArrayList<>();
      }
      list.add(hit.entity().orElseThrow());
      last = hit.last();
    }
    add(list);
  }

  private void add(List<Entity> list) {
    Set<String> countries = new HashSet<>();
    if (list.size() > 1 && list.stream().allMatch(e -> countries.add(e.country()))) {
      lists.add(List.copyOf(list));
    }
  }

  private static boolean isState(Hit hit) {
    return hit.name()
        .filter(s -> s.entity().kind() == Kind.STATE && s.use() != Use.ADJECTIVE)
        .isPresent();
  }

  /** "from Yemen, Libya and Chad" tells where people are from. */
  private static boolean isOrigin(Parse parse, int first) {
    return first > 0 && ORIGINS.contains(parse.word(first - 1).lemma());
  }

  private static boolean isJoined(Parse parse, int last, int next) {
    return last >= 0
        && last + 1 < next
        && parse.words().subList(last + 1, next).stream()
            .allMatch(w -> BETWEEN.contains(w.text().toLowerCase(Locale.ROOT)));
  }

  /** Returns the first list of so many states, nothing when there is none. */
  List<Entity> of(int size) {
    return lists.stream().filter(l -> l.size() == size).findFirst().orElse(List.of());
  }
}
