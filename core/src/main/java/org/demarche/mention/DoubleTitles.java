package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/**
 * Finds the one person who bears two titles: "Prime Minister and Defence Minister Joseph Okello".
 */
final class DoubleTitles {

  private static final String WHY = "named with two titles";

  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;

  DoubleTitles(Parse parse, List<Hit> hits, Discourse discourse) {
    this.discourse = discourse;
    this.parse = parse;
    this.hits = hits;
  }

  /** Returns who is named behind the second title, when no article tells the first apart. */
  Optional<Resolution> of(Hit title, Phrase phrase) {
    int joint = title.last() + 1;
    boolean joined =
        title.office().isPresent()
            && joint + 1 < parse.words().size()
            && parse.word(joint).lemma().equals("and")
            && phrase.determiner().isEmpty()
            && parse.word(title.last()).tag().matches("NNP?");
    return joined
        ? person(joint + 1).map(p -> new Resolution(inOffice(p, title), Basis.REPORT, WHY))
        : Optional.empty();
  }

  /** Who bears an office that the dictionaries do not know bears it by the report. */
  private Entity inOffice(Entity person, Hit title) {
    Titles.Title office = title.office().orElseThrow();
    boolean former = title.first() > 0 && Titles.isFormer(parse.word(title.first() - 1).lemma());
    boolean known = person.terms().stream().anyMatch(t -> t.role().equals(office.role()));
    if (former || known || !office.sectors().contains("GOV")) {
      return person;
    }
    Term term = Term.of(office.role(), person.country(), office.sectors(), Period.ALWAYS);
    return new Entity(
        person.id(),
        person.name(),
        person.kind(),
        person.country(),
        person.sectors(),
        person.gender(),
        List.of(term),
        person.source());
  }

  /** The second title may have an adjective before it, as in "former prime minister". */
  private Optional<Entity> person(int start) {
    for (int at = start; at < parse.words().size() - 1; at++) {
      int here = at;
      Optional<Hit> title =
          hits.stream().filter(h -> h.first() == here && h.office().isPresent()).findFirst();
      if (title.isPresent()) {
        return named(title.get().last() + 1);
      }
      Word word = parse.word(at);
      if (!word.tag().equals("JJ") || Hit.covering(hits, at).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> named(int first) {
    return hits.stream()
        .filter(h -> h.first() == first && h.isPerson())
        .flatMap(h -> h.entity().stream())
        .findFirst()
        .or(() -> introduced(first));
  }

  /** Somebody whom only the report knows is called by the last of the words of the name. */
  private Optional<Entity> introduced(int first) {
    int last = first;
    while (last + 1 < parse.words().size() && parse.word(last + 1).tag().equals("NNP")) {
      last++;
    }
    return last < parse.words().size() && parse.word(first).tag().equals("NNP")
        ? discourse.person(parse.word(last).text())
        : Optional.empty();
  }
}
