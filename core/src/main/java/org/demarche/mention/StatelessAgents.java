package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which agents without a name belong to no state, or to many. */
final class StatelessAgents {

  /** Sectors whose agents belong to no country. */
  private static final List<String> STATELESS = List.of("NGO", "IGO");

  /** Nouns for those whom many states send together. */
  private static final List<String> MISSIONS =
      List.of(
          "force",
          "inspector",
          "mediator",
          "mission",
          "monitor",
          "observer",
          "peacekeeper",
          "soldier",
          "troop");

  /** Offices of which a state has one. */
  private static final List<String> SINGLE =
      List.of("capital", "emir", "king", "monarch", "premier", "president", "ruler");

  private static final List<String> RELATED = List.of("ally", "neighbor", "neighbour");

  private static final List<String> COUNTS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen");

  private static final List<String> SENDING = List.of("from", "of");

  /** Words before "Arab" for a part of the people of one state. */
  private static final List<String> DENOMINATIONS =
      List.of("Druze", "Shi'ite", "Shia", "Shiite", "Sunni");

  /** Nouns behind "foreign" that mean the relations of one state with others. */
  private static final List<String> OF_FOREIGN_OFFICES =
      List.of(
          "minister", "ministry", "office", "official", "secretary", "spokesman", "spokesperson");

  /** Those who report: of what country they are matters to nobody. */
  private static final List<String> REPORTING = List.of("correspondent", "journalist", "reporter");

  private final Epithets epithets;
  private final Parse parse;

  StatelessAgents(Epithets epithets, Parse parse) {
    this.epithets = epithets;
    this.parse = parse;
  }

  /** "more than 20 countries" and "human rights groups" belong to no country. */
  Optional<String> country(Hit hit, Phrase phrase) {
    if (isOfMembers(phrase) || isInternational(phrase, hit)) {
      return Optional.of("IGO");
    }
    if (isManyStates(phrase)
        || isCounted(phrase)
        || isRelated(phrase)
        || isRegional(phrase, hit)
        || isForeign(phrase)
        || isFromMany(phrase)) {
      return Optional.of("OTH");
    }
    List<String> sectors = hit.sectors();
    return STATELESS.stream().filter(sectors::contains).findFirst();
  }

  /** "the 27 member states" and their ambassadors are those of a body. */
  private boolean isOfMembers(Phrase phrase) {
    return isMembers(phrase.headWord())
        || parse.children(phrase.headWord()).stream()
            .filter(c -> c.is("prep") && c.lemma().equals("of"))
            .flatMap(of -> parse.child(of, "pobj").stream())
            .anyMatch(this::isMembers);
  }

  /** "wants foreign troops to leave": they are not those of the place. */
  private boolean isForeign(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS")
        && !OF_FOREIGN_OFFICES.contains(phrase.headWord().lemma())
        && !REPORTING.contains(phrase.headWord().lemma())
        && parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> w.text().equalsIgnoreCase("foreign"));
  }

  private boolean isMembers(Word noun) {
    return noun.tag().endsWith("S")
        && epithets.is(Epithets.Kind.STATELESS, noun.lemma())
        && noun.index() > 0
        && parse.word(noun.index() - 1).lemma().equals("member");
  }

  /** "The richer countries" are no single one, while "the states" may be those of a federation. */
  private boolean isManyStates(Phrase phrase) {
    String noun = phrase.headWord().lemma();
    return phrase.headWord().tag().equals("NNS")
        && epithets.is(Epithets.Kind.STATELESS, noun)
        && (!phrase.isDefinite() || !noun.equals("state") && !noun.equals("government"));
  }

  /** "the four governments" of a report that does not name them, "the four foreign ministers". */
  private boolean isCounted(Phrase phrase) {
    Word head = phrase.headWord();
    boolean each =
        epithets.is(Epithets.Kind.STATELESS, head.lemma())
            || SINGLE.contains(head.lemma())
            || head.lemma().equals("minister")
                && head.index() > 0
                && parse.word(head.index() - 1).lemma().equals("foreign");
    return each
        && head.tag().equals("NNS")
        && parse.children(head).stream()
            .anyMatch(c -> c.is("num", "nmod") && COUNTS.contains(c.lemma()));
  }

  /** "defying neighbours": of whichever country, they are not of that in question. */
  private boolean isRelated(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS") && RELATED.contains(phrase.headWord().lemma());
  }

  /** "ministers from 19 countries"; "from the two countries" are those named before. */
  private boolean isFromMany(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS")
        && Stream.concat(Stream.of(phrase.headWord()), joined(phrase.headWord()))
            .flatMap(noun -> parse.children(noun).stream())
            .filter(c -> c.is("prep") && SENDING.contains(c.lemma()))
            .flatMap(from -> parse.child(from, "pobj").stream())
            .filter(noun -> epithets.is(Epithets.Kind.STATELESS, noun.lemma()))
            .anyMatch(noun -> noun.tag().equals("NNS") && isMany(noun));
  }

  /** "the 48 African countries", not "the two countries" or "the countries". */
  private boolean isMany(Word noun) {
    return parse.child(noun, "det").isEmpty()
        || parse.children(noun).stream()
            .anyMatch(c -> c.is("num", "nmod") && c.text().matches("[1-9]\\d+|[3-9]"));
  }

  /** "the international observers in Togo" are not Togo's, nor is a court in The Hague. */
  private boolean isInternational(Phrase phrase, Hit hit) {
    boolean court = hit.sectors().contains("JUD");
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String word = parse.word(i).text();
      if (word.equals("international") || word.equals("multinational")) {
        return court || MISSIONS.contains(phrase.headWord().lemma());
      }
      if (court && word.equals("Hague")) {
        return true;
      }
    }
    return false;
  }

  /** "ministers and bankers from 19 countries" */
  private Stream<Word> joined(Word noun) {
    return parse.children(noun).stream().filter(c -> c.is("conj") && c.isNoun());
  }

  /** "Arab leaders", "Latin American ministers"; "Sunni Arab leaders" are those of one state. */
  private boolean isRegional(Phrase phrase, Hit hit) {
    for (int i = phrase.first(); i < Math.min(phrase.head(), hit.first()); i++) {
      String one = parse.word(i).text().replace('-', ' ');
      String two = i + 1 < phrase.head() ? one + " " + parse.word(i + 1).text() : "";
      if (DENOMINATIONS.contains(one)) {
        return false;
      }
      if (epithets.is(Epithets.Kind.REGIONAL, one) || epithets.is(Epithets.Kind.REGIONAL, two)) {
        boolean domestic = one.equals("regional") && hit.sectors().contains("PTY");
        return phrase.headWord().tag().endsWith("S") && !domestic;
      }
    }
    return false;
  }
}
