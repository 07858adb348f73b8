package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells of alliances that they are of parties, not of states: "the Left-led alliance". */
final class PartyAlliances {

  private static final List<String> ALLIANCES = List.of("alliance", "bloc", "coalition", "front");

  private static final List<String> OF_PARTIES = List.of("LEG", "OPP", "PTY");

  private static final Set<String> PARTISAN =
      Set.of(
          "centre-left",
          "center-left",
          "conservative",
          "electoral",
          "governing",
          "left-wing",
          "leftist",
          "opposition",
          "party",
          "right-wing",
          "rightist",
          "ruling",
          "secular",
          "socialist");

  private final Epithets epithets;
  private final Parse parse;
  private final List<Hit> hits;

  PartyAlliances(Epithets epithets, Parse parse, List<Hit> hits) {
    this.epithets = epithets;
    this.parse = parse;
    this.hits = hits;
  }

  /** Tells whether parties have joined in it, by who leads it or what it is of. */
  boolean is(Phrase phrase) {
    if (!ALLIANCES.contains(phrase.headWord().lemma())) {
      return false;
    }
    return parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> isPartisan(w) || isLeader(w))
        || parse.children(phrase.headWord()).stream()
            .filter(c -> c.is("prep") && c.lemma().equals("of"))
            .flatMap(of -> parse.child(of, "pobj").stream())
            .anyMatch(noun -> noun.lemma().equals("party"));
  }

  /** "ruling", "seven-party". */
  private static boolean isPartisan(Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return PARTISAN.contains(lower) || lower.endsWith("-party");
  }

  /** "Front-led", not "US-led" or "NATO-led". */
  private boolean isLeader(Word word) {
    int led = word.index() + (word.text().endsWith("-led") ? 0 : 2);
    boolean leads =
        led == word.index()
            || led < parse.words().size()
                && parse.word(led - 1).text().equals("-")
                && parse.word(led).text().equals("led");
    if (!leads || !Character.isUpperCase(word.text().charAt(0))) {
      return false;
    }
    String leader = word.text().split("-led")[0];
    return epithets.is(Epithets.Kind.PARTISAN, leader)
        || Hit.covering(hits, word.index())
            .flatMap(Hit::entity)
            .filter(e -> e.sectors().stream().anyMatch(OF_PARTIES::contains))
            .isPresent();
  }
}
