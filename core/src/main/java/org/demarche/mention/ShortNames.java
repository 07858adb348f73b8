package org.demarche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Short names that a report gives to bodies: "General Motors (GM)", "Apple" for "Apple Inc.". */
final class ShortNames {

  /** How many characters a first word has at least that stands for a whole name. */
  private static final int LONG = 4;

  /** Sectors of bodies that reports call by the first word of their names. */
  private static final Set<String> BY_FIRST_WORD = Set.of("BUS", "JRN");

  private final Map<String, Entity> names = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  /** Learns the short names of a sentence. */
  void learn(Parse parse, List<Hit> hits) {
    for (Hit hit : hits) {
      Optional<Entity> body = hit.entity().filter(e -> e.kind() == Kind.BODY);
      if (body.isPresent()) {
        bracket(parse, hit).ifPresent(name -> add(name, body.get()));
        Word first = parse.word(hit.first());
        boolean called = body.get().sectors().stream().anyMatch(BY_FIRST_WORD::contains);
        if (hit.length() > 1 && called && first.text().length() >= LONG) {
          add(first.text(), body.get());
        }
      }
    }
  }

  private void add(String name, Entity body) {
    Entity before = names.putIfAbsent(name, body);
    if (before != null && !before.id().equals(body.id())) {
      several.add(name);
    }
  }

  /** "(GM)" right behind the name. */
  private static Optional<String> bracket(Parse parse, Hit hit) {
    int open = hit.last() + 1;
    if (open + 2 >= parse.words().size() || !parse.word(open).text().equals("(")) {
      return Optional.empty();
    }
    String name = parse.word(open + 1).text();
    boolean closed = parse.word(open + 2).text().equals(")");
    return closed && name.matches("\\p{Lu}[\\p{L}\\d.&-]+") ? Optional.of(name) : Optional.empty();
  }

  /** Returns the body that the report calls so. */
  Optional<Entity> body(String name) {
    return several.contains(name) ? Optional.empty() : Optional.ofNullable(names.get(name));
  }
}
