package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Turns words into the sides they stand for: "Israel and the Palestinians" are two. */
public final class SideFinder {

  /** How deep noun phrases are searched for the one who stands behind them. */
  private static final int DEPTH = 3;

  private final Mentions mentions;

  /** Uses the mentions of a report. */
  public SideFinder(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Returns the sides that the word and those coordinated with it name. */
  public List<Side> of(Parse parse, Word word) {
    List<Side> found = new ArrayList<>();
    for (Word each : coordinated(parse, word)) {
      direct(parse, each).or(() -> apposed(parse, each)).or(() -> inside(parse, each, DEPTH))
          .ifPresent(side -> add(found, side));
    }
    return found;
  }

  /** Returns the sides that the word itself names, not those behind or before it. */
  public List<Side> named(Parse parse, Word word) {
    List<Side> found = new ArrayList<>();
    for (Word each : coordinated(parse, word)) {
      direct(parse, each).ifPresent(side -> add(found, side));
    }
    return found;
  }

  private static void add(List<Side> sides, Side side) {
    boolean known =
        sides.stream()
            .anyMatch(
                s ->
                    !s.entity().isEmpty() && s.entity().equals(side.entity())
                        || s.span().overlaps(side.span()));
    if (!known) {
      sides.add(side);
    }
  }

  private List<Word> coordinated(Parse parse, Word word) {
    List<Word> all = new ArrayList<>();
    all.add(word);
    for (int i = 0; i < all.size() && all.size() < 20; i++) {
      for (Word child : parse.children(all.get(i))) {
        boolean list = child.is("conj") || child.is("appos") && child.isName() && isListed(parse, child);
        if (list && !child.isVerb()) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** "Britain, France and Germany" is sometimes parsed as appositions. */
  private boolean isListed(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .map(m -> m.entity().kind() == Kind.STATE)
        .orElse(false);
  }

  private Optional<Side> direct(Parse parse, Word word) {
    return mentions
        .at(parse.sentence().number(), word.index())
        .filter(m -> isParty(m))
        .map(ResolvedMention::side);
  }

  private static boolean isParty(ResolvedMention mention) {
    return mention.entity().kind() != Kind.PLACE || !mention.side().country().equals("OTH");
  }

  private Optional<Side> apposed(Parse parse, Word word) {
    for (Word child : parse.children(word)) {
      if (child.is("appos")) {
        Optional<Side> side = direct(parse, child);
        if (side.isPresent()) {
          return side;
        }
      }
    }
    return Optional.empty();
  }

  /** "Moscow's move", "two of the soldiers", "the US decision", "the visit of the minister". */
  private Optional<Side> inside(Parse parse, Word word, int depth) {
    if (depth == 0 || word.isVerb()) {
      return Optional.empty();
    }
    for (Word child : parse.children(word)) {
      if (child.is("poss", "nmod", "compound", "amod")) {
        Optional<Side> side = modifier(parse, child);
        if (side.isPresent()) {
          return side;
        }
      }
    }
    for (Word child : parse.children(word)) {
      if (child.is("prep") && child.lemma().matches("of|from|by|between|among|against|on|in|with")) {
        Optional<Word> object = parse.child(child, "pobj");
        if (object.isPresent()) {
          Word inner = object.get();
          Optional<Side> side = direct(parse, inner).or(() -> inside(parse, inner, depth - 1));
          if (side.isPresent()) {
            return side;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Side> modifier(Parse parse, Word child) {
    Optional<Side> direct = direct(parse, child);
    return direct.isPresent()
        ? direct
        : mentions
            .covering(parse.sentence().number(), child.index())
            .filter(m -> m.use() != Use.PEOPLE && isParty(m) && m.last() == child.index())
            .map(ResolvedMention::side);
  }
}
