package org.demarche.expectation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.clause.Raising;
import org.demarche.expectation.OutlookBasis.Turn;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/**
 * Cuts out the words that say what is to come: "not close its embassy" of "Kenya said it would not
 * close its embassy, and left".
 */
public final class OutlookWords {

  private static final Set<String> NEGATIONS = Set.of("neither", "never", "n't", "not");
  private static final Set<String> TERMS = Set.of("before", "by", "for", "on", "until", "within");
  private static final Set<String> CONCEDING =
      Set.of("although", "despite", "notwithstanding", "though", "whereas");
  private static final Set<String> UNLESS = Set.of("if", "unless", "until");

  /** Where somebody else than the subject of a passive is to act. */
  private static final Set<Turn> OTHERS =
      EnumSet.of(Turn.AGENT, Turn.NOUN, Turn.OWNER, Turn.ADDRESSEE, Turn.SPEAKER);

  private static final Pattern QUOTE = Pattern.compile("[\"“”]|``|''");

  /**
   * Returns the words, of a passive whose doer is not its subject with that subject: "the tanks
   * will be sent".
   */
  public Span of(Parse parse, Word act, Turn turn) {
    int last = last(parse, act);
    int first = OTHERS.contains(turn) ? subject(parse, act) : first(parse, act);
    return parse.word(first).span().cover(parse.word(closed(parse, first, last)).span());
  }

  private int subject(Parse parse, Word act) {
    return parse
        .child(act, "nsubjpass")
        .filter(s -> s.index() < act.index())
        .filter(s -> !s.tag().startsWith("PRP") && !s.tag().startsWith("W"))
        .map(s -> parse.reach(s)[0])
        .orElseGet(() -> first(parse, act));
  }

  /**
   * The noun with all that belongs to it but its article or owner, "talks in Oslo", and the
   * condition behind it, "a strike unless he is freed".
   */
  public Span ofNoun(Parse parse, Word noun) {
    int first = noun.index();
    int own = lastOfNoun(parse, noun);
    int last =
        parse
            .head(noun)
            .filter(h -> h.isVerb() && noun.is("dobj"))
            .map(h -> Math.max(own, behind(parse, h, own)))
            .orElse(own);
    for (Word child : parse.children(noun)) {
      if (child.index() < noun.index() && child.is("nmod", "amod", "compound", "nummod")) {
        first = Math.min(first, parse.reach(child)[0]);
      }
    }
    return parse.word(first).span().cover(parse.word(last).span());
  }

  private static int lastOfNoun(Parse parse, Word noun) {
    int last = noun.index();
    for (Word child : parse.children(noun)) {
      if (child.index() > noun.index() && child.is("prep")) {
        last = Math.max(last, parse.reach(child)[1]);
      }
    }
    return last;
  }

  /** What the verb above says right behind the noun of its term and its condition. */
  private static int behind(Parse parse, Word verb, int last) {
    int end = last;
    for (Word child : parse.children(verb)) {
      int[] reach = parse.reach(child);
      String opening = parse.word(reach[0]).lemma();
      boolean condition = child.is("advcl") && UNLESS.contains(opening);
      boolean term = child.is("prep") && TERMS.contains(opening);
      if (reach[0] == end + 1 && (condition || term)) {
        end = reach[1];
      }
    }
    return end;
  }

  /**
   * Where a quotation opens inside, its closing mark belongs to it, with a stop before the mark.
   */
  private static int closed(Parse parse, int first, int last) {
    List<Word> inside = parse.words().subList(first, last + 1);
    if (inside.stream().filter(OutlookWords::isQuote).count() % 2 == 0) {
      return last;
    }
    List<Word> after = parse.words().subList(last + 1, parse.words().size());
    for (int i = 0; i < Math.min(2, after.size()); i++) {
      if (isQuote(after.get(i))) {
        return last + 1 + i;
      }
    }
    return last;
  }

  private int first(Parse parse, Word act) {
    Word at = act;
    Optional<Word> not = negation(parse, at);
    while (not.isEmpty() && at.is("xcomp") && Raising.is(parse.word(at.head()))) {
      at = parse.word(at.head());
      not = negation(parse, at);
    }
    if (not.isEmpty()) {
      return parse
          .child(act, "auxpass")
          .filter(be -> be.lemma().equals("be") && be.index() < act.index())
          .map(Word::index)
          .orElse(act.index());
    }
    boolean contracted = not.get().text().toLowerCase(Locale.ROOT).matches("n['’]t");
    boolean two = not.get().text().equalsIgnoreCase("longer");
    return contracted || two ? not.get().index() - 1 : not.get().index();
  }

  private static Optional<Word> negation(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(child -> child.index() < verb.index() && isNegation(parse, child))
        .findFirst();
  }

  private static boolean isNegation(Parse parse, Word word) {
    boolean noLonger =
        word.text().equalsIgnoreCase("longer")
            && word.index() > 0
            && parse.word(word.index() - 1).text().equalsIgnoreCase("no");
    return noLonger || word.is("neg") || NEGATIONS.contains(word.lemma());
  }

  private static int last(Parse parse, Word act) {
    int last = act.index();
    for (Word child : parse.children(act)) {
      boolean outside =
          child.is("punct", "cc", "ccomp", "parataxis") && child.index() < act.index()
              || child.is("conj") && !parse.child(child, "nsubj").isEmpty()
              || child.is("parataxis")
              || isConcession(parse, child);
      if (!outside) {
        last = Math.max(last, parse.reach(child)[1]);
      }
    }
    while (last > act.index() && parse.word(last).is("punct", "cc")) {
      last--;
    }
    return last;
  }

  /** "will sign, despite complaining": what speaks against it is no part of it. */
  private static boolean isConcession(Parse parse, Word child) {
    return child.is("prep", "advcl")
        && CONCEDING.contains(parse.word(parse.reach(child)[0]).lemma());
  }

  private static boolean isQuote(Word word) {
    return QUOTE.matcher(word.text()).matches();
  }
}
