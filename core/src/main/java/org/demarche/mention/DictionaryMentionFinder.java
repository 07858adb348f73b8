package org.demarche.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.clause.Trees;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.NameIndex;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Speech;
import org.demarche.report.Report;
import org.demarche.sentence.Dateline;
import org.demarche.sentence.QuotationFinder;
import org.demarche.sentence.Sentence;

/**
 * Finds mentions with the dictionaries, the titles and appositions of the report, and reference.
 */
public final class DictionaryMentionFinder implements MentionFinder {

  private final Lexicons lexicons;
  private final HitFinder hitFinder;
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final CoinedBodies coinedBodies = new CoinedBodies();

  /** Uses the dictionaries and the lexicon that trees are made with. */
  public DictionaryMentionFinder(Gazetteer gazetteer, Trees trees) {
    this.lexicons =
        new Lexicons(
            gazetteer,
            new Epithets(),
            new Offices(),
            new Governments(),
            new Goods(),
            new Traits(),
            new Borders(),
            new Bodies(gazetteer),
            new Seats(gazetteer),
            new Authors(trees),
            new SomePeople(),
            new OtherChambers(),
            trees,
            new Speech());
    this.hitFinder = new HitFinder(gazetteer);
  }

  @Override
  public Mentions find(Report report, List<Parse> parses, Optional<Dateline> dateline) {
    List<List<Hit>> hits = new ArrayList<>();
    for (Parse parse : parses) {
      hits.add(hitFinder.find(parse, report.text(), SenseChoice.on(report.date())));
    }
    Set<String> countries = countries(report, parses, hits);
    boolean natives = Indians.areNative(hits, countries);
    if (natives) {
      countries.remove(Indians.INDIA);
    }
    SenseChoice choice = new SenseChoice(report.date(), countries, most(hits, countries));
    for (int i = 0; i < parses.size(); i++) {
      if (natives || hitFinder.isOpen(parses.get(i), hits.get(i), report.text())) {
        hits.set(i, hitFinder.find(parses.get(i), report.text(), choice));
      }
    }
    Coinages coinages = new Coinages(coinedBodies);
    Namesakes namesakes = new Namesakes();
    for (int i = 0; i < parses.size(); i++) {
      coinages.learn(parses.get(i), hits.get(i));
      namesakes.learn(parses.get(i), hits.get(i));
    }
    LongerNames longer = new LongerNames(lexicons.gazetteer(), countries);
    for (int i = 0; i < parses.size(); i++) {
      hits.set(i, longer.without(parses.get(i), hits.get(i)));
    }
    for (int i = 0; i < parses.size(); i++) {
      Parse parse = parses.get(i);
      List<Hit> named = namesakes.without(parse, Origins.without(parse, hits.get(i)));
      hits.set(i, coinages.without(parse, named));
    }
    Optional<Sense> scene = dateline.flatMap(line -> scene(line, report));
    Optional<Sense> here = scene.map(s -> s.use() == Use.CAPITAL ? city(dateline, report, s) : s);
    Optional<String> home = scene.map(s -> s.entity().country()).filter(Discourse::isState);
    Topics topics = new Topics(parses, hits, home, countries);
    for (int i = 0; i < parses.size(); i++) {
      hits.set(i, coinages.with(parses.get(i), hits.get(i), topics.main()));
    }
    Quotes quotes = quotes(report, parses);
    Set<String> named = named(hits);
    Contenders contenders = new Contenders(hits, named);
    Surroundings around =
        new Surroundings(
            quotes, here, countries, named, new Enumerations(parses, hits), contenders);
    Discourse discourse =
        new Discourse(topics, new Assemblies(parses, hits), new Candidates(quotes));
    TitledPeople titled = new TitledPeople(lexicons, report.date(), countries);
    Unattached unattached = new Unattached(contenders, topics.main(), countries);
    People people = new People(lexicons, titled, unattached);
    introducePeople(parses, hits, discourse, people, unattached);
    PartySenses parties = new PartySenses(lexicons.epithets(), countries, discourse);
    for (int i = 0; i < parses.size(); i++) {
      hits.set(i, parties.of(parses.get(i), hits.get(i)));
    }
    List<List<ResolvedMention>> found = new ArrayList<>();
    for (int i = 0; i < parses.size(); i++) {
      found.add(resolver(parses.get(i), hits.get(i), report, discourse, around).resolve());
    }
    for (int i = 1; i < parses.size(); i++) {
      found
          .get(i)
          .addAll(
              resolver(parses.get(i), hits.get(i), report, discourse, around)
                  .laterTexts(found.get(i)));
    }
    return new Mentions(found, scene(here, dateline));
  }

  /** The one of the countries that most sentences name, none when two are named as often. */
  private static Optional<String> most(List<List<Hit>> hits, Set<String> countries) {
    Map<String, Long> counts =
        hits.stream()
            .flatMap(
                here ->
                    here.stream()
                        .flatMap(hit -> hit.entity().stream())
                        .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.PLACE)
                        .map(Entity::country)
                        .filter(countries::contains)
                        .distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> first =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** The states that the report names by more than their capital. */
  private static Set<String> named(List<List<Hit>> hits) {
    Set<String> named = new HashSet<>();
    hits.stream()
        .flatMap(List::stream)
        .flatMap(hit -> hit.name().stream())
        .filter(s -> s.entity().kind() == Kind.STATE && s.use() != Use.CAPITAL)
        .forEach(s -> named.add(s.entity().country()));
    return named;
  }

  private Quotes quotes(Report report, List<Parse> parses) {
    List<Sentence> sentences = parses.stream().map(Parse::sentence).toList();
    return new Quotes(quotationFinder.find(report.text(), sentences));
  }

  /** The countries that the report names by states and places. */
  private Set<String> countries(Report report, List<Parse> parses, List<List<Hit>> hits) {
    Set<String> countries = new HashSet<>();
    for (int i = 0; i < parses.size(); i++) {
      for (Hit hit : hits.get(i)) {
        boolean place =
            hit.entity().filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.PLACE).isPresent();
        if (place && !hitFinder.isAmbiguous(parses.get(i), hit, report.text())) {
          countries.add(hit.entity().orElseThrow().country());
        }
      }
    }
    return countries;
  }

  private static Optional<Scene> scene(Optional<Sense> here, Optional<Dateline> dateline) {
    return here.flatMap(
        sense -> dateline.map(line -> new Scene(sense.entity(), sense.location(), line.place())));
  }

  private Optional<Sense> scene(Dateline line, Report report) {
    String place = Folding.fold(line.place().of(report.text()));
    return nameSense(place, report).or(() -> nameSense(capitalised(place), report));
  }

  /** A capital in a dateline is the city. */
  private Sense city(Optional<Dateline> line, Report report, Sense capital) {
    String name = line.map(l -> l.place().of(report.text())).orElse("");
    Gazetteer gazetteer = lexicons.gazetteer();
    String country = capital.entity().country();
    return gazetteer
        .place(name, country)
        .or(() -> gazetteer.place(capitalised(name), country))
        .orElse(capital);
  }

  private Optional<Sense> nameSense(String place, Report report) {
    for (NameIndex.Found<Sense> found : lexicons.gazetteer().namesAt(place, 0)) {
      for (Sense sense : found.values()) {
        if (sense.holdsOn(report.date())) {
          return Optional.of(sense);
        }
      }
    }
    return Optional.empty();
  }

  private static String capitalised(String place) {
    StringBuilder text = new StringBuilder(place);
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i - 1)) || isGenitive(text, i)) {
        text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  /** "COX'S BAZAR" is Cox's Bazar, "N'DJAMENA" N'Djamena. */
  private static boolean isGenitive(StringBuilder text, int i) {
    char before = text.charAt(i - 1);
    boolean last = i + 1 == text.length() || text.charAt(i + 1) == ' ';
    return last && (before == '\'' || before == '’');
  }

  /** A full name in a later sentence explains a surname in the title. */
  private void introducePeople(
      List<Parse> parses,
      List<List<Hit>> hits,
      Discourse discourse,
      People people,
      Unattached unattached) {
    for (int i = 0; i < parses.size(); i++) {
      discourse.shortNames().learn(parses.get(i), hits.get(i));
      people.learn(parses.get(i), hits.get(i));
      int sentence = i;
      for (Hit hit : hits.get(i)) {
        hit.name()
            .map(Sense::entity)
            .filter(e -> e.kind() == Kind.PERSON)
            .ifPresent(e -> people.introduce(e, sentence, discourse));
      }
    }
    for (int i = 1; i < parses.size(); i++) {
      people.introduceNew(parses.get(i), hits.get(i), discourse);
      unattached.follow(parses.get(i), hits.get(i));
    }
  }

  private SentenceResolver resolver(
      Parse parse, List<Hit> hits, Report report, Discourse discourse, Surroundings around) {
    return new SentenceResolver(lexicons, report, parse, hits, discourse, around);
  }
}
