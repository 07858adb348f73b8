package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.NameIndex;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/** Finds the words of a sentence that the dictionaries know, the longest first, none twice. */
final class HitFinder {

  /** A text without small letters is no mere acronym when it is so long. */
  private static final int SHOUTED = 6;

  /** In such a text a longer word than this is rather a name than an acronym. */
  private static final int ACRONYM = 3;

  private final Parliaments parliaments = new Parliaments();
  private final Gazetteer gazetteer;
  private final CommonHits commonHits;

  HitFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.commonHits = new CommonHits(gazetteer);
  }

  /** Tells whether the words are the name of something in more than one country. */
  boolean isAmbiguous(Parse parse, Hit hit, String text) {
    Span words = parse.word(hit.first()).span().cover(parse.word(hit.last()).span());
    String name = Folding.fold(words.of(text));
    return gazetteer.namesAt(name, 0).stream()
            .filter(found -> found.length() == name.length())
            .flatMap(found -> found.values().stream())
            .map(s -> s.entity().country())
            .distinct()
            .count()
        > 1;
  }

  /**
   * Tells whether what the report names elsewhere may decide between meanings of a hit.
   *
   * @param hits those of the sentence
   */
  boolean isOpen(Parse parse, List<Hit> hits, String text) {
    for (Hit hit : hits) {
      if (hit.name().isPresent()) {
        Span words = parse.word(hit.first()).span().cover(parse.word(hit.last()).span());
        boolean several =
            gazetteer.namesAt(Folding.fold(words.of(text)), 0).stream()
                .anyMatch(found -> found.values().size() > 1);
        if (several || hit.length() == 1 && hit.entity().orElseThrow().kind() == Kind.BODY) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns the hits of a sentence in order.
   *
   * @param text the whole report
   * @param choice chooses between the meanings of a name
   */
  List<Hit> find(Parse parse, String text, SenseChoice choice) {
    List<Hit> hits = new ArrayList<>();
    if (parse.words().isEmpty()) {
      return hits;
    }
    int offset = parse.sentence().span().start();
    String folded = Folding.fold(parse.sentence().span().of(text));
    String calm = capitalised(folded);
    String lower = folded.toLowerCase(Locale.ROOT);
    int next = 0;
    while (next < parse.words().size()) {
      Optional<Hit> hit = hitAt(parse, next, folded, lower, offset, choice);
      if (hit.isEmpty() && !calm.equals(folded)) {
        hit = hitAt(parse, next, calm, lower, offset, choice);
      }
      if (hit.filter(h -> h.isPerson() && h.length() > 1).isPresent()) {
        Optional<Hit> rest = hitAt(parse, next + 1, folded, lower, offset, choice);
        hit = hit.map(h -> rest.flatMap(r -> whole(h, r)).orElse(h));
      }
      hit.ifPresent(hits::add);
      next = hit.map(h -> h.last() + 1).orElse(next + 1);
    }
    hits.removeIf(hit -> isPartOfPerson(parse, hit, List.copyOf(hits)));
    return NationalSocieties.joined(parse, hits);
  }

  /** "Sheikh Tamim bin Hamad": the name that begins inside another of the same person. */
  private static Optional<Hit> whole(Hit hit, Hit rest) {
    boolean same = rest.entity().equals(hit.entity()) && rest.last() > hit.last();
    return same
        ? Optional.of(
            new Hit(hit.first(), rest.last(), hit.name(), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  /** "Minister Bayan Baqer": between a title and a name a short name is part of the name. */
  private static boolean isPartOfPerson(Parse parse, Hit hit, List<Hit> hits) {
    int next = hit.last() + 1;
    boolean body =
        hit.length() == 1
            && hit.entity()
                .filter(e -> e.kind() == Kind.BODY || e.kind() == Kind.PLACE)
                .isPresent();
    return body
        && Hit.endingAt(hits, hit.first() - 1).flatMap(Hit::office).isPresent()
        && next < parse.words().size()
        && People.isNamePart(parse.word(next), hits);
  }

  /** In "FRANCE TO HOST REAGAN" longer words are names as well as "France" and "Reagan". */
  private static String capitalised(String text) {
    if (text.length() < SHOUTED || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder words = new StringBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (!letter) {
        for (int k = start + 1; i - start > ACRONYM && k < i; k++) {
          words.setCharAt(k, Character.toLowerCase(text.charAt(k)));
        }
        start = i + 1;
      }
    }
    return words.toString();
  }

  private Optional<Hit> hitAt(
      Parse parse, int first, String folded, String lower, int offset, SenseChoice choice) {
    Word word = parse.word(first);
    int position = word.span().start() - offset;
    Optional<Hit> name =
        Character.isLowerCase(word.text().charAt(0)) && !word.isName() && !isArticled(word)
            ? Optional.empty()
            : nameAt(parse, first, folded, position, offset, choice);
    Optional<Hit> common = commonHits.at(parse, first, lower, position, offset);
    if (name.isPresent() && common.isPresent()) {
      boolean longer = common.get().length() > name.get().length();
      if (isOfAnother(word, name.get(), common.get(), choice.countries())
          || isPeopleElsewhere(name.get(), common.get(), choice.countries())) {
        return common;
      }
      return longer && !isParted(parse, name.get(), common.get(), lower, offset) ? common : name;
    }
    return name.or(() -> common);
  }

  /** "al-Shabab". */
  private static boolean isArticled(Word word) {
    int hyphen = word.text().indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.text().length()
        && Character.isUpperCase(word.text().charAt(hyphen + 1));
  }

  /** "Congress" in a report on Peru is no name of that of another country. */
  private boolean isOfAnother(Word word, Hit name, Hit common, Set<String> countries) {
    return name.length() == 1
        && common.length() == 1
        && name.entity()
            .filter(e -> e.kind() == Kind.BODY && !countries.contains(e.country()))
            .isPresent()
        && parliaments.has(word.text(), countries);
  }

  /** "Indians" in a report on Peru. */
  private static boolean isPeopleElsewhere(Hit name, Hit common, Set<String> countries) {
    return !countries.isEmpty()
        && common.length() >= name.length()
        && name.name()
            .filter(s -> s.use() == Use.ADJECTIVE || s.use() == Use.PEOPLE)
            .filter(s -> !countries.contains(s.entity().country()))
            .isPresent();
  }

  /** "NATO chief" is a body and its chief, for whose office the day tells the holder. */
  private boolean isParted(Parse parse, Hit name, Hit common, String lower, int offset) {
    boolean titled = common.title().isPresent() && name.last() < common.last();
    if (!titled || name.isPerson()) {
      return false;
    }
    int rest = name.last() + 1;
    int position = parse.word(rest).span().start() - offset;
    return commonHits
        .titleAt(parse, rest, lower, position, offset)
        .filter(t -> t.last() == common.last())
        .isPresent();
  }

  private Optional<Hit> nameAt(
      Parse parse, int first, String folded, int position, int offset, SenseChoice choice) {
    for (NameIndex.Found<Sense> found : gazetteer.namesAt(folded, position)) {
      int last = CommonHits.lastWord(parse, first, offset + position + found.length());
      Optional<Sense> sense = choice.of(asOf(choice.day(), found.values()));
      if (last >= 0
          && sense.isPresent()
          && !isCut(parse, sense.get(), first, last, folded, offset)
          && !isInside(parse, first, last, folded, offset)) {
        return Optional.of(new Hit(first, last, sense, Optional.empty(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Kinshasa is a city of Zaire in 1990, so that the report names one state, not two. */
  private List<Sense> asOf(LocalDate day, List<Sense> senses) {
    return senses.stream().map(sense -> gazetteer.placeOn(sense, day)).toList();
  }

  /** "The East African Community" is no paper called "The East African". */
  private boolean isInside(Parse parse, int first, int last, String folded, int offset) {
    if (last == first || !parse.word(first).text().equals("The")) {
      return false;
    }
    int behind = parse.word(last).span().end() - offset;
    int position = parse.word(first + 1).span().start() - offset;
    return gazetteer.namesAt(folded, position).stream()
        .anyMatch(
            f ->
                position + f.length() > behind
                    && CommonHits.lastWord(parse, first + 1, offset + position + f.length()) >= 0);
  }

  /** "Pakistani army chief" is of Pakistan, not the chief of another "Pakistani army". */
  private boolean isCut(Parse parse, Sense sense, int first, int last, String folded, int offset) {
    boolean body = sense.entity().kind() == Kind.BODY && last > first;
    if (!body
        || gazetteer.namesAt(folded, parse.word(first).span().start() - offset).stream()
            .flatMap(f -> f.values().stream())
            .noneMatch(s -> s.use() == Use.ADJECTIVE)) {
      return false;
    }
    int position = parse.word(first + 1).span().start() - offset;
    String lower = folded.toLowerCase(Locale.ROOT);
    return commonHits
        .titleAt(parse, first + 1, lower, position, offset)
        .filter(t -> t.last() > last)
        .isPresent();
  }
}
