package org.demarche.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Effect;

/** Finds what befell those who are counted: "killed ten", "ten were wounded", "ten missing men". */
final class EffectFinder {

  /** How many words may stand between the counted and the word that tells what befell them. */
  private static final int REACH = 6;

  private static final int DEPTH = 4;

  private static final String[] OF_THEM = {"them", "whom", "these", "those", "which"};

  private static final Set<String> INCLUDING = Set.of("include", "including");

  private static final Set<String> INTO = Set.of("in", "into", "under");
  private static final Set<String> CUSTODY = Set.of("arrest", "custody", "detention");
  private static final Set<String> REFUGEES = Set.of("evacuee", "refugee");
  private static final Set<String> CROSSING =
      Set.of("arrive", "cross", "escape", "flood", "pour", "stream", "trek");

  private static final Set<String> HOMES =
      Set.of("home", "house", "village", "land", "town", "homeland", "neighbourhood", "dwelling");

  private final Effects effects;
  private final NumberWords words;
  private final TollWords tolls;

  EffectFinder(Effects effects, NumberWords words) {
    this.effects = effects;
    this.words = words;
    this.tolls = new TollWords(effects);
  }

  /** Returns what befell those whom the amount counts. */
  Optional<Effect> of(Parse parse, Amount amount, Optional<Word> unit) {
    if (unit.filter(u -> effects.is(Effects.Kind.THING, u.lemma())).isPresent()) {
      return Optional.empty();
    }
    Word counted = unit.orElse(core(parse, amount));
    if (isEither(parse, counted.index() + 1) || isEitherBefore(parse, amount)) {
      return Optional.empty();
    }
    return attribute(parse, amount, counted)
        .or(() -> behind(parse, counted.index() + 1))
        .or(() -> before(parse, amount))
        .or(() -> own(parse, counted))
        .or(() -> governing(parse, counted, 0))
        .or(() -> toll(parse, amount, unit))
        .or(() -> relative(parse, counted.index() + 1));
  }

  /** The last word of the number itself. */
  static Word core(Parse parse, Amount amount) {
    Word last = parse.word(amount.last());
    return last.lemma().equals("of") && amount.last() > amount.first()
        ? parse.word(amount.last() - 1)
        : last;
  }

  /** "ten dead miners", "ten of the wounded". */
  private Optional<Effect> attribute(Parse parse, Amount amount, Word counted) {
    for (int i = amount.last() + 1; i < counted.index(); i++) {
      Optional<Effect> state = effects.of(Effects.Kind.STATE, text(parse.word(i)));
      if (state.isPresent() && !text(parse.word(i)).equals("hostage")) {
        return state;
      }
    }
    int of = amount.last();
    boolean part =
        counted.index() <= of + 1 && is(parse, of + 1, "of") && is(parse, of + 2, "the", "those");
    return part && of + 3 < parse.words().size()
        ? effects.of(Effects.Kind.STATE, text(parse.word(of + 3)))
        : Optional.empty();
  }

  /** "ten dead", "ten miners were still missing", "ten miners killed in the blast". */
  private Optional<Effect> behind(Parse parse, int start) {
    boolean passive = false;
    boolean among = false;
    int from = is(parse, start, "of") && is(parse, start + 1, OF_THEM) ? start + 2 : start;
    for (int i = from; i < parse.words().size() && i < from + REACH; i++) {
      Word word = parse.word(i);
      Optional<Effect> state = effects.of(Effects.Kind.STATE, text(word));
      if (state.isPresent()) {
        return passive || !isActive(parse, word) ? state : Optional.empty();
      }
      passive |= word.lemma().equals("be");
      boolean those = among && is(parse, i, "the", "those");
      among = is(parse, i, "among");
      boolean light = effects.is(Effects.Kind.LIGHT, word.lemma()) || word.tag().startsWith("RB");
      if (!light && !those && !among || is(parse, i, "not", "n't", "never")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEitherBefore(Parse parse, Amount amount) {
    int index = start(parse, amount) - 1;
    if (index < 2 || !is(parse, index - 1, "or", "and")) {
      return false;
    }
    Optional<Effect> one = effects.of(Effects.Kind.OBJECT, parse.word(index).lemma());
    Optional<Effect> other = effects.of(Effects.Kind.OBJECT, parse.word(index - 2).lemma());
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** "five guests who were wounded". */
  private Optional<Effect> relative(Parse parse, int start) {
    return is(parse, start, "who", "that", "which") ? behind(parse, start + 1) : Optional.empty();
  }

  /** Of "thirty were killed or wounded" nobody knows how many were which. */
  private boolean isEither(Parse parse, int start) {
    int end = Math.min(parse.words().size() - 2, start + REACH);
    for (int i = start; i < end; i++) {
      Optional<Effect> one = effects.of(Effects.Kind.STATE, text(parse.word(i)));
      if (one.isPresent() && is(parse, i + 1, "or", "and", "and/or")) {
        Optional<Effect> other = effects.of(Effects.Kind.STATE, text(parse.word(i + 2)));
        return other.isPresent() && !other.equals(one);
      }
      if (!effects.is(Effects.Kind.LIGHT, parse.word(i).lemma())) {
        return false;
      }
    }
    return false;
  }

  /** "ten gunmen killed two soldiers": not those who are counted first. */
  private static boolean isActive(Parse parse, Word word) {
    boolean verb = word.isVerb() && !word.tag().equals("VBN") || word.is("root");
    boolean before = parse.child(word, "aux").filter(a -> a.lemma().equals("have")).isPresent();
    return word.isVerb()
        && (verb || before)
        && parse.child(word, "auxpass").isEmpty()
        && (parse.child(word, "dobj").isPresent() || before);
  }

  /** "ten deaths", "the bodies". */
  private Optional<Effect> own(Parse parse, Word counted) {
    boolean life = counted.lemma().equals("life");
    Optional<Word> verb = parse.head(counted).filter(v -> counted.is("dobj", "nsubjpass"));
    boolean lost = verb.filter(v -> effects.is(Effects.Kind.LIVES, v.lemma())).isPresent();
    return life && !lost ? Optional.empty() : effects.of(Effects.Kind.NOUN, counted.lemma());
  }

  private Optional<Effect> governing(Parse parse, Word counted, int depth) {
    Optional<Word> head = parse.head(counted);
    if (head.isEmpty() || depth > DEPTH) {
      return Optional.empty();
    }
    Word above = head.get();
    if (counted.is("conj", "num", "nummod", "appos")
        && (above.isNoun() || above.tag().equals("CD"))) {
      return behind(parse, above.index() + 1).or(() -> governing(parse, above, depth + 1));
    }
    if (counted.is("pobj")) {
      return under(parse, above, depth);
    }
    if (counted.is("dobj", "nsubjpass")) {
      return suffered(parse, counted, above);
    }
    return counted.is("nsubj") ? acted(parse, counted, above) : Optional.empty();
  }

  /** "the death of ten", "killed twenty people, including ten children". */
  private Optional<Effect> under(Parse parse, Word preposition, int depth) {
    Optional<Word> noun = parse.head(preposition);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    if (preposition.lemma().equals("of")) {
      return effects.of(Effects.Kind.OF, noun.get().lemma());
    }
    boolean along =
        preposition.lemma().equals("with")
            && is(parse, preposition.index() - 1, "along", "together");
    if (!along && !INCLUDING.contains(preposition.lemma())) {
      return Optional.empty();
    }
    Word head = noun.get();
    return head.isVerb()
        ? effects
            .of(Effects.Kind.OBJECT, head.lemma())
            .filter(e -> parse.child(head, "auxpass").isPresent())
        : behind(parse, head.index() + 1).or(() -> governing(parse, head, depth + 1));
  }

  private Optional<Effect> suffered(Parse parse, Word counted, Word verb) {
    Optional<Effect> told = effects.of(Effects.Kind.OBJECT, verb.lemma());
    if (told.isPresent()) {
      return told;
    }
    if (isHeld(parse, verb)) {
      return Optional.of(Effect.DETAINED);
    }
    Optional<Word> whose = parse.child(verb, "nsubj");
    if (verb.lemma().equals("include") && whose.isPresent()) {
      return effects
          .of(Effects.Kind.TOLL, text(whose.get()))
          .or(() -> effects.of(Effects.Kind.STATE, text(whose.get())));
    }
    return effects.is(Effects.Kind.HOME, verb.lemma()) && isFromHome(parse, counted)
        ? effects.of(Effects.Kind.HOME, verb.lemma())
        : Optional.empty();
  }

  /** "were taken into custody", "rounded up ten", "placed nine under arrest". */
  private static boolean isHeld(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                verb.lemma().equals("round") && c.lemma().equals("up")
                    || INTO.contains(c.lemma())
                        && parse
                            .child(c, "pobj")
                            .filter(noun -> CUSTODY.contains(noun.lemma()))
                            .isPresent());
  }

  private static boolean isFromHome(Parse parse, Word counted) {
    boolean from = false;
    int end = Math.min(parse.words().size(), counted.index() + REACH);
    for (int i = counted.index() + 1; i < end; i++) {
      Word word = parse.word(i);
      from |= Set.of("from", "out", "flee", "leave", "off").contains(word.lemma());
      if (from && (HOMES.contains(word.lemma()) || word.lemma().equals("flee"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Effect> acted(Parse parse, Word counted, Word verb) {
    boolean homes =
        verb.lemma().equals("lose")
            && parse.child(verb, "dobj").filter(o -> HOMES.contains(o.lemma())).isPresent();
    if (homes) {
      return Optional.of(Effect.DISPLACED);
    }
    if (REFUGEES.contains(counted.lemma()) && CROSSING.contains(verb.lemma())) {
      return Optional.of(Effect.DISPLACED);
    }
    boolean negated = parse.child(verb, "neg").isPresent();
    return negated ? Optional.empty() : effects.of(Effects.Kind.SUBJECT, verb.lemma());
  }

  /** "killing at least ten", "shot dead ten". */
  private Optional<Effect> before(Parse parse, Amount amount) {
    int index = start(parse, amount) - 1;
    while (index >= 0 && parse.word(index).tag().startsWith("RB")) {
      index--;
    }
    if (index < 0) {
      return Optional.empty();
    }
    Word word = parse.word(index);
    boolean dead = text(word).equals("dead") && is(parse, index - 1, "shot", "shooting", "shoot");
    if (dead) {
      return Optional.of(Effect.KILLED);
    }
    boolean passive = parse.child(word, "auxpass").isPresent();
    boolean verb = word.isVerb() || is(parse, index - 1, "and", "or", "to");
    return verb && !passive ? effects.of(Effects.Kind.OBJECT, word.lemma()) : Optional.empty();
  }

  /** "the death toll rose to ten". */
  Optional<Effect> toll(Parse parse, Amount amount, Optional<Word> unit) {
    return tolls.of(parse, start(parse, amount), unit);
  }

  /** Where the number begins, with the words before it that say how exact it is. */
  private int start(Parse parse, Amount amount) {
    int start = amount.first();
    for (int i = 0; i < 2; i++) {
      start -= words.before(parse, start).map(NumberWords.Found::words).orElse(0);
    }
    return is(parse, start - 1, "between") ? start - 1 : start;
  }

  private static boolean is(Parse parse, int index, String... texts) {
    return index >= 0
        && index < parse.words().size()
        && Set.of(texts).contains(text(parse.word(index)));
  }

  private static String text(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
