package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * Says who speaks in quotations whose own sentence does not tell: a quotation goes on over several
 * sentences and paragraphs, and a sentence before it announces it. Words in quotation marks that
 * nobody says, as names and terms, are left out.
 */
final class Continuation {

  private static final int FAR = 2;
  private static final int LONG = 5;

  private final String text;
  private final List<Parse> parses;
  private final Map<Integer, Side> speakersBySentence = new HashMap<>();
  private final SpeakerFinder speakers;

  Continuation(
      String text, List<Parse> parses, List<Attribution> indirect, SpeakerFinder speakers) {
    this.text = text;
    this.parses = parses;
    for (Attribution each : indirect) {
      each.speaker().ifPresent(side -> speakersBySentence.put(each.sentence(), side));
    }
    this.speakers = speakers;
  }

  List<Attribution> of(List<QuotedPart> parts) {
    List<Attribution> done = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      QuotedPart part = parts.get(i);
      if (isName(part)) {
        continue;
      }
      if (part.isAttributed()) {
        done.add(part.attribution());
      } else {
        sameQuotation(index, parts)
            .or(() -> isFree(part) ? Optional.of(continued(index, parts, done)) : Optional.empty())
            .ifPresent(done::add);
      }
    }
    return done;
  }

  /** Another sentence of the same quotation may say who speaks. */
  private static Optional<Attribution> sameQuotation(int index, List<QuotedPart> parts) {
    QuotedPart part = parts.get(index);
    for (int step : new int[] {1, -1}) {
      for (int i = index + step; i >= 0 && i < parts.size(); i += step) {
        if (parts.get(i).quotation() != part.quotation()) {
          break;
        }
        if (parts.get(i).isAttributed()) {
          return Optional.of(
              part.attribution().with(parts.get(i).attribution(), SpeakerBasis.SAME_QUOTATION));
        }
      }
    }
    return Optional.empty();
  }

  private Attribution continued(int index, List<QuotedPart> parts, List<Attribution> done) {
    QuotedPart part = parts.get(index);
    Attribution own = part.attribution();
    Optional<Attribution> before = before(part, done);
    boolean beside = before.filter(b -> b.direct() && isBeside(b, part)).isPresent();
    if (beside) {
      return own.with(before.get(), SpeakerBasis.CONTINUED);
    }
    return own.speaker()
        .map(side -> new Voice(side, own.basis()))
        .or(() -> announced(part).map(side -> new Voice(side, SpeakerBasis.ANNOUNCED)))
        .or(() -> next(index, parts).map(side -> new Voice(side, SpeakerBasis.NEXT)))
        .or(() -> spokeLast(part, before).map(side -> new Voice(side, SpeakerBasis.SPOKE_LAST)))
        .or(() -> subjectBefore(part).map(side -> new Voice(side, SpeakerBasis.SUBJECT_BEFORE)))
        .map(voice -> own.by(voice.speaker(), voice.basis()))
        .orElse(own);
  }

  private Optional<Attribution> before(QuotedPart part, List<Attribution> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Attribution each = done.get(i);
      if (part.sentence() - each.sentence() > FAR) {
        break;
      }
      if (each.speaker().isPresent()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean isBeside(Attribution before, QuotedPart part) {
    return part.sentence() - before.sentence() <= 1
        && parses.get(before.sentence()).sentence().paragraph() == part.paragraph();
  }

  /** "The bishop had this to say:" before the quotation. */
  private Optional<Side> announced(QuotedPart part) {
    if (part.sentence() == 0) {
      return Optional.empty();
    }
    Parse before = parses.get(part.sentence() - 1);
    boolean colon = before.sentence().span().of(text).stripTrailing().endsWith(":");
    return colon ? subject(before) : Optional.empty();
  }

  /** The next quotation of the paragraph may say who speaks. */
  private static Optional<Side> next(int index, List<QuotedPart> parts) {
    QuotedPart part = parts.get(index);
    return Optional.of(index + 1)
        .filter(i -> i < parts.size())
        .map(parts::get)
        .filter(p -> p.sentence() - part.sentence() <= 1 && p.paragraph() == part.paragraph())
        .filter(QuotedPart::isAttributed)
        .flatMap(p -> p.attribution().speaker());
  }

  private Optional<Side> spokeLast(QuotedPart part, Optional<Attribution> before) {
    return before
        .flatMap(Attribution::speaker)
        .or(() -> Optional.ofNullable(speakersBySentence.get(part.sentence() - 1)));
  }

  private Optional<Side> subjectBefore(QuotedPart part) {
    return part.sentence() > 1 ? subject(parses.get(part.sentence() - 1)) : Optional.empty();
  }

  private Optional<Side> subject(Parse parse) {
    return parse.words().stream()
        .filter(w -> w.head() < 0)
        .flatMap(root -> parse.child(root, "nsubj", "nsubjpass").stream())
        .flatMap(w -> speakers.speaker(parse, w).stream())
        .findFirst();
  }

  /** The quotation is a sentence or clause of its own, not a term inside somebody else's. */
  private boolean isFree(QuotedPart part) {
    Span sentence = part.parse().sentence().span();
    long around =
        part.parse().words().stream()
            .filter(w -> !part.span().contains(w.span()) && !isMark(w))
            .count();
    return around == 0
        || part.span().start() <= sentence.start() + 1 && words(part) >= LONG && hasVerb(part)
        || isBehindColon(part) && words(part) >= FAR;
  }

  private boolean isBehindColon(QuotedPart part) {
    int at = part.span().start() - 1;
    while (at > 0 && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ':') {
      at--;
    }
    return at > 0 && text.charAt(at) == ':';
  }

  private static boolean isMark(Word word) {
    return word.text().chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean hasVerb(QuotedPart part) {
    return part.parse().words().stream()
        .anyMatch(w -> w.isVerb() && part.span().contains(w.span()));
  }

  private static long words(QuotedPart part) {
    return part.parse().words().stream()
        .filter(w -> part.span().contains(w.span()) && !isMark(w))
        .count();
  }

  /** "The Baker", "Northern Shield": a name or title in quotation marks. */
  private boolean isName(QuotedPart part) {
    List<Word> inside =
        part.parse().words().stream().filter(w -> part.span().contains(w.span())).toList();
    boolean alone = inside.size() + FAR >= part.parse().words().size() - 1;
    char last = text.charAt(part.span().end() - 1);
    return !alone
        && ".!?".indexOf(last) < 0
        && !inside.isEmpty()
        && inside.size() <= LONG
        && inside.stream()
            .allMatch(
                w ->
                    Character.isUpperCase(w.text().charAt(0))
                        || !w.isNoun() && w.text().length() <= 3)
        && inside.stream().anyMatch(Word::isName)
        && Character.isUpperCase(inside.get(0).text().charAt(0));
  }
}
