package org.demarche.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells towards whom something is to be done: what the verb and its object name. "its border" is
 * that of whoever is to act, whatever the pronoun is taken for.
 */
public final class Towards {

  private static final int DEPTH = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of("against", "for", "from", "in", "into", "of", "on", "over", "to", "towards", "with");
  private static final Set<String> SHARED = Set.of("IGO", "NGO", "REB", "MNC", "OTH");
  private static final Set<String> OPPOSED = Set.of("REB", "UAF");

  List<Side> of(Parse parse, Word act, List<Side> who, SideFinder sides) {
    List<Side> found = new ArrayList<>();
    add(parse, act, DEPTH, sides, found);
    found.removeIf(side -> who.stream().anyMatch(w -> isSame(w, side) && !isOpposed(w, side)));
    return found;
  }

  private void add(Parse parse, Word word, int depth, SideFinder sides, List<Side> found) {
    for (Word child : parse.children(word)) {
      boolean preposition = child.is("prep", "dative") && PREPOSITIONS.contains(child.lemma());
      boolean object = child.is("dobj", "pobj", "iobj", "dative") && !child.isVerb();
      boolean by = child.is("prep", "agent") && child.lemma().equals("by") && word.isNoun();
      if (by && depth > 0) {
        parse.child(child, "pobj").ifPresent(d -> add(parse, d, depth - 1, sides, found));
      }
      boolean gerund = child.is("xcomp") && child.tag().equals("VBG");
      if (depth == 0 || !preposition && !object && !gerund) {
        continue;
      }
      boolean own = parse.child(child, "poss").filter(p -> p.tag().equals("PRP$")).isPresent();
      List<Side> named = own ? List.of() : Doers.known(sides.named(parse, child));
      List<Side> all =
          named.isEmpty() && object && !own
              ? Doers.known(Doers.owners(parse, child, sides))
              : named;
      for (Side side : all) {
        if (found.stream().noneMatch(f -> isSame(f, side))) {
          found.add(side);
        }
      }
      add(parse, child, depth - 1, sides, found);
    }
  }

  /** Tells whether both are one, or of one country, which does nothing towards itself. */
  public static boolean isSame(Side a, Side b) {
    return a.span().overlaps(b.span())
        || !a.country().isEmpty() && a.country().equals(b.country()) && !isShared(a.country());
  }

  /** Rebels and the government of one country are two. */
  public static boolean isOpposed(Side a, Side b) {
    boolean known = !a.sectors().isEmpty() && !b.sectors().isEmpty();
    return known && isAgainst(a) != isAgainst(b) && !a.span().overlaps(b.span());
  }

  private static boolean isAgainst(Side side) {
    return side.sectors().stream().anyMatch(OPPOSED::contains);
  }

  private static boolean isShared(String country) {
    return SHARED.contains(country);
  }
}
