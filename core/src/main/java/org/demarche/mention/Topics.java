package org.demarche.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** The countries that a report is about, sentence by sentence and as a whole. */
final class Topics {

  /** What the title and the first sentence name is what the report is about. */
  private static final int LEAD = 3;

  /** Words that a sentence has at least which sets a scene before its first comma. */
  private static final int SCENE = 4;

  /** Within how many words the first comma follows such an opening. */
  private static final int OPENING = 10;

  static final Set<String> LOCALITIES =
      Set.of(
          "capital",
          "city",
          "district",
          "island",
          "port",
          "province",
          "region",
          "town",
          "valley",
          "village");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "east",
          "north",
          "north-east",
          "north-west",
          "northeast",
          "northwest",
          "outskirt",
          "south",
          "south-east",
          "south-west",
          "southeast",
          "southwest",
          "suburb",
          "west");

  /** Prepositions of the place where something happens. */
  private static final Set<String> WHERE =
      Set.of("across", "around", "in", "inside", "near", "outside", "throughout", "within");

  /** What a state has or does in another one: "the troops in Mali", "the war in Iraq". */
  private static final Set<String> ABROAD =
      Set.of(
          "base",
          "contingent",
          "force",
          "invasion",
          "mission",
          "occupation",
          "presence",
          "soldier",
          "troop",
          "war");

  /** People who are often told of in a state that is not theirs: "Malian refugees in Niger". */
  private static final Set<String> EXPATRIATES =
      Set.of(
          "ambassador",
          "asylum-seeker",
          "citizen",
          "commissioner",
          "consul",
          "diplomat",
          "embassy",
          "envoy",
          "fisherman",
          "hostage",
          "immigrant",
          "migrant",
          "national",
          "nationals",
          "refugee",
          "sailor",
          "student",
          "tourist",
          "worker");

  /** How a sentence names a country, the strongest first. */
  private enum Part {
    PLACE,
    SUBJECT,
    OTHER
  }

  private final List<Map<String, Part>> bySentence = new ArrayList<>();
  private final Optional<String> main;
  private final Optional<String> home;
  private final Set<String> named;

  /**
   * Takes what the dictionaries know in each sentence.
   *
   * @param dateline the country of the dateline
   * @param named the countries that the report names by states and places
   */
  Topics(List<Parse> parses, List<List<Hit>> hits, Optional<String> dateline, Set<String> named) {
    this.named = Set.copyOf(named);
    this.home = dateline;
    Venues venues = new Venues(parses, hits);
    Map<String, Integer> weights = new TreeMap<>();
    dateline
        .filter(country -> !venues.isOnly(country))
        .ifPresent(country -> weights.merge(country, LEAD, Integer::sum));
    for (int i = 0; i < hits.size(); i++) {
      Parse parse = parses.get(i);
      Map<String, Integer> here = new LinkedHashMap<>();
      Map<String, Part> parts = new LinkedHashMap<>();
      for (Hit hit : hits.get(i)) {
        int weight = weight(parse, hit) + (i <= 1 ? LEAD : 0);
        Part part = part(parse, hit);
        country(hit)
            .filter(country -> !venues.isOnly(country))
            .ifPresent(
                country -> {
                  here.merge(country, weight, Math::max);
                  parts.merge(country, part, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                });
      }
      bySentence.add(scene(parse, hits.get(i)).map(c -> Map.of(c, Part.PLACE)).orElse(parts));
      here.forEach((country, weight) -> weights.merge(country, weight, Integer::sum));
    }
    this.main =
        weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Part part(Parse parse, Hit hit) {
    Word word = parse.word(hit.last());
    Optional<Word> head = parse.head(word);
    if (word.is("pobj") && head.filter(h -> WHERE.contains(h.lemma())).isPresent()) {
      boolean aside = isAbroad(parse, head.get()) || isAside(parse, head.get());
      return aside ? Part.OTHER : Part.PLACE;
    }
    if (isOfExpatriates(word, head)) {
      return Part.OTHER;
    }
    if (word.is("pobj") && head.filter(of -> isWhere(parse, of)).isPresent()) {
      return Part.PLACE;
    }
    boolean subject =
        word.is("nsubj", "nsubjpass")
            || word.is("amod", "nmod", "compound", "poss")
                && head.filter(h -> h.is("nsubj", "nsubjpass")).isPresent();
    return subject ? Part.SUBJECT : Part.OTHER;
  }

  /** "west of Baghdad", "near the oil city of Kirkuk" */
  private static boolean isWhere(Parse parse, Word of) {
    Optional<Word> noun = parse.head(of).filter(n -> of.lemma().equals("of"));
    boolean direction = noun.filter(n -> DIRECTIONS.contains(n.lemma())).isPresent();
    return direction
        || noun.filter(n -> LOCALITIES.contains(n.lemma()) && n.is("pobj"))
            .flatMap(parse::head)
            .filter(in -> WHERE.contains(in.lemma()) && !isAside(parse, in))
            .isPresent();
  }

  private static boolean isOfExpatriates(Word word, Optional<Word> head) {
    return word.is("amod", "nmod", "compound", "poss")
        && head.filter(h -> EXPATRIATES.contains(h.lemma())).isPresent();
  }

  /** "Voters opposed the war in Iraq": they are not there. */
  private static boolean isAbroad(Parse parse, Word where) {
    return parse.head(where).filter(noun -> ABROAD.contains(noun.lemma())).isPresent();
  }

  /**
   * "urged Samoa to keep the promises it had made in Brussels", "while its president was in Rome":
   * that sets no scene.
   */
  private static boolean isAside(Parse parse, Word where) {
    return parse
        .head(where)
        .filter(verb -> verb.isVerb() && (verb.is("relcl") || isMeanwhile(parse, verb)))
        .isPresent();
  }

  private static boolean isMeanwhile(Parse parse, Word verb) {
    return verb.is("advcl")
        && parse.child(verb, "mark").filter(mark -> mark.lemma().equals("while")).isPresent();
  }

  /** "In Paris, the foreign ministry said …": the scene is set by the first words. */
  private Optional<String> scene(Parse parse, List<Hit> hits) {
    boolean opens =
        parse.words().size() > SCENE && parse.word(0).text().equals("In") && !hits.isEmpty();
    if (!opens) {
      return Optional.empty();
    }
    int comma = comma(parse);
    boolean near = hits.get(0).first() <= 1 && hits.get(0).last() + 1 == comma;
    return near || comma > 0 && isLocality(parse, comma)
        ? hits.stream().filter(h -> h.last() < comma).flatMap(h -> country(h).stream()).findFirst()
        : Optional.empty();
  }

  private static int comma(Parse parse) {
    for (int i = 1; i < Math.min(OPENING, parse.words().size()); i++) {
      if (parse.word(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "In the Lao province of Champasak," */
  private static boolean isLocality(Parse parse, int comma) {
    return parse.words().subList(1, comma).stream().noneMatch(Word::isVerb)
        && parse.words().subList(1, comma).stream().anyMatch(w -> LOCALITIES.contains(w.lemma()));
  }

  /** "The Conservatives" alone do not make a report one on Britain. */
  private Optional<String> country(Hit hit) {
    return hit.name()
        .map(Sense::entity)
        .filter(e -> e.kind() != Kind.PERSON && !e.sectors().contains("JRN"))
        .filter(e -> !e.sectors().contains("PTY") || named.contains(e.country()))
        .map(e -> e.country())
        .filter(Discourse::isState);
  }

  /** Whose doings are told weighs more than what a thing is called after: "US bases". */
  private static int weight(Parse parse, Hit hit) {
    Word word = parse.word(hit.last());
    if (word.is("nsubj", "nsubjpass")) {
      return 3;
    }
    Optional<Word> head = parse.head(word);
    boolean abroad = word.is("pobj") && head.filter(h -> isAbroad(parse, h)).isPresent();
    if (abroad || isOfExpatriates(word, head)) {
      return 1;
    }
    boolean subject = head.map(h -> h.is("nsubj", "nsubjpass")).orElse(false);
    boolean modifier = word.is("compound", "nmod", "amod");
    return modifier && !subject ? 1 : 2;
  }

  /** Returns the country that the report names in most sentences. */
  Optional<String> main() {
    return main;
  }

  /** Returns the country that a bare "the police" of a sentence most likely belongs to. */
  Optional<String> of(int sentence) {
    Map<String, Part> here = bySentence.get(sentence);
    for (Part part : Part.values()) {
      List<String> named =
          here.entrySet().stream()
              .filter(e -> e.getValue() == part)
              .map(Map.Entry::getKey)
              .toList();
      if (!named.isEmpty() && (part != Part.OTHER || main.isEmpty())) {
        return main.filter(named::contains).or(() -> Optional.of(named.get(0)));
      }
    }
    return main;
  }

  /** Returns the country of the dateline, for a first sentence that sets no other scene. */
  Optional<String> lead(int sentence) {
    boolean other = bySentence.get(sentence).values().stream().anyMatch(p -> p != Part.OTHER);
    return sentence == 1 && !other ? home : Optional.empty();
  }

  /** Returns the country in which what a sentence tells takes place, as far as it is said. */
  Optional<String> place(int sentence) {
    return bySentence.get(sentence).entrySet().stream()
        .filter(e -> e.getValue() == Part.PLACE)
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> home);
  }
}
