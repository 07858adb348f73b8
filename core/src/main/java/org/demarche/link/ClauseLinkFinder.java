package org.demarche.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.record.Status;
import org.demarche.telling.Telling;
import org.demarche.telling.ToldActs;

/**
 * Finds links by the words around an act, by what it is about, and by the demand or charge of the
 * other side just before it.
 */
public final class ClauseLinkFinder implements LinkFinder {

  private final Answers answers;
  private final Provocations provocations;
  private final Arrivals arrivals;
  private final Refusals refusals;
  private final Accompaniments accompaniments;
  private final Undoings undoings;
  private final Violence violence;
  private final Victims victims;
  private final Upheavals upheavals;
  private final Removals removals;
  private final Echoes echoes;

  /** Uses the nouns that stand for acts. */
  public ClauseLinkFinder(Referents referents) {
    LinkWords words = new LinkWords();
    References references = new References(referents);
    this.refusals = new Refusals(words);
    this.accompaniments = new Accompaniments(words);
    this.undoings = new Undoings(references);
    this.violence = new Violence(words);
    this.victims = new Victims(words);
    this.upheavals = new Upheavals(words);
    this.removals = new Removals(words);
    this.echoes = new Echoes(words);
    this.answers = new Answers(words, references);
    this.provocations = new Provocations(words, references);
    this.arrivals = new Arrivals(words, references);
  }

  @Override
  public List<Link> find(List<List<Telling>> acts, List<Parse> parses, SideFinder sides) {
    ToldActs index = new ToldActs(acts);
    List<Link> links = new ArrayList<>();
    for (int answer = 0; answer < index.size(); answer++) {
      add(links, of(index, answer, sides));
    }
    for (Parse parse : parses) {
      add(links, arrivals.find(index, parse, sides));
    }
    links.removeIf(link -> !isPlausible(index, link) || isOneSided(acts, link));
    return echoes.without(index, links);
  }

  /** What the words of one sentence allow, the best telling of both acts may exclude. */
  private static boolean isPlausible(ToldActs acts, Link link) {
    boolean own = link.basis() == LinkBasis.CHARGE || link.basis() == LinkBasis.UNDOING;
    return own || Fit.isPlausible(acts.best(link.answer()), acts.best(link.answered()));
  }

  /** What only the other side's words tell is their view of it, and no answer between the two. */
  private static boolean isOneSided(List<List<Telling>> acts, Link link) {
    List<Telling> answer = acts.get(link.answer());
    List<Telling> first = acts.get(link.answered());
    return link.basis() == LinkBasis.DEMAND
        && (isToldBy(answer, first.get(0).draft()) || isToldBy(first, answer.get(0).draft()));
  }

  private static boolean isToldBy(List<Telling> tellings, Draft other) {
    return tellings.stream()
        .allMatch(
            t ->
                t.speaker()
                    .filter(
                        s -> Sides.meet(Sides.entities(List.of(s)), Sides.entities(other.actors())))
                    .isPresent());
  }

  private static void add(List<Link> links, List<Link> found) {
    for (Link link : found) {
      if (isNew(links, link)) {
        links.add(link);
      }
    }
  }

  private List<Link> of(ToldActs acts, int answer, SideFinder sides) {
    List<Link> found = new ArrayList<>();
    List<Draft> tellings =
        acts.tellings(answer).stream()
            .filter(d -> Fit.answers(d) && d.status() != Status.NEGATED)
            .toList();
    for (Draft draft : tellings) {
      found.addAll(answers.marked(acts, answer, draft, sides));
      provocations.find(acts, answer, draft, sides).ifPresent(found::add);
      accompaniments.find(acts, answer, draft).ifPresent(found::add);
    }
    int index = answer;
    for (Draft draft : tellings) {
      if (found.isEmpty()) {
        answers
            .about(acts, answer, draft, sides)
            .or(() -> answers.charged(acts, index, draft))
            .ifPresent(found::add);
      }
    }
    for (Draft draft : tellings) {
      if (found.stream().allMatch(link -> isCharge(acts, draft, link))) {
        refusals.find(acts, answer, draft).ifPresent(found::add);
      }
      if (found.isEmpty()) {
        unmarked(acts, answer, draft, sides).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "accused it of meddling" may answer a demand beside the meddling. */
  private static boolean isCharge(ToldActs acts, Draft draft, Link link) {
    return draft.category().equals("ACCUSE")
        && acts.tellings(link.answered()).stream().allMatch(t -> t.sentence() == draft.sentence());
  }

  /** What an act answers without a word of its clause that says so. */
  private Optional<Link> unmarked(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    return undoings
        .find(acts, answer, draft, sides)
        .or(() -> violence.find(acts, answer, draft))
        .or(() -> removals.find(acts, answer, draft, sides))
        .or(() -> victims.find(acts, answer, draft))
        .or(() -> upheavals.find(acts, answer, draft));
  }

  /** Two acts are linked once, and chains of answers do not run in a circle. */
  private static boolean isNew(List<Link> links, Link link) {
    return links.stream()
            .noneMatch(k -> k.answer() == link.answer() && k.answered() == link.answered())
        && !leads(links, link.answered(), link.answer());
  }

  /** Tells whether one act answers another, be it over several steps. */
  private static boolean leads(List<Link> links, int from, int to) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (at == to) {
        return true;
      }
      if (!seen.get(at)) {
        seen.set(at);
        links.stream().filter(k -> k.answer() == at).map(Link::answered).forEach(open::push);
      }
    }
    return false;
  }
}
