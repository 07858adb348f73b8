package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds mentions of people by names that no dictionary has in full: "Putin", "Felix Kulu". */
final class SurnameFinder {

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final LocalDate day;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final SentenceMentions mentions;

  SurnameFinder(
      Lexicons lexicons,
      LocalDate day,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      SentenceMentions mentions) {
    this.gazetteer = lexicons.gazetteer();
    this.offices = lexicons.offices();
    this.day = day;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /** Returns the mention of a person whose name ends with the word. */
  Optional<ResolvedMention> named(Word word) {
    if (!isNamePart(word.index()) || isNamePart(word.index() + 1)) {
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

  private boolean isNamePart(int word) {
    return word < parse.words().size() && People.isNamePart(parse.word(word), hits);
  }

  private Optional<Entity> person(String full, Word surname) {
    return discourse
        .person(full)
        .or(() -> discourse.person(surname.text()))
        .or(() -> inDictionary(full));
  }

  private ResolvedMention mention(int first, Word last, Entity person) {
    Basis basis = person.isFromDictionary() ? Basis.DICTIONARY : Basis.REPORT;
    return mentions.named(parse.word(first), last, person, basis, person.source());
  }

  /** Who leads a state or the like, else who is of a country that the report has named. */
  private Optional<Entity> inDictionary(String surname) {
    List<Entity> people = gazetteer.bySurname(surname, day);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    return only(people.stream().filter(this::isLeading).toList())
        .or(() -> only(people.stream().filter(this::isNear).toList()));
  }

  private static Optional<Entity> only(List<Entity> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  private boolean isLeading(Entity person) {
    return person.termOn(day).map(Term::role).filter(offices::isLeading).isPresent();
  }

  private boolean isNear(Entity person) {
    return discourse.last(m -> m.side().country().equals(person.country())).isPresent();
  }
}
