package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Turns words into the sides they stand for: "Israel and the Palestinians" are two. */
public final class SideFinder {

  /** How deep noun phrases are searched for the one who stands behind them. */
  private static final int DEPTH = 3;

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "us", "our", "my", "me", "ourselves");
  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yourself", "yourselves");
  private static final Set<String> GROUNDS =
      Set.of(
          "airport",
          "district",
          "neighborhood",
          "neighbourhood",
          "outskirts",
          "slum",
          "square",
          "street",
          "suburb");

  private static final Set<String> BEHIND = Set.of("of", "from", "by", "between", "among");

  /** Those who are never on the side of whose they are: "his rivals". */
  private static final Set<String> OPPOSED =
      Set.of(
          "adversary",
          "captor",
          "critic",
          "enemy",
          "foe",
          "kidnapper",
          "killer",
          "opponent",
          "rival");

  private final Mentions mentions;
  private final Coordination coordination;
  private final Function<Span, Optional<Side>> speaker;
  private final Function<Span, List<Side>> addressees;

  /**
   * Uses the mentions of a report.
   *
   * @param speaker says who speaks the words at a place, for "we"
   * @param addressees says whom they are spoken to, for "you"
   */
  public SideFinder(
      Mentions mentions,
      Function<Span, Optional<Side>> speaker,
      Function<Span, List<Side>> addressees) {
    this.mentions = mentions;
    this.coordination = new Coordination(mentions);
    this.speaker = speaker;
    this.addressees = addressees;
  }

  /** Returns the sides that the word and those coordinated with it name. */
  public List<Side> of(Parse parse, Word word) {
    List<Side> found = new ArrayList<>();
    for (Word each : coordination.of(parse, word)) {
      List<Side> sides = direct(parse, each);
      if (sides.isEmpty()) {
        sides = apposed(parse, each);
      }
      if (sides.isEmpty()) {
        sides = inside(parse, each, DEPTH);
      }
      if (sides.isEmpty()) {
        sides = Counted.noun(parse, each).map(noun -> direct(parse, noun)).orElse(sides);
      }
      sides.forEach(side -> add(found, side));
    }
    return found;
  }

  /** Returns the sides that the word itself names, not those behind or before it. */
  public List<Side> named(Parse parse, Word word) {
    List<Side> found = new ArrayList<>();
    for (Word each : coordination.of(parse, word)) {
      direct(parse, each).forEach(side -> add(found, side));
    }
    return found;
  }

  /** Tells whether the word names a city or region, which is where something is, not who acts. */
  public boolean isVenue(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .map(
            m ->
                m.entity().kind() == Kind.PLACE
                    || m.use() == Use.CAPITAL && word.is("nmod", "compound", "amod"))
        .orElse(false);
  }

  /** Tells whether the word names a city or region, be it one that may stand for its state. */
  public boolean isPlace(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .filter(m -> m.entity().kind() == Kind.PLACE || m.use() == Use.CAPITAL)
        .isPresent();
  }

  /** Tells whether the side is a state by its own name, no body or person of it. */
  public boolean isState(Parse parse, Side side) {
    return mentions.in(parse.sentence().number()).stream()
        .filter(m -> m.side().span().equals(side.span()))
        .anyMatch(m -> m.entity().kind() == Kind.STATE);
  }

  private static void add(List<Side> sides, Side side) {
    boolean known =
        sides.stream()
            .anyMatch(
                s ->
                    !s.entity().isEmpty() && s.entity().equals(side.entity())
                        || s.span().overlaps(side.span()) && !s.span().equals(side.span()));
    if (!known) {
      sides.add(side);
    }
  }

  private List<Side> direct(Parse parse, Word word) {
    String form = word.tag().startsWith("PRP") ? word.text().toLowerCase(Locale.ROOT) : "";
    if (FIRST_PERSON.contains(form)) {
      return speaker.apply(word.span()).map(List::of).orElse(List.of());
    }
    if (SECOND_PERSON.contains(form)) {
      return addressees.apply(word.span());
    }
    return mentions.allAt(parse.sentence().number(), word.index()).stream()
        .filter(SideFinder::isParty)
        .map(ResolvedMention::side)
        .toList();
  }

  private static boolean isParty(ResolvedMention mention) {
    return mention.entity().kind() != Kind.PLACE || !mention.side().country().equals("OTH");
  }

  private List<Side> apposed(Parse parse, Word word) {
    for (Word child : parse.children(word)) {
      if (child.is("appos")) {
        List<Side> sides = direct(parse, child);
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    return List.of();
  }

  /**
   * "Moscow's move", "two of the soldiers", "all but two of them", "the US decision", "the visit of
   * the minister".
   */
  private List<Side> inside(Parse parse, Word word, int depth) {
    if (depth == 0 || word.isVerb() || OPPOSED.contains(word.lemma())) {
      return List.of();
    }
    for (Word child : parse.children(word)) {
      boolean ground = child.is("poss") && GROUNDS.contains(word.lemma());
      if (child.is("poss", "nmod", "compound", "amod") && !(ground && isCapital(parse, child))) {
        List<Side> sides = modifiers(parse, child);
        if (!sides.isEmpty()) {
          return sides;
        }
      }
    }
    for (Word child : behind(parse, word)) {
      boolean exempt = child.lemma().equals("but") && word.lemma().equals("all");
      if (child.is("prep", "agent") && (BEHIND.contains(child.lemma()) || exempt)) {
        Optional<Word> object = parse.child(child, "pobj");
        if (object.isPresent()) {
          List<Side> sides = new ArrayList<>();
          for (Word each : coordination.of(parse, object.get())) {
            List<Side> own = direct(parse, each);
            (own.isEmpty() ? inside(parse, each, depth - 1) : own).forEach(s -> add(sides, s));
          }
          if (!sides.isEmpty()) {
            return sides;
          }
        }
      }
    }
    return List.of();
  }

  /** "Nairobi's slums" are no government's. */
  private boolean isCapital(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .filter(m -> m.use() == Use.CAPITAL)
        .isPresent();
  }

  /** What follows the noun, also behind a participle: "the accord reached between …". */
  private static List<Word> behind(Parse parse, Word word) {
    List<Word> behind = new ArrayList<>(parse.children(word));
    for (Word child : parse.children(word)) {
      if (child.is("acl") && child.isVerb() && !child.tag().equals("VBG")) {
        behind.addAll(parse.children(child));
      }
    }
    return behind;
  }

  /** "the French and British invasion" is that of both, whichever of them the noun bears. */
  private List<Side> modifiers(Parse parse, Word child) {
    List<Side> all = new ArrayList<>(modifier(parse, child));
    int joint = child.index() + 1;
    if (all.isEmpty() || !child.is("amod", "nmod") || joint + 1 >= parse.words().size()) {
      return all;
    }
    Word next = parse.word(joint + 1);
    if (parse.word(joint).lemma().equals("and") && next.is("amod", "nmod", "conj")) {
      modifier(parse, next).forEach(side -> add(all, side));
    }
    return all;
  }

  private List<Side> modifier(Parse parse, Word child) {
    List<Side> direct = direct(parse, child);
    return direct.isEmpty()
        ? mentions
            .covering(parse.sentence().number(), child.index())
            .filter(m -> m.use() != Use.PEOPLE && isParty(m) && m.last() == child.index())
            .map(m -> List.of(m.side()))
            .orElse(List.of())
        : direct;
  }
}
