package org.demarche.mention;

import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;

/**
 * Tells where a name only says where somebody is from or who stands behind: "a Somali-born
 * lawmaker", "US-backed forces", "ethnic Albanian rebels". Such a name neither acts nor owns.
 */
final class Origins {

  private static final Set<String> WORDS =
      Set.of(
          "administered",
          "armed",
          "backed",
          "based",
          "born",
          "bound",
          "bred",
          "brokered",
          "built",
          "designed",
          "educated",
          "financed",
          "funded",
          "made",
          "mediated",
          "occupied",
          "raised",
          "speaking",
          "sponsored",
          "style",
          "supported",
          "supplied",
          "trained");

  private static final Set<String> BEFORE =
      Set.of("anti", "anti-", "ethnic", "ethnically", "pro", "pro-");

  private Origins() {}

  /** Returns the hits that name somebody. */
  static List<Hit> without(Parse parse, List<Hit> hits) {
    return hits.stream().filter(hit -> !isOrigin(parse, hit)).toList();
  }

  private static boolean isOrigin(Parse parse, Hit hit) {
    int next = hit.last() + 2;
    boolean apart = hit.first() > 0 && BEFORE.contains(parse.word(hit.first() - 1).lemma());
    if (apart && parse.word(hit.first()).is("amod", "nmod", "compound")) {
      return true;
    }
    return hit.name().isPresent()
        && next < parse.words().size()
        && parse.word(hit.last() + 1).text().equals("-")
        && WORDS.contains(parse.word(next).text());
  }
}
