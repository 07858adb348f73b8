package org.demarche.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Finds those whom the report named together for words that take them up again: "the four", "the
 * three governments", "the trio", "the boycotting states".
 */
final class Several {

  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9);

  /** Nouns that tell how many they are. */
  private static final Map<String, Integer> COLLECTIVES =
      Map.of(
          "duo",
          2,
          "foursome",
          4,
          "pair",
          2,
          "quartet",
          4,
          "quintet",
          5,
          "threesome",
          3,
          "trio",
          3,
          "troika",
          3);

  /** What states do together: "the boycotting countries". */
  private static final Set<String> JOINT =
      Set.of(
          "accusing",
          "besieging",
          "blockading",
          "boycotting",
          "embargoing",
          "guarantor",
          "mediating",
          "sanctioning",
          "signatory");

  /** Those who are told by what they do to somebody: "the boycotters". */
  private static final Set<String> DOERS = Set.of("besieger", "blockader", "boycotter");

  /** Those who are more than two when the report named more than two together. */
  private static final Set<String> NEAR = Set.of("ally", "neighbor", "neighbour", "partner");

  /** Where a bare number stands that means some who were named. */
  private static final Set<String> ROLES =
      Set.of("nsubj", "nsubjpass", "dobj", "pobj", "poss", "iobj");

  private static final Set<String> ACTING = Set.of("nsubj", "nsubjpass", "poss");

  /** More than any of the numbers, for those whom the words do not count. */
  private static final int SOME = 100;

  /** How many sentences back they may have been named. */
  private static final int REACH = 25;

  private final Epithets epithets;
  private final Parse parse;
  private final Discourse discourse;

  Several(Epithets epithets, Parse parse, Discourse discourse) {
    this.epithets = epithets;
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns whom the phrase that ends in the word takes up, fewer than two for no such phrase. */
  List<ResolvedMention> of(Word word) {
    if (word.tag().equals("CD")) {
      return isBare(word) ? counted(word, number(word)) : List.of();
    }
    if (!word.isNoun() || word.is("compound", "nmod", "amod") || hasComplement(word)) {
      return List.of();
    }
    Phrase phrase = Phrase.of(parse, word);
    int collective = COLLECTIVES.getOrDefault(word.text(), 0);
    if (collective > 0) {
      return phrase.isDefinite() ? counted(word, collective) : List.of();
    }
    if (!word.tag().equals("NNS")) {
      return List.of();
    }
    int number = child(word, c -> number(c) > 0).map(Several::number).orElse(0);
    if (number > 2 && isKind(word) && isTakenUp(phrase)) {
      return counted(word, number);
    }
    if (phrase.isDefinite() && NEAR.contains(word.lemma())) {
      List<ResolvedMention> near = last(word, List.of());
      return near.size() > 2 ? near : List.of();
    }
    return isJoint(phrase) ? last(word, List.of()) : List.of();
  }

  /** Returns whom "the two countries" takes up when they were named by their people or troops. */
  List<ResolvedMention> two(Word word) {
    boolean two =
        word.tag().equals("NNS")
            && isKind(word)
            && child(word, c -> number(c) == 2).isPresent()
            && Phrase.of(parse, word).isDefinite();
    return two ? counted(word, 2) : List.of();
  }

  /**
   * Returns how many states the title counts of those whom what follows names, 0 when it counts
   * none: "Four Arab states".
   */
  int announced(Word noun) {
    boolean states =
        parse.sentence().number() == 0
            && noun.tag().equals("NNS")
            && (epithets.is(Epithets.Kind.STATE, noun.lemma()) || noun.lemma().equals("government"))
            && !Phrase.of(parse, noun).isDefinite();
    return states ? child(noun, c -> number(c) > 1).map(Several::number).orElse(0) : 0;
  }

  /** Returns those named together of whom none is the owner: "its neighbours". */
  List<ResolvedMention> besides(Word word, String owner) {
    boolean many = word.tag().equals("NNS") && child(word, c -> number(c) > 0).isEmpty();
    return many ? last(word, List.of(owner)) : List.of();
  }

  private static int number(Word word) {
    return NUMBERS.getOrDefault(word.text().toLowerCase(Locale.ROOT), 0);
  }

  /** "the four", "the four jailed", "all three", no "four of them" and no "three soldiers". */
  private boolean isBare(Word number) {
    boolean taken =
        parse.children(number).stream().anyMatch(c -> c.is("det", "predet") && isTaking(c.lemma()));
    return number(number) > 0
        && taken
        && ROLES.stream().anyMatch(number::is)
        && parse.children(number).stream()
            .noneMatch(c -> c.is("prep", "relcl", "acl") && !c.tag().equals("VBN") && !isDeed(c));
  }

  /** "accused the three of bowing to pressure": of a deed, not of several. */
  private boolean isDeed(Word of) {
    return of.lemma().equals("of") && parse.child(of, "pcomp").isPresent();
  }

  private static boolean isTaking(String determiner) {
    return Set.of("the", "all", "these", "those").contains(determiner);
  }

  private boolean isKind(Word noun) {
    return epithets.is(Epithets.Kind.PAIR, noun.lemma())
        || epithets.is(Epithets.Kind.TWOSOME, noun.lemma())
        || epithets.is(Epithets.Kind.BOTH, noun.lemma());
  }

  /** "the three governments", "all three governments". */
  private boolean isTakenUp(Phrase phrase) {
    return phrase.isDefinite()
        || parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> isTaking(w.lemma()));
  }

  private boolean isJoint(Phrase phrase) {
    Word head = phrase.headWord();
    boolean joint =
        isKind(head)
            && parse.words().subList(phrase.first(), phrase.head()).stream()
                .anyMatch(w -> JOINT.contains(w.text().toLowerCase(Locale.ROOT)));
    return phrase.isDefinite() && (joint || DOERS.contains(head.lemma()));
  }

  /** "the leaders of four states" are told by what follows. */
  private boolean hasComplement(Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("poss", "appos", "relcl") || c.is("prep") && !c.lemma().equals("in"));
  }

  private Optional<Word> child(Word word, Predicate<Word> wanted) {
    return parse.children(word).stream().filter(wanted).findFirst();
  }

  private List<ResolvedMention> counted(Word word, int number) {
    return back(word)
        .filter(g -> g.size() == number || word.tag().equals("CD") && people(g) == number)
        .filter(g -> ACTING.stream().anyMatch(word::is) || g.stream().noneMatch(this::acts))
        .findFirst()
        .orElse(List.of());
  }

  /** "three Samoan doctors and a Tongan driver" are four. */
  private static int people(List<ResolvedMention> group) {
    return group.stream().anyMatch(m -> m.entity().kind() != Kind.AGENT)
        ? 0
        : group.stream()
            .mapToInt(m -> NUMBERS.getOrDefault(first(m.side().text()), m.plural() ? SOME : 1))
            .sum();
  }

  private static String first(String words) {
    return words.toLowerCase(Locale.ROOT).split(" ")[0];
  }

  private List<ResolvedMention> last(Word word, List<String> without) {
    return back(word)
        .filter(g -> g.stream().noneMatch(m -> without.contains(m.side().country())))
        .filter(g -> g.stream().noneMatch(this::acts))
        .findFirst()
        .orElse(List.of());
  }

  /** "Kenya asked the boycotting states": it is none of them. */
  private boolean acts(ResolvedMention mention) {
    int here = parse.sentence().number();
    return discourse.candidates().in(here).stream()
        .filter(c -> !c.isThing() && !c.isGroup())
        .map(Candidate::one)
        .anyMatch(
            m -> discourse.isSubject(m) && m.side().country().equals(mention.side().country()));
  }

  /** The groups of the sentences before, nearest first and those who act before others. */
  private Stream<List<ResolvedMention>> back(Word word) {
    int here = parse.sentence().number();
    return IntStream.iterate(here, s -> s >= Math.max(0, here - REACH), s -> s - 1)
        .boxed()
        .flatMap(s -> groups(s, s == here ? word.index() : Integer.MAX_VALUE).stream());
  }

  private List<List<ResolvedMention>> groups(int sentence, int before) {
    return discourse.candidates().in(sentence).stream()
        .filter(c -> c.isGroup() && c.last() < before && isOfMany(c.mentions()))
        .sorted(
            Comparator.comparing(Candidate::rank)
                .thenComparing(c -> c.mentions().size(), Comparator.reverseOrder()))
        .map(Candidate::mentions)
        .toList();
  }

  /** States or people of different countries. */
  private static boolean isOfMany(List<ResolvedMention> members) {
    Set<String> countries = new HashSet<>();
    return members.stream().allMatch(m -> isParty(m) && countries.add(m.side().country()));
  }

  private static boolean isParty(ResolvedMention m) {
    boolean acting = m.entity().kind() != Kind.PLACE && m.use() != Use.ADJECTIVE;
    return acting && Discourse.isState(m.side().country());
  }
}
