package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Sense;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.record.Side;

/**
 * Resolves pronouns for who speaks and whom they speak to: "I" is the speaker, "we" the state or
 * body that the speaker speaks for, "you" who is addressed.
 */
public final class SpokenPronouns {

  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SIDE = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> ADDRESSEE = Set.of("you", "your", "yours", "yourself");

  private final Gazetteer gazetteer;

  /** Finds states in the gazetteer. */
  public SpokenPronouns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the mentions by such pronouns, in the order of the text. */
  public List<Mention> find(List<Parse> parses, Mentions mentions, Attributions said) {
    List<Mention> found = new ArrayList<>();
    SpokenFor spokenFor = new SpokenFor(mentions);
    for (Parse parse : parses) {
      for (Word word : parse.words()) {
        if (word.tag().startsWith("PRP")) {
          found.addAll(mentions(word, parse.sentence().number(), spokenFor, said));
        }
      }
    }
    return found;
  }

  private List<Mention> mentions(Word word, int sentence, SpokenFor spokenFor, Attributions said) {
    String form = word.text().toLowerCase(Locale.ROOT);
    Optional<Attribution> around = said.quoting(word.span());
    if (around.isEmpty()) {
      return List.of();
    }
    if (ADDRESSEE.contains(form)) {
      return around.get().addressees().stream()
          .map(side -> mention(word, sentence, side, "spoken to"))
          .toList();
    }
    Optional<Side> speaker = around.get().speaker();
    if (speaker.isEmpty() || !SPEAKER.contains(form) && !SIDE.contains(form)) {
      return List.of();
    }
    Side who = SIDE.contains(form) ? behind(speaker.get(), spokenFor) : speaker.get();
    return List.of(mention(word, sentence, who, "spoken by " + speaker.get().name()));
  }

  private static Mention mention(Word word, int sentence, Side who, String why) {
    Side side =
        new Side(
            who.entity(),
            who.name(),
            who.country(),
            who.sectors(),
            who.role(),
            word.text(),
            word.span());
    return new Mention(sentence, side, Basis.REFERENCE, why);
  }

  /** The body that the report names with the speaker, else the state of an official. */
  private Side behind(Side speaker, SpokenFor spokenFor) {
    Optional<Side> body = spokenFor.body(speaker);
    if (body.isPresent()) {
      return body.get();
    }
    boolean official = speaker.sectors().stream().anyMatch(SpokenFor.OFFICIAL::contains);
    return official
        ? gazetteer
            .state(speaker.country())
            .map(Sense::entity)
            .map(e -> state(e, speaker))
            .orElse(speaker)
        : speaker;
  }

  private static Side state(Entity state, Side speaker) {
    return new Side(
        state.id(),
        state.name(),
        state.country(),
        List.of("GOV"),
        Optional.empty(),
        speaker.text(),
        speaker.span());
  }
}
