package org.demarche.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds what a number counts: a currency, a measure or the head of a noun phrase. */
final class Units {

  /** How many words may stand between a number and its unit. */
  private static final int REACH = 5;

  private static final int DEPTH = 3;

  private static final Set<String> OF_THEM = Set.of("them", "whom", "these", "those", "which");

  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "our", "their");

  /** What the record calls people, however the text does, so that their numbers compare. */
  static final String PERSONS = "persons";

  private enum Kind {
    CURRENCY,
    LAND,
    MEASURE,
    MEMBER,
    MONEY,
    NONE
  }

  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, String> members = new HashMap<>();
  private final Set<String> lands = new HashSet<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> money = new HashSet<>();
  private final Set<String> noMeasures = new HashSet<>();

  /** Reads the word list of this package. */
  Units() {
    for (Row row : Table.read(Units.class, "units.txt", 3)) {
      switch (row.oneOf(Kind.class, 0)) {
        case CURRENCY -> row.list(1).forEach(mark -> currencies.put(mark, row.field(2)));
        case LAND -> lands.addAll(row.list(1));
        case MEASURE -> measures.addAll(row.list(1));
        case MONEY -> {
          measures.addAll(row.list(1));
          money.addAll(row.list(1));
        }
        case MEMBER -> row.list(1).forEach(word -> members.put(word, called(row, word)));
        case NONE -> row.list(1).forEach(word -> noMeasures.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Returns the currency that a mark before a number stands for. */
  Optional<String> currency(String mark) {
    return Optional.ofNullable(currencies.get(mark));
  }

  private static String called(Row row, String word) {
    return row.field(2).isEmpty() ? word : row.field(2);
  }

  /** Returns what a number counts that is joined with this word: "member", "euro", "strong". */
  Optional<String> joined(String word) {
    return Optional.ofNullable(members.get(word))
        .or(() -> measures.contains(word) ? Optional.of(word) : Optional.empty());
  }

  /** Returns the word that tells what the number with this last word counts. */
  Optional<Word> of(Parse parse, Word number, int last) {
    if (last + 1 < parse.words().size() && parse.word(last + 1).text().equals("%")) {
      return Optional.of(parse.word(last + 1));
    }
    return noun(parse, number, last)
        .or(() -> whole(parse, number))
        .or(() -> next(parse, last))
        .map(unit -> beforeHostage(parse, unit))
        .filter(unit -> !isNoMeasure(unit) && !isKnown(parse, number, unit));
  }

  /** "held nine pupils hostage": pupils. */
  private static Word beforeHostage(Parse parse, Word unit) {
    boolean held = unit.text().equalsIgnoreCase("hostage") && unit.index() > 0;
    return held && isPlural(parse.word(unit.index() - 1)) ? parse.word(unit.index() - 1) : unit;
  }

  /** "14 of them women". */
  static Optional<Word> kind(Parse parse, int last) {
    int noun = last + 3;
    boolean part =
        noun < parse.words().size()
            && parse.word(last + 1).lemma().equals("of")
            && OF_THEM.contains(parse.word(last + 2).text().toLowerCase(Locale.ROOT));
    return part && isPlural(parse.word(noun)) && parse.word(noun).isNoun()
        ? Optional.of(parse.word(noun))
        : Optional.empty();
  }

  /** "relations between the two countries": those just named, which nobody counts. */
  private boolean isKnown(Parse parse, Word number, Word unit) {
    boolean definite =
        number.index() > 0
            && DEFINITE.contains(parse.word(number.index() - 1).text().toLowerCase(Locale.ROOT));
    return definite && (lands.contains(unit.lemma()) || lands.contains(unit.text()));
  }

  /** The noun behind the number and its attributes, whatever the tree makes of it. */
  private Optional<Word> next(Parse parse, int last) {
    int at = last + 1;
    int end = Math.min(parse.words().size(), at + REACH);
    while (at < end && isAttribute(parse.word(at))) {
      at++;
    }
    if (at >= end || !parse.word(at).isNoun()) {
      return Optional.empty();
    }
    while (at + 1 < end && parse.word(at + 1).isNoun() && !isMeasure(parse.word(at))) {
      at++;
    }
    return Optional.of(parse.word(at)).filter(unit -> isPlural(unit) || isMeasure(unit));
  }

  private static boolean isAttribute(Word word) {
    return word.tag().startsWith("JJ") || word.tag().equals("NNP") || word.tag().equals("VBG");
  }

  static boolean isPlural(Word unit) {
    return unit.tag().endsWith("S");
  }

  private Optional<Word> noun(Parse parse, Word number, int last) {
    Word at = number;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      if (head.isNoun() && head.index() > last && head.index() - last <= REACH) {
        return isOnePhrase(parse, last, head)
            ? Optional.of(compound(parse, head, last))
            : Optional.empty();
      }
      if (!head.tag().equals("CD")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "dozens, according to the mayor" are no mayors. */
  private static boolean isOnePhrase(Parse parse, int last, Word noun) {
    return parse.words().subList(Math.min(last + 1, noun.index()), noun.index()).stream()
        .noneMatch(
            word ->
                word.tag().equals("IN")
                    || word.tag().equals("CD")
                    || word.tag().equals("TO")
                    || word.tag().startsWith("W")
                    || word.tag().equals("VBD")
                    || word.tag().equals("VBZ"));
  }

  /** "30 police posts" are posts, "40 tons rice" are tons. */
  private Word compound(Parse parse, Word noun, int last) {
    Word at = noun;
    while (at.is("compound", "nmod") && at.head() > at.index() && !isMeasure(at)) {
      Word head = parse.word(at.head());
      if (!head.isNoun() || head.index() - last > REACH) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** Tells whether it is a measure, as kilometres are, and no number of people or things. */
  boolean isMeasure(Word word) {
    return measures.contains(word.lemma()) || isNoMeasure(word);
  }

  /** Tells whether the record's name of a unit is that of money. */
  boolean isMoney(String unit) {
    String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return currencies.containsValue(unit) || money.contains(unit) || money.contains(one);
  }

  /** Tells whether the word counts nothing. */
  boolean isNoMeasure(Parse parse, int index) {
    return index < parse.words().size() && isNoMeasure(parse.word(index));
  }

  /**
   * Returns what the record calls what is counted: "percent" for "per cent", and of a plural
   * without "s" the base form, so that only an "s" tells two numbers of one kind apart.
   */
  String name(Parse parse, Word unit) {
    if (unit.lemma().equals("people") || unit.lemma().equals("person")) {
      return PERSONS;
    }
    boolean hundred = unit.lemma().equals("cent") && unit.index() > 0;
    return hundred && parse.word(unit.index() - 1).lemma().equals("per") ? "percent" : plain(unit);
  }

  private static String plain(Word unit) {
    boolean irregular = unit.tag().equals("NNS") && unit.text().endsWith("men");
    return irregular ? unit.text().substring(0, unit.text().length() - 3) + "man" : unit.text();
  }

  private boolean isNoMeasure(Word word) {
    return noMeasures.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** "14 of the 20 hostages" are hostages; "one of the …" mostly counts nothing. */
  private static Optional<Word> whole(Parse parse, Word number) {
    return number.text().equalsIgnoreCase("one") ? Optional.empty() : part(parse, number);
  }

  /** Returns the whole that the number is a part of. */
  static Optional<Word> part(Parse parse, Word number) {
    return parse
        .child(number, "prep")
        .filter(of -> of.lemma().equals("of") && of.index() == number.index() + 1)
        .flatMap(of -> parse.child(of, "pobj"))
        .filter(noun -> noun.tag().equals("NNS") && noun.index() - number.index() <= REACH + 1);
  }
}
