package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.parse.Parse;
import org.demarche.telling.Telling;

/**
 * Finds links by the words between two acts of a sentence, by nouns for an act told before, and by
 * words of retaliation.
 */
public final class ClauseLinkFinder implements LinkFinder {

  private final LinkWords words = new LinkWords();
  private final Answers answers = new Answers(words);
  private final References references;

  /** Uses the nouns that stand for acts. */
  public ClauseLinkFinder(Referents referents) {
    this.references = new References(referents);
  }

  @Override
  public List<Link> find(List<List<Telling>> acts, List<Parse> parses) {
    List<Link> links = new ArrayList<>();
    for (int answer = 0; answer < acts.size(); answer++) {
      for (int answered = 0; answered < acts.size(); answered++) {
        if (answer != answered) {
          inSentence(acts, answer, answered).ifPresent(links::add);
        }
      }
    }
    for (int answer = 0; answer < acts.size(); answer++) {
      int index = answer;
      if (links.stream().noneMatch(l -> l.answer() == index)) {
        references
            .find(acts, index)
            .or(() -> answers.retaliation(acts, index))
            .ifPresent(links::add);
      }
    }
    return withoutCircles(links);
  }

  private Optional<Link> inSentence(List<List<Telling>> acts, int answer, int answered) {
    for (Telling one : acts.get(answer)) {
      for (Telling other : acts.get(answered)) {
        Draft first = one.draft();
        Draft second = other.draft();
        if (first.sentence() == second.sentence()) {
          Optional<Link> link =
              answers
                  .word(first, second)
                  .map(
                      w ->
                          new Link(answer, answered, answers.relation(w, first, second), w.span()));
          if (link.isPresent()) {
            return link;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Link> withoutCircles(List<Link> links) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      boolean back =
          kept.stream()
              .anyMatch(k -> k.answer() == link.answered() && k.answered() == link.answer());
      if (!back) {
        kept.add(link);
      }
    }
    return kept;
  }
}
