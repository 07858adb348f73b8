package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds mentions of people by names that no dictionary has in full: "Putin", "Felix Kulu". */
final class SurnameFinder {

  /** For how many years a former leader is called by the mere surname. */
  private static final int MEMORY = 25;

  /** For how many years before the first highest office somebody is called so. */
  private static final int SOON = 2;

  /** Offices whose holders reports may call by the surname without saying who they are. */
  private static final Pattern NOTABLE =
      Pattern.compile(
          "(minister|president|premier|secretary|chief|leader|spokesman|speaker|commander|king"
              + "|chancellor|emir|chairman|adviser|general)$");

  private static final Set<String> FIRMS =
      Set.of(
          "AG",
          "Bros",
          "Brothers",
          "Co",
          "Co.",
          "Corp",
          "Corp.",
          "County",
          "Group",
          "Holdings",
          "Inc",
          "Inc.",
          "Industries",
          "International",
          "Ltd",
          "Ltd.",
          "Motor",
          "Motors",
          "Plc",
          "SA",
          "Street",
          "Sons",
          "Stores",
          "Systems",
          "Technologies",
          "<");

  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Set<String> REGIONS =
      Set.of("county", "district", "governorate", "prefecture", "province", "region");

  private static final Set<String> MONTHS =
      Set.of("January", "March", "April", "May", "June", "July", "August", "October");

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final Governments governments;
  private final LocalDate day;
  private final Set<String> countries;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final SentenceMentions mentions;

  SurnameFinder(
      Lexicons lexicons,
      LocalDate day,
      Set<String> countries,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      SentenceMentions mentions) {
    this.gazetteer = lexicons.gazetteer();
    this.offices = lexicons.offices();
    this.governments = lexicons.governments();
    this.day = day;
    this.countries = countries;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /** Returns the mention of a body by a short name that the report tells: "GM". */
  Optional<ResolvedMention> body(Word word) {
    boolean alone =
        isNamePart(word.index())
            && !isNamePart(word.index() + 1)
            && (word.index() == 0 || !isNamePart(word.index() - 1));
    return alone
        ? discourse
            .shortNames()
            .body(word.text())
            .map(
                body ->
                    mentions.named(
                        word, word, body, Basis.REFERENCE, "short for \"" + body.name() + "\""))
        : Optional.empty();
  }

  /** Returns the mention of a person whose name ends with the word. */
  Optional<ResolvedMention> named(Word word) {
    if (opens(word) || isAlone(word)) {
      return only(gazetteer.bySurname(word.text(), day).stream().filter(this::isTop).toList())
          .map(person -> mention(word.index(), word, person));
    }
    if (!isNamePart(word.index()) || isNamePart(word.index() + 1) || isTime(word) || isFirm(word)) {
      return Optional.empty();
    }
    if (isTitleOfPaper(word)) {
      return Optional.empty();
    }
    int first = word.index();
    while (first > 0 && isNamePart(first - 1)) {
      first--;
    }
    int start = first;
    return person(mentions.words(first, word.index()), word)
        .map(person -> mention(Phrase.of(parse, word).withTitle(start, hits), word, person));
  }

  /** A single name is asked for. */
  private boolean isAlone(Word word) {
    return parse.words().stream().filter(w -> Character.isLetter(w.text().charAt(0))).count() == 1
        && Character.isUpperCase(word.text().charAt(0))
        && !word.isName()
        && hits.isEmpty();
  }

  /** "Trump and Kim met": the first word of a sentence may be tagged as a common noun. */
  private boolean opens(Word word) {
    return word.index() == 0
        && word.tag().equals("NN")
        && word.is("nsubj", "nsubjpass", "poss")
        && hits.stream().noneMatch(h -> h.covers(0));
  }

  /** "the mass-circulation Sun": nobody but whom the report has named bears an article. */
  private boolean isTitleOfPaper(Word word) {
    if (word.is("compound", "nmod", "poss", "amod") || discourse.person(word.text()).isPresent()) {
      return false;
    }
    int at = word.index() - 1;
    while (at >= 0 && isDescribing(parse.word(at))) {
      at--;
    }
    return at >= 0 && parse.word(at).tag().equals("DT");
  }

  private boolean isDescribing(Word word) {
    boolean plain = word.tag().startsWith("JJ") || word.tag().equals("NN");
    return (plain || word.tag().equals("HYPH"))
        && hits.stream().noneMatch(h -> h.covers(word.index()));
  }

  /** "Ford Motor Co", "Bond Corp", "Qassim province": the name of a firm or region is nobody's. */
  private boolean isFirm(Word word) {
    int next = word.index() + 1;
    return next < parse.words().size()
        && (FIRMS.contains(parse.word(next).text())
            || REGIONS.contains(parse.word(next).text())
            || parse.word(next).text().equals("&"));
  }

  /** "on Friday", "in May", "since March 3" are no people. */
  private boolean isTime(Word word) {
    if (DAYS.contains(word.text())) {
      return true;
    }
    int next = word.index() + 1;
    boolean day = next < parse.words().size() && parse.word(next).tag().equals("CD");
    return MONTHS.contains(word.text()) && (day || word.is("pobj", "npadvmod", "compound"));
  }

  private boolean isNamePart(int word) {
    return word < parse.words().size()
        && (People.isNamePart(parse.word(word), hits) || isIntroduced(parse.word(word)));
  }

  /** "Jobs", where the report named Steve Jobs, is a name, whatever the tag. */
  private boolean isIntroduced(Word word) {
    return word.isNoun()
        && Character.isUpperCase(word.text().charAt(0))
        && word.is("nsubj", "nsubjpass", "poss", "dobj", "pobj")
        && discourse.person(word.text()).isPresent()
        && hits.stream().noneMatch(h -> h.covers(word.index()) && h.name().isPresent());
  }

  private Optional<Entity> person(String full, Word surname) {
    return discourse
        .person(full)
        .or(() -> discourse.person(surname.text()))
        .or(() -> full.equals(surname.text()) ? discourse.given(full) : Optional.empty())
        .or(() -> inDictionary(full));
  }

  private ResolvedMention mention(int first, Word last, Entity person) {
    Basis basis = person.isFromDictionary() ? Basis.DICTIONARY : Basis.REPORT;
    return mentions.named(parse.word(first), last, person, basis, person.source());
  }

  /**
   * Who leads a state or the like, else who is of a country that the report names, else who once
   * led or will.
   */
  private Optional<Entity> inDictionary(String name) {
    boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    String surname = shouted ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    List<Entity> known = gazetteer.surnamed(surname);
    List<Entity> now = known.stream().filter(e -> e.termOn(day).isPresent()).toList();
    return only(now.stream().filter(this::isTop).toList())
        .or(() -> only(now.stream().filter(e -> isTop(e) && isNear(e)).toList()))
        .or(() -> only(now.stream().filter(e -> isTop(e) && isOfMajor(e)).toList()))
        .or(() -> only(now.stream().filter(this::leads).toList()))
        .or(() -> only(now.stream().filter(e -> leads(e) && isNear(e)).toList()))
        .or(() -> only(now.stream().filter(this::isNear).toList()))
        .or(() -> only(now.stream().filter(this::everLeads).toList()))
        .or(() -> only(known.stream().filter(e -> led(e) && wasTop(e)).toList()))
        .or(() -> only(known.stream().filter(e -> led(e) && isNear(e)).toList()))
        .or(() -> only(known.stream().filter(this::willLead).toList()));
  }

  private static Optional<Entity> only(List<Entity> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private boolean leads(Entity person) {
    return person.terms().stream().anyMatch(t -> t.period().includes(day) && isLeading(t));
  }

  private boolean isTop(Entity person) {
    return person.terms().stream().anyMatch(t -> t.period().includes(day) && isTop(t));
  }

  /** The president of a bank or of a party is not "Park" without more. */
  private boolean isTop(Term term) {
    return term.body().isEmpty() && offices.isTop(term.role());
  }

  private boolean isLeading(Term term) {
    boolean own = term.body().isEmpty() || !offices.isTop(term.role());
    return own && offices.isLeading(term.role());
  }

  private boolean everLeads(Entity person) {
    return person.terms().stream().anyMatch(this::isLeading);
  }

  /** Tells whether somebody led not so long ago that reports no longer name who it was. */
  private boolean led(Entity person) {
    return person.terms().stream()
        .filter(t -> isLeading(t) && !t.period().end().isAfter(day))
        .anyMatch(t -> t.period().end().plusYears(MEMORY).isAfter(day));
  }

  /** Who is about to win an election is known before. */
  private boolean willLead(Entity person) {
    return person.terms().stream()
        .filter(t -> isTop(t) && t.period().start().isAfter(day))
        .anyMatch(t -> t.period().start().minusYears(SOON).isBefore(day));
  }

  private boolean isOfMajor(Entity person) {
    return governments.isMajor(person.country());
  }

  private boolean wasTop(Entity person) {
    return person.terms().stream().anyMatch(t -> t.period().hasBegun(day) && isTop(t));
  }

  /** An ambassador or a lawmaker is not called by a mere surname at first. */
  private boolean isNear(Entity person) {
    return countries.contains(person.country())
        && person.terms().stream()
            .anyMatch(t -> t.period().includes(day) && NOTABLE.matcher(t.role()).find());
  }
}
