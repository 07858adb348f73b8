package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.frame.Frame;
import org.demarche.frame.Slots;
import org.demarche.frame.WordClasses;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/** The sides that stand in the slots around a trigger: Chad in the subject of "Chad attacked". */
final class SlotSides {

  /** The slot of whoever speaks the words. */
  private static final String SPEAKER = "speaker";

  private static final String LEAGUE = "IGO";

  private static final Set<String> MODAL = Set.of("can", "could", "shall", "will", "would");

  private static final Set<String> ANNOUNCING = Set.of("GOV", "IGO", "LEG", "MIL");

  /** Nouns for texts that act for those who made them. */
  private final Set<String> enactments;

  private final Set<String> borders;
  private final Set<String> gatherings;
  private final Set<String> foreseeing;
  private final SideFinder sides;
  private final Attributions said;
  private final Parse parse;

  SlotSides(WordClasses classes, SideFinder sides, Attributions said, Parse parse) {
    this.enactments = classes.members("@enactment");
    this.borders = classes.members("@border");
    this.gatherings = classes.members("@gathering");
    this.foreseeing = classes.members("@foreseeing");
    this.sides = sides;
    this.said = said;
    this.parse = parse;
  }

  /** Cities do not act; of a meeting they are the venue: "the Bamako summit". */
  List<Side> actors(Slots slots, Frame frame) {
    List<Side> all = sides(slots, frame.actor(), frame.mutual(), true);
    return frame.mutual() ? between(slots, frame, all) : all;
  }

  /** "reported progress in efforts to resume talks between Chad and Togo": these two talk. */
  private List<Side> between(Slots slots, Frame frame, List<Side> all) {
    List<String> names = frame.actor().stream().filter(n -> n.endsWith("between")).toList();
    List<Side> parties = sides(slots, names, true, true);
    Set<String> countries = parties.stream().map(Side::country).collect(Collectors.toSet());
    return countries.size() > 1
        ? all.stream().filter(s -> countries.contains(s.country())).toList()
        : all;
  }

  /**
   * Nor is a city blamed for what happened there: "condemned the Aleppo strike"; "Peru's offer was
   * dismissed by its neighbours": they dismiss Peru, not themselves.
   */
  List<Side> recipients(Slots slots, Frame frame) {
    List<String> roles = frame.recipient();
    boolean agent =
        frame.actor().contains("subj") && parse.child(slots.trigger(), "agent").isPresent();
    List<String> apart = agent ? roles.stream().filter(r -> !r.equals("by")).toList() : roles;
    return sides(slots, apart, frame.mutual(), frame.category().equals("ACCUSE"));
  }

  /** Returns the sides of the first slot that holds one. */
  List<Side> first(Slots slots, List<String> names) {
    return sides(slots, names, false, false);
  }

  /** Returns the sides of the first slot that holds one that can act: no city. */
  List<Side> firstActing(Slots slots, List<String> names) {
    return sides(slots, names, false, true);
  }

  /** "sent troops to its border with Chad": Chad is concerned. */
  private List<Word> bordering(Slots slots, List<Word> words) {
    return words.stream()
        .flatMap(
            word -> {
              List<Word> behind =
                  borders.contains(word.lemma()) ? slots.behind(word, "with") : List.of();
              return behind.isEmpty() ? Stream.of(word) : behind.stream();
            })
        .toList();
  }

  private List<Side> sides(Slots slots, List<String> names, boolean all, boolean acting) {
    List<Side> found = new ArrayList<>();
    for (String name : names) {
      if (name.equals(SPEAKER)) {
        said.speaker(slots.trigger().span()).ifPresent(found::add);
      }
      for (Word word : bordering(slots, slots.words(name))) {
        if (acting && isSufferer(word)) {
          continue;
        }
        if (!acting) {
          found = Sides.union(found, further(name, found, sides.of(parse, word)));
        } else if (!isVenue(name, word)) {
          found = Sides.union(found, further(name, found, elsewhere(word)));
        }
      }
      if (!found.isEmpty() && !all) {
        return found;
      }
    }
    return found;
  }

  /**
   * "The presidents of Chad and Sudan", "envoys from the member states": those are there by them.
   */
  private List<Side> further(String slot, List<Side> found, List<Side> named) {
    return slot.endsWith(".of") || slot.endsWith(".from")
        ? named.stream().filter(side -> found.stream().noneMatch(f -> isOf(f, side))).toList()
        : named;
  }

  private boolean isOf(Side found, Side side) {
    return found.country().equals(side.country())
        && found.span().start() < side.span().start()
        && (side.country().equals(LEAGUE) || sides.isState(parse, side));
  }

  /** The sides of a noun without the city that it names before itself. */
  private List<Side> elsewhere(Word noun) {
    List<Word> venues =
        parse.children(noun).stream()
            .filter(c -> c.is("compound", "nmod"))
            .filter(c -> sides.isVenue(parse, c) || isHost(c, noun))
            .toList();
    return sides.of(parse, noun).stream()
        .filter(side -> venues.stream().noneMatch(v -> isNamedBy(side, v)))
        .toList();
  }

  /** "anger over sailors being held": neither do the sailors act, nor is the anger at them. */
  private boolean isSufferer(Word word) {
    boolean reported =
        parse
            .child(word, "prep")
            .filter(of -> of.lemma().equals("of"))
            .flatMap(of -> parse.child(of, "pobj"))
            .filter(this::isHurt)
            .isPresent();
    return reported || isHurt(word);
  }

  private boolean isHurt(Word word) {
    return parse.children(word).stream()
        .filter(c -> c.is("acl", "relcl") && c.tag().equals("VBN"))
        .flatMap(c -> parse.children(c).stream())
        .anyMatch(c -> c.is("auxpass") && c.tag().equals("VBG"));
  }

  /** The name, with its article or without. */
  private static boolean isNamedBy(Side side, Word name) {
    return side.span().overlaps(name.span()) && side.span().end() <= name.span().end();
  }

  /** "The Hong Kong round settled the dispute": those who meet did, wherever they meet. */
  private boolean isHost(Word name, Word noun) {
    return name.isName() && noun.is("nsubj", "nsubjpass") && gatherings.contains(noun.lemma());
  }

  private boolean isVenue(String slot, Word word) {
    return (slot.endsWith("mod") || slot.equals("subj")) && sides.isVenue(parse, word);
  }

  /**
   * "Visas would be issued again, the ministry said": what an official announces his own side does.
   */
  List<Side> announcer(Word verb, List<Side> others) {
    boolean open =
        parse.children(verb).stream()
            .anyMatch(c -> c.is("modal", "aux") && MODAL.contains(c.lemma()));
    return said.speaker(verb.span())
        .filter(s -> open && !isForeseen(verb))
        .filter(s -> s.sectors().stream().anyMatch(ANNOUNCING::contains))
        .filter(s -> others.stream().noneMatch(o -> o.country().equals(s.country())))
        .map(List::of)
        .orElse(List.of());
  }

  /** "predicted that they will be freed", "a sign that they will be freed": by others. */
  private boolean isForeseen(Word verb) {
    return parse
        .head(verb)
        .filter(h -> h.isNoun() || verb.is("ccomp") && foreseeing.contains(h.lemma()))
        .isPresent();
  }

  /** "said that he and his deputies were not responsible" accuses nobody. */
  boolean isOfSelf(Frame frame, List<Side> recipients, List<Side> actors) {
    return frame.actor().contains(SPEAKER)
        && recipients.size() > 1
        && actors.stream().anyMatch(a -> Sides.isSame(a, recipients.get(0)));
  }

  /** "targeted in the bill": who made the bill targets. */
  List<Side> makers(Slots slots) {
    for (String name : List.of("in", "under")) {
      for (Word word : slots.words(name)) {
        if (enactments.contains(word.lemma())) {
          return sides.named(parse, word);
        }
      }
    }
    return List.of();
  }
}
