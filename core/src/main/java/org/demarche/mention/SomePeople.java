package org.demarche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells of the names of peoples who is meant but the state: "six Kenyans", "the rebel Serbs". */
final class SomePeople {

  /** What a word says of a people. */
  private enum Kind {
    SOME,
    NUMBER,
    REBEL,
    STATE
  }

  /** Those between whom and with whom something is are states as well as people. */
  private static final List<String> AGAINST = List.of("against", "between", "by", "with");

  private static final List<String> SEPARATISTS = List.of("secessionist", "separatist");

  private final Map<Kind, Set<String>> words = new HashMap<>();

  SomePeople() {
    for (Row row : Table.read(SomePeople.class, "peoples.txt", 2)) {
      words.computeIfAbsent(row.oneOf(Kind.class, 0), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  /** Tells whether the noun means people: "many Kenyans", "among Kenyans", "Kenyans voted". */
  boolean are(Parse parse, Word noun, List<Hit> hits) {
    return parse.children(noun).stream()
            .anyMatch(c -> c.index() < noun.index() && isNumber(c) || is(Kind.SOME, c.lemma()))
        || isOf(parse, noun)
        || isBare(parse, noun) && !isState(parse, noun, hits);
  }

  /** Tells whether they fight the state in which they live: "separatist Armenians". */
  boolean areRebels(Parse parse, Word noun) {
    return noun.index() > 0 && is(Kind.REBEL, parse.word(noun.index() - 1).lemma());
  }

  /** Tells whether those are rebels whom the phrase names: "separatist Armenian troops". */
  boolean areRebels(Phrase phrase, Hit adjective) {
    String noun = phrase.headWord().lemma();
    Word name = phrase.parse().word(adjective.first());
    return SEPARATISTS.contains(noun) || areRebels(phrase.parse(), name);
  }

  /** "thousands of Kenyans", "anger among the Kenyans". */
  private boolean isOf(Parse parse, Word noun) {
    return parse
        .head(noun)
        .filter(p -> noun.is("pobj"))
        .filter(
            p ->
                p.lemma().equals("among")
                    || p.lemma().equals("of")
                        && parse
                            .head(p)
                            .filter(n -> isNumber(n) || is(Kind.NUMBER, lower(n)))
                            .isPresent())
        .isPresent();
  }

  /** "Kenyans", not "the Kenyans"; headlines leave articles out. */
  private static boolean isBare(Parse parse, Word noun) {
    boolean plural = noun.text().endsWith("s") && !noun.text().endsWith("ss");
    return plural
        && !parse.sentence().heading()
        && !noun.is("compound", "nmod", "amod", "poss")
        && parse.child(noun, "det", "poss").isEmpty();
  }

  private boolean isState(Parse parse, Word noun, List<Hit> hits) {
    boolean partner =
        parse.head(noun).filter(p -> noun.is("pobj") && AGAINST.contains(p.lemma())).isPresent();
    boolean acting =
        parse
            .head(noun)
            .filter(verb -> noun.is("nsubj", "nsubjpass") && is(Kind.STATE, verb.lemma()))
            .isPresent();
    return partner
        || acting
        || noun.is("conj") && parse.head(noun).filter(w -> isPeople(w, hits)).isPresent()
        || parse.children(noun).stream().anyMatch(c -> c.is("conj") && isPeople(c, hits));
  }

  private static boolean isPeople(Word word, List<Hit> hits) {
    return Hit.endingAt(hits, word.index())
        .flatMap(Hit::name)
        .filter(s -> s.use() == Use.PEOPLE || s.use() == Use.NAME)
        .isPresent();
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(Word word) {
    return word.tag().equals("CD");
  }
}
