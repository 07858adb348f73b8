package org.demarche.mention;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells when "it" stands for nothing: "it is clear that", "it took three days to". */
final class Expletives {

  private static final Set<String> SEEMING =
      Set.of("appear", "happen", "matter", "seem", "turn", "transpire", "follow");

  /** Nouns that only name what was told: "it was the first visit since". */
  private static final Set<String> LINKING = Set.of("be", "become", "mark", "remain");

  private static final Set<String> WEATHER =
      Set.of("drizzle", "freeze", "hail", "pour", "rain", "snow", "thunder");

  /** What "it" is when it is the time, the hour, the weather or the distance. */
  private static final Set<String> CONDITIONS =
      Set.of(
          "chilly",
          "cloudy",
          "cold",
          "dark",
          "dawn",
          "day",
          "early",
          "foggy",
          "freezing",
          "hot",
          "humid",
          "icy",
          "late",
          "light",
          "midday",
          "midnight",
          "minute",
          "noon",
          "o'clock",
          "quiet",
          "rainy",
          "silent",
          "snowy",
          "sunday",
          "sunny",
          "warm",
          "wet",
          "windy",
          "year");

  private static final Set<String> TAKING = Set.of("take", "cost", "make");

  private final Parse parse;

  Expletives(Parse parse) {
    this.parse = parse;
  }

  /** Tells whether the pronoun stands for nothing. */
  boolean is(Word it) {
    if (!it.lemma().equals("it") || !it.text().equalsIgnoreCase("it") || it.head() < 0) {
      return false;
    }
    Word verb = parse.word(it.head());
    if (it.is("expl") || WEATHER.contains(verb.lemma())) {
      return true;
    }
    if (!it.is("nsubj", "nsubjpass")) {
      return it.is("dobj") && isPlaceholder(verb);
    }
    return SEEMING.contains(verb.lemma()) && hasClause(verb)
        || TAKING.contains(verb.lemma()) && hasClause(verb) && isMeasured(verb)
        || it.is("nsubjpass") && hasThat(verb)
        || LINKING.contains(verb.lemma()) && isLinked(verb);
  }

  /** "made it clear that", "finds it hard to". */
  private boolean isPlaceholder(Word verb) {
    return Set.of("find", "make", "consider", "deem", "think").contains(verb.lemma())
        && parse.children(verb).stream().anyMatch(c -> c.tag().startsWith("JJ"));
  }

  private boolean hasClause(Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("ccomp", "xcomp", "advcl", "csubj"));
  }

  /** "it was announced that", "it is expected that". */
  private boolean hasThat(Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("ccomp", "csubj"));
  }

  private boolean isMeasured(Word verb) {
    return parse
        .child(verb, "dobj", "npadvmod")
        .map(d -> d.lemma().matches("day|week|month|year|hour|minute|time|decade|while|clear"))
        .orElse(false);
  }

  /** "it is clear that", "it is hard to", "it remains our hope that", "it was the first visit". */
  private boolean isLinked(Word verb) {
    for (Word child : parse.children(verb)) {
      if (child.is("acomp", "attr", "npadvmod") && CONDITIONS.contains(child.lemma())) {
        return true;
      }
      boolean clause = child.is("ccomp", "csubj") || child.is("xcomp") && isInfinitive(child);
      if (clause && parse.children(verb).stream().anyMatch(c -> c.is("acomp", "attr", "oprd"))) {
        return true;
      }
      if (child.is("acomp", "oprd") && parse.children(child).stream().anyMatch(this::isClause)) {
        return child
            .lemma()
            .matches(
                "clear|unclear|likely|unlikely|possible|impossible|important|necessary|essential|vital"
                    + "|hard|difficult|easy|early|time|true|good|better|best|wrong|right|unacceptable"
                    + "|regrettable|obvious|evident|crucial|imperative|premature|uncertain|unknown");
      }
      if (child.is("attr") && !child.isName() && isClausal(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClausal(Word noun) {
    return parse.children(noun).stream().anyMatch(c -> c.is("acl", "ccomp") && isClause(c))
        || parse.children(noun).stream().anyMatch(c -> c.lemma().equals("#ord#"));
  }

  private boolean isClause(Word word) {
    return word.isVerb() && (isInfinitive(word) || hasMark(word));
  }

  private boolean hasMark(Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("mark"));
  }

  private boolean isInfinitive(Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }
}
