package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Says who speaks, given the word that names the speaker. */
final class SpeakerFinder {

  private static final Set<String> COUNTING =
      Set.of(
          "couple",
          "crowd",
          "dozen",
          "group",
          "half",
          "handful",
          "host",
          "hundred",
          "majority",
          "million",
          "minority",
          "number",
          "pair",
          "percent",
          "quarter",
          "score",
          "series",
          "third",
          "thousand",
          "trio");

  /** Days, months and times of day never speak, whatever the tree makes of them. */
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "April",
          "June",
          "July",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> TIMES =
      Set.of(
          "afternoon",
          "dawn",
          "day",
          "decade",
          "dusk",
          "evening",
          "hour",
          "midnight",
          "month",
          "morning",
          "night",
          "noon",
          "week",
          "weekend",
          "year");

  private final Cues cues;
  private final String text;
  private final Mentions mentions;

  SpeakerFinder(Cues cues, String text, Mentions mentions) {
    this.cues = cues;
    this.text = text;
    this.mentions = mentions;
  }

  /** Returns the speaker that the word names. */
  Optional<Side> speaker(Parse parse, Word word) {
    Optional<ResolvedMention> mention = mentions.at(parse.sentence().number(), word.index());
    if (mention.isPresent() && isNamedElse(parse, word, mention.get())) {
      return Optional.of(unknown(parse, word));
    }
    if (mention.isPresent() && !isPlain(mention.get())) {
      return mention.map(ResolvedMention::side);
    }
    Optional<Side> apposed = apposed(parse, word);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (mention.isPresent()) {
      return mention.map(ResolvedMention::side);
    }
    Optional<Word> counted = counted(parse, word);
    if (counted.isPresent()) {
      return speaker(parse, counted.get());
    }
    boolean unfit =
        word.tag().startsWith("W")
            || word.isVerb()
            || word.is("expl")
            || word.isNoun() && !word.isName() && cues.isMute(word.lemma())
            || CALENDAR.contains(word.text())
            || TIMES.contains(word.lemma());
    return unfit ? Optional.empty() : Optional.of(unknown(parse, word));
  }

  /** "thousands of protesters", "some of the ministers", "one of them". */
  private static Optional<Word> counted(Parse parse, Word word) {
    return COUNTING.contains(word.lemma()) || !word.isNoun()
        ? parse.children(word).stream()
            .filter(c -> c.is("prep") && c.lemma().equals("of"))
            .findFirst()
            .flatMap(of -> parse.child(of, "pobj"))
        : Optional.empty();
  }

  /** Returns the entity that the word names, if it is known. */
  Optional<Side> known(Parse parse, Word word) {
    return mentions.at(parse.sentence().number(), word.index()).map(ResolvedMention::side);
  }

  /** Returns the person whose name ends with the word. */
  Optional<ResolvedMention> person(Parse parse, int last) {
    return mentions
        .covering(parse.sentence().number(), last)
        .filter(m -> m.last() == last && m.entity().kind() == Kind.PERSON);
  }

  /** Returns the body or person of an attribute: "a Kremlin statement", not "a French poll". */
  Optional<Side> maker(Parse parse, Word attribute) {
    return mentions
        .at(parse.sentence().number(), attribute.index())
        .filter(m -> m.entity().kind() != Kind.PLACE && m.entity().kind() != Kind.STATE)
        .map(ResolvedMention::side);
  }

  /** "the Asean News agency" is no agency told of before. */
  private boolean isNamedElse(Parse parse, Word word, ResolvedMention mention) {
    return mention.basis() == Basis.REFERENCE
        && word.tag().equals("NN")
        && parse.children(word).stream()
            .anyMatch(
                c ->
                    c.is("compound", "appos")
                        && c.isName()
                        && mentions.at(parse.sentence().number(), c.index()).isEmpty());
  }

  private static boolean isPlain(ResolvedMention mention) {
    return mention.entity().kind() == Kind.PLACE;
  }

  private Optional<Side> apposed(Parse parse, Word word) {
    return parse
        .child(word, "appos")
        .flatMap(w -> mentions.at(parse.sentence().number(), w.index()))
        .map(ResolvedMention::side);
  }

  private Side unknown(Parse parse, Word word) {
    int first = word.index();
    while (first > 0
        && parse.word(first - 1).is("compound", "nmod", "amod", "num")
        && parse.word(first - 1).head() >= first) {
      first--;
    }
    Span span = parse.word(first).span().cover(word.span());
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= word.index(); i++) {
      name.append(name.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    return new Side("", name.toString(), "", List.of(), Optional.empty(), span.of(text), span);
  }
}
