package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
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

  /** Sectors whose people speak for their state. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY");

  /** Sectors whose leaders speak for their group. */
  private static final Set<String> GROUPED =
      Set.of("BUS", "LAB", "NGO", "OPP", "PTY", "REB", "UAF");

  /** How many words a body stands from the name of who is of it: "the chairman of the party". */
  private static final int NEAR = 4;

  private final Gazetteer gazetteer;

  /** Finds states in the gazetteer. */
  public SpokenPronouns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the mentions by such pronouns, in the order of the text. */
  public List<Mention> find(List<Parse> parses, Mentions mentions, Attributions said) {
    List<Mention> found = new ArrayList<>();
    for (Parse parse : parses) {
      for (Word word : parse.words()) {
        if (word.tag().startsWith("PRP")) {
          found.addAll(mentions(word, parse.sentence().number(), mentions, said));
        }
      }
    }
    return found;
  }

  private List<Mention> mentions(Word word, int sentence, Mentions mentions, Attributions said) {
    String form = word.text().toLowerCase(Locale.ROOT);
    Optional<Attribution> around =
        said.all().stream()
            .filter(a -> a.direct() && a.content().contains(word.span()))
            .findFirst();
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
    Side who = SIDE.contains(form) ? behind(speaker.get(), mentions) : speaker.get();
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
  private Side behind(Side speaker, Mentions mentions) {
    Optional<Side> body = body(speaker, mentions).or(() -> own(speaker, mentions));
    if (body.isPresent()) {
      return body.get();
    }
    boolean official = speaker.sectors().stream().anyMatch(OFFICIAL::contains);
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

  /** A party leader speaks for the party that the report names, somebody of a firm for the firm. */
  private static Optional<Side> own(Side speaker, Mentions mentions) {
    List<String> sectors = speaker.sectors().stream().filter(GROUPED::contains).toList();
    return mentions.all().stream()
        .filter(m -> m.entity().kind() == Kind.BODY && m.basis() != Basis.REFERENCE)
        .filter(m -> m.side().sectors().stream().anyMatch(GROUPED::contains))
        .filter(
            m ->
                isBesideSpeaker(m, speaker, mentions)
                    || isOf(m, speaker) && m.side().sectors().stream().anyMatch(sectors::contains))
        .map(ResolvedMention::side)
        .findFirst();
  }

  private static boolean isOf(ResolvedMention body, Side speaker) {
    String country = body.side().country();
    return country.equals(speaker.country()) || country.equals("MNC");
  }

  /** "Scott Carson of Boeing". */
  private static boolean isBesideSpeaker(ResolvedMention body, Side speaker, Mentions mentions) {
    return mentions.in(body.sentence()).stream()
        .anyMatch(
            m ->
                m.side().entity().equals(speaker.entity())
                    && m.basis() != Basis.REFERENCE
                    && Math.min(
                            Math.abs(body.first() - m.last()), Math.abs(m.first() - body.last()))
                        <= NEAR);
  }

  /** "Hamas spokesman Sami Abu Zuhri" speaks for Hamas. */
  private static Optional<Side> body(Side speaker, Mentions mentions) {
    return mentions.all().stream()
        .filter(m -> m.entity().kind() == Kind.BODY && m.basis() == Basis.DICTIONARY)
        .filter(m -> isPartOfSpeaker(m, speaker, mentions))
        .filter(m -> m.side().country().equals(speaker.country()) || isIgo(speaker))
        .map(ResolvedMention::side)
        .filter(s -> s.sectors().stream().noneMatch(OFFICIAL::contains))
        .findFirst();
  }

  private static boolean isIgo(Side speaker) {
    return speaker.country().equals("IGO");
  }

  private static boolean isPartOfSpeaker(ResolvedMention body, Side speaker, Mentions mentions) {
    return mentions.in(body.sentence()).stream()
        .anyMatch(
            m ->
                m.side().entity().equals(speaker.entity())
                    && m.head() != body.head()
                    && m.side().span().contains(body.side().span()));
  }
}
