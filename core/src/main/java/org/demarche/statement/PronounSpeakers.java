package org.demarche.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.record.Side;

/**
 * Lets "he said" and "it said" be whoever spoke just before, where the pronoun refers to nobody
 * that can speak so: after "one man said", "the report said".
 */
final class PronounSpeakers {

  private static final int FAR = 2;

  private final Cues cues;
  private final Map<String, Entity> entities = new HashMap<>();

  PronounSpeakers(Cues cues, Mentions mentions) {
    this.cues = cues;
    for (ResolvedMention mention : mentions.all()) {
      entities.putIfAbsent(mention.entity().id(), mention.entity());
    }
  }

  /** Returns the statements, in the order of the text as they come. */
  List<Attribution> resolved(List<Attribution> found) {
    List<Attribution> done = new ArrayList<>();
    for (Attribution each : found) {
      done.add(
          each.speaker()
              .flatMap(speaker -> other(speaker, each, done))
              .map(side -> each.by(side, SpeakerBasis.PRONOUN))
              .orElse(each));
    }
    return done;
  }

  /** Returns for whom a pronoun goes on, if not for whom it refers to. */
  private Optional<Side> other(Side speaker, Attribution each, List<Attribution> done) {
    String words = speaker.text().toLowerCase(Locale.ROOT);
    boolean thing = words.equals("it");
    boolean person = words.equals("he") || words.equals("she");
    if (!each.claimed() || !thing && !person) {
      return Optional.empty();
    }
    return last(each, done)
        .filter(
            before ->
                thing
                    ? isThing(before.speaker().orElseThrow(), speaker)
                    : isPerson(before, speaker, words, each.sentence()))
        .flatMap(Attribution::speaker)
        .map(side -> side.named(speaker.text(), speaker.span()));
  }

  private static Optional<Attribution> last(Attribution each, List<Attribution> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Attribution before = done.get(i);
      if (each.sentence() - before.sentence() > FAR) {
        break;
      }
      boolean earlier = before.sentence() < each.sentence();
      if (earlier && before.claimed() && before.speaker().isPresent()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** A body, a state or a paper, "it" that would be somebody who has not spoken. */
  private boolean isThing(Side last, Side now) {
    Optional<Entity> entity = entity(last);
    boolean body = entity.filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.BODY).isPresent();
    return isPaper(last)
        || !last.entity().equals(now.entity()) && (entity.isEmpty() ? isPaper(last) : body);
  }

  private boolean isPaper(Side side) {
    String name = side.text().toLowerCase(Locale.ROOT);
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return cues.isPaper(noun) || noun.equals("paper") || noun.equals("it");
  }

  /** Whoever spoke in the sentence just before goes on, even if another person was spoken of. */
  private boolean isPerson(Attribution before, Side now, String pronoun, int sentence) {
    boolean just = sentence - before.sentence() == 1;
    boolean settled = !just && entity(now).filter(e -> e.kind() == Kind.PERSON).isPresent();
    Side last = before.speaker().orElseThrow();
    Optional<Entity> entity = entity(last);
    boolean person =
        entity.isEmpty()
            ? !isPaper(last)
            : entity.get().kind() == Kind.AGENT
                || entity.get().kind() == Kind.PERSON && fits(entity.get().gender(), pronoun);
    return !settled && person;
  }

  private static boolean fits(Gender gender, String pronoun) {
    return pronoun.equals("he") ? gender != Gender.FEMALE : gender != Gender.MALE;
  }

  private Optional<Entity> entity(Side side) {
    return Optional.ofNullable(entities.get(side.entity()));
  }
}
