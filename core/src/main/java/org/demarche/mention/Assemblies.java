package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * The bodies whose members a report tells to have met, sentence by sentence: the "leaders" of a
 * report on an OPEC summit in Caracas are not Venezuela's.
 */
final class Assemblies {

  private static final String BODY = "IGO";
  private static final String MANY = "OTH";

  /** Up to this sentence a report says what meeting it is about. */
  private static final int LEAD = 2;

  /** So many sentences later the members of another meeting are still meant. */
  private static final int NEAR = 2;

  private static final Set<String> ORIGIN = Set.of("from", "of");

  private static final Set<String> STATES = Set.of("country", "nation", "state");

  private static final Set<String> MEETINGS =
      Set.of("conference", "council", "meeting", "session", "summit", "talk");

  private static final Set<String> MEMBERS =
      Set.of(
          "ambassador",
          "delegate",
          "envoy",
          "head",
          "leader",
          "minister",
          "monarch",
          "premier",
          "president",
          "representative",
          "ruler");

  /** Words before members that do not make them others: "the foreign ministers". */
  private static final Set<String> OPEN =
      Set.of(
          "all",
          "assembled",
          "attending",
          "defence",
          "defense",
          "economic",
          "economy",
          "energy",
          "finance",
          "foreign",
          "gathered",
          "interior",
          "many",
          "most",
          "prime",
          "several",
          "some",
          "the",
          "these",
          "trade",
          "visiting",
          "world");

  private final List<Optional<String>> told = new ArrayList<>();

  /**
   * Reads a report.
   *
   * @param hits what dictionaries know of each of its sentences
   */
  Assemblies(List<Parse> parses, List<List<Hit>> hits) {
    for (int i = 0; i < parses.size(); i++) {
      Parse parse = parses.get(i);
      List<Hit> here = hits.get(i);
      told.add(
          here.stream().anyMatch(hit -> isOfBody(parse, hit))
              ? Optional.of(BODY)
              : Optional.of(MANY).filter(many -> isOfMany(parse, here)));
    }
  }

  /**
   * Returns the code of those whom bare members belong to, "IGO" for those of a body: "The leaders
   * urged Chad to yield".
   */
  Optional<String> country(Parse parse, Phrase phrase) {
    Word head = phrase.headWord();
    boolean members =
        head.tag().equals("NNS") && MEMBERS.contains(head.lemma()) && isBare(parse, phrase);
    return members ? told(phrase.sentence()) : Optional.empty();
  }

  private Optional<String> told(int sentence) {
    IntStream lead = IntStream.rangeClosed(0, Math.min(LEAD, sentence));
    IntStream near = IntStream.rangeClosed(Math.max(LEAD + 1, sentence - NEAR), sentence);
    return IntStream.concat(lead, near)
        .boxed()
        .flatMap(i -> told.get(i).stream())
        .min(Comparator.naturalOrder());
  }

  /** "the heads of state", not "rebel leaders" or "the heads of two firms" */
  private static boolean isBare(Parse parse, Phrase phrase) {
    Word head = phrase.headWord();
    boolean open =
        parse.words().subList(phrase.first(), phrase.head()).stream()
            .allMatch(w -> w.is("num") || OPEN.contains(w.lemma()));
    boolean ofState =
        parse.children(head).stream()
            .filter(c -> c.is("prep") && c.lemma().equals("of"))
            .flatMap(of -> parse.child(of, "pobj").stream())
            .anyMatch(noun -> noun.lemma().equals("state") || noun.lemma().equals("government"));
    return open && (ofState || !head.lemma().equals("head"));
  }

  /** "OPEC leaders", "the OPEC summit", "a meeting of OPEC's ministers" */
  private static boolean isOfBody(Parse parse, Hit hit) {
    boolean body =
        hit.entity().filter(e -> e.kind() == Kind.BODY && e.country().equals(BODY)).isPresent();
    Optional<Word> head = Optional.of(parse.word(hit.last())).flatMap(parse::head);
    Optional<Word> noun = head.filter(h -> !h.is("prep")).or(() -> head.flatMap(parse::head));
    return body
        && noun.filter(
                n ->
                    MEETINGS.contains(n.lemma())
                        || n.tag().equals("NNS") && MEMBERS.contains(n.lemma()))
            .isPresent();
  }

  /** "ministers from 30 countries", "the Mekong summit" */
  private static boolean isOfMany(Parse parse, List<Hit> hits) {
    return parse.words().stream()
        .anyMatch(word -> isFromMany(parse, word) || isNamedSummit(parse, word, hits));
  }

  private static boolean isFromMany(Parse parse, Word word) {
    return word.tag().equals("NNS")
        && MEMBERS.contains(word.lemma())
        && parse.children(word).stream()
            .filter(c -> c.is("prep") && ORIGIN.contains(c.lemma()))
            .flatMap(from -> parse.child(from, "pobj").stream())
            .filter(states -> states.tag().equals("NNS") && STATES.contains(states.lemma()))
            .flatMap(states -> parse.children(states).stream())
            .anyMatch(c -> c.is("num", "nmod") && c.text().matches("[3-9]|[1-9]\\d+"));
  }

  private static boolean isNamedSummit(Parse parse, Word word, List<Hit> hits) {
    return word.lemma().equals("summit")
        && parse.children(word).stream()
            .filter(c -> c.is("compound", "nmod") && c.isName())
            .anyMatch(c -> Hit.covering(hits, c.index()).isEmpty());
  }
}
