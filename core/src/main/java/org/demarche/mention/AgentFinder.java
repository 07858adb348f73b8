package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds mentions by common nouns: "the ministers", "its ally", "Chadian and Sudanese troops". */
final class AgentFinder {

  /** Sectors of those who may act though only a modifier names them: "a rebel attack". */
  private static final Set<String> ACTING =
      Set.of("COP", "GOV", "JUD", "LEG", "MIL", "OPP", "PRM", "PTY", "REB", "SPY", "UAF");

  /** What a state of affairs may be one of. */
  private static final Set<String> CONDITIONS =
      Set.of(
          "affairs", "affair", "alert", "emergency", "mind", "readiness", "shock", "siege", "war");

  /** Nouns that as modifiers say how something is. */
  private static final Set<String> BLURRED =
      Set.of(
          "campaign",
          "chief",
          "executive",
          "force",
          "general",
          "major",
          "official",
          "order",
          "principal",
          "private",
          "regular",
          "state",
          "treasury");

  private static final Set<String> PARTIES = Set.of("party", "side");

  /** How talks of several states are called. */
  private static final Pattern TALKS =
      Pattern.compile("(three|four|five|six|seven|eight|multi)-?(nation|party|way)");

  private final Epithets epithets;
  private final Parse parse;
  private final List<Hit> hits;
  private final SentenceMentions mentions;
  private final Agents agents;

  AgentFinder(
      Epithets epithets, Parse parse, List<Hit> hits, SentenceMentions mentions, Agents agents) {
    this.epithets = epithets;
    this.parse = parse;
    this.hits = hits;
    this.mentions = mentions;
    this.agents = agents;
  }

  /** Returns the mentions of agents and offices, several for "French and German ministers". */
  List<ResolvedMention> agents(Word word) {
    Optional<Hit> hit = Hit.endingAt(hits, word.index());
    boolean common = hit.map(h -> h.name().isEmpty()).orElse(isBare(word));
    if (!common
        || isModifierOfName(word)
        || isMereModifier(word, hit)
        || isCondition(word)
        || isOfTalks(word)) {
      return List.of();
    }
    Word head = hit.map(h -> h.head(parse)).orElse(word);
    Phrase phrase = Phrase.of(parse, head);
    Word first = parse.word(Math.min(phrase.first(), hit.map(Hit::first).orElse(word.index())));
    return agents.resolve(hit.orElseGet(() -> Hit.unknown(word)), phrase).stream()
        .map(found -> mentions.named(first, head, last(word), found))
        .toList();
  }

  /** "the leader of Hong Kong's Catholics": whose it is belongs to the mention. */
  private Word last(Word head) {
    int next = head.index() + 1;
    if (next >= parse.words().size() || !parse.word(next).lemma().equals("of")) {
      return head;
    }
    Word of = parse.word(next);
    return parse
        .child(of, "pobj")
        .filter(o -> of.head() == head.index() && hasName(next, o.index()))
        .orElse(head);
  }

  private boolean hasName(int first, int last) {
    return hits.stream()
        .anyMatch(h -> h.name().isPresent() && h.first() > first && h.last() <= last);
  }

  /** Tells whether the noun counts, though no dictionary has it: "its ally", "donors". */
  private boolean isBare(Word word) {
    return word.isNoun()
        && (epithets.is(Epithets.Kind.RELATION, word.lemma())
            || epithets.is(Epithets.Kind.SUCCESSION, word.lemma())
            || word.tag().equals("NNS") && epithets.is(Epithets.Kind.STATELESS, word.lemma())
            || isColleague(word));
  }

  /** "his French colleague" is somebody, "his colleague" may be anybody. */
  private boolean isColleague(Word word) {
    return word.lemma().equals("colleague")
        && Hit.endingAt(hits, word.index() - 1).flatMap(Hit::name).isPresent();
  }

  /** The title in "President Putin" is part of the mention of Putin. */
  private boolean isModifierOfName(Word word) {
    int next = word.index() + 1;
    boolean title = Hit.endingAt(hits, word.index()).flatMap(Hit::title).isPresent();
    if (title && next < parse.words().size() && startsPerson(next)) {
      return true;
    }
    if (!word.is("compound", "nmod", "amod") || word.head() < 0) {
      return false;
    }
    Word head = parse.word(word.head());
    return head.isName() && head.index() > word.index();
  }

  /** A "state of emergency" is no state. */
  private boolean isCondition(Word word) {
    int next = word.index() + 1;
    return word.lemma().equals("state")
        && next < parse.words().size()
        && parse.word(next).lemma().equals("of")
        && parse
            .child(parse.word(next), "pobj")
            .filter(o -> CONDITIONS.contains(o.lemma()))
            .isPresent();
  }

  /** "Oman asked all parties to the five-nation talks to be patient": which they are is untold. */
  private boolean isOfTalks(Word word) {
    int hyphen = word.index() - 1;
    boolean counted = // "the four- party talks"
        hyphen > 0
            && word.lemma().equals("party")
            && parse.word(hyphen).text().equals("-")
            && parse.word(hyphen - 1).tag().equals("CD");
    return counted
        || PARTIES.contains(word.lemma())
            && parse.children(word).stream().anyMatch(c -> c.lemma().equals("all"))
            && parse.words().stream().anyMatch(w -> TALKS.matcher(w.text()).matches());
  }

  /** "major losses", "the general election" and "consumer prices" tell of no actor. */
  private boolean isMereModifier(Word word, Optional<Hit> hit) {
    if (!word.is("compound", "nmod", "amod") || word.head() < word.index()) {
      return false;
    }
    boolean acts =
        word.isNoun()
            && hit.isPresent()
            && hit.get().agent().isPresent()
            && !BLURRED.contains(word.lemma())
            && hit.get().sectors().stream().anyMatch(ACTING::contains);
    return !acts;
  }

  /** Tells whether the name of a person begins right here. */
  private boolean startsPerson(int index) {
    return hits.stream().anyMatch(h -> h.first() == index && h.isPerson());
  }

  /** "Ethiopian and Eritrean troops", where a dictionary knows the latter: the former too. */
  Optional<ResolvedMention> twin(ResolvedMention body, Word word) {
    int joined = body.first() - 1;
    boolean and =
        joined > 0
            && parse.word(joined).tag().equals("CC")
            && body.entity().kind() == Kind.BODY
            && Discourse.isState(body.entity().country());
    if (!and) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(h -> h.last() == joined - 1)
        .flatMap(h -> h.name().stream())
        .filter(s -> s.use() == Use.ADJECTIVE)
        .filter(s -> !s.entity().country().equals(body.entity().country()))
        .findFirst()
        .map(s -> twin(s, body, word));
  }

  private ResolvedMention twin(Sense adjective, ResolvedMention body, Word word) {
    Entity state = adjective.entity();
    String why = "of " + state.name();
    Entity twin =
        Entity.simple(
            state.country().toLowerCase(Locale.ROOT) + "-" + word.lemma(),
            parse.word(body.first() - 2).text() + " " + word.text(),
            Kind.AGENT,
            state.country(),
            body.entity().sectors(),
            why);
    return mentions.named(parse.word(body.first()), word, twin, Basis.REPORT, why);
  }
}
