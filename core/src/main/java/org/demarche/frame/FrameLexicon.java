package org.demarche.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The frames of all categories by their trigger, those with more conditions first. */
public final class FrameLexicon {

  private static final List<String> CATEGORIES =
      List.of(
          "agree",
          "consult",
          "support",
          "concede",
          "cooperate",
          "aid",
          "retreat",
          "request",
          "accuse",
          "reject",
          "threaten",
          "protest",
          "sanction",
          "mobilize",
          "coerce",
          "assault");

  private final Map<String, List<Frame>> byTrigger = new HashMap<>();
  private final Acts acts;
  private final Fitting fitting;

  /** Reads the files of all categories. */
  public FrameLexicon(Acts acts, WordClasses classes) {
    this.acts = acts;
    this.fitting = new Fitting(classes);
    for (String category : CATEGORIES) {
      for (Row row : Table.read(FrameLexicon.class, category + ".txt", 4)) {
        frames(row, classes).forEach(this::add);
      }
    }
    for (List<Frame> frames : byTrigger.values()) {
      frames.sort(Comparator.comparingInt((Frame f) -> -f.weight()));
    }
  }

  /** Returns the frame that fits the words around the trigger and asks for most of them. */
  public Optional<Frame> find(Slots slots, Frame.Part part) {
    return known(slots, part).stream().filter(f -> fits(slots, f)).findFirst();
  }

  /** Returns all frames that fit, the one that counts first. */
  public List<Frame> fitting(Slots slots, Frame.Part part) {
    return known(slots, part).stream().filter(f -> fits(slots, f)).toList();
  }

  /** Returns the frames of the trigger that do not fit, those that lack least first. */
  public List<Misfit> misfits(Slots slots, Frame.Part part) {
    return known(slots, part).stream()
        .map(f -> new Misfit(f, fitting.lacks(slots, f.particle(), f.conditions())))
        .filter(m -> !m.lacks().isEmpty())
        .sorted(Comparator.comparingInt(m -> m.lacks().size()))
        .toList();
  }

  private List<Frame> known(Slots slots, Frame.Part part) {
    return byTrigger.getOrDefault(key(part, slots.trigger().lemma()), List.of());
  }

  private boolean fits(Slots slots, Frame frame) {
    return fitting.fits(slots, frame.particle(), frame.conditions());
  }

  private void add(Frame frame) {
    byTrigger.computeIfAbsent(key(frame.part(), frame.lemma()), k -> new ArrayList<>(2)).add(frame);
  }

  private static String key(Frame.Part part, String lemma) {
    return part + " " + lemma;
  }

  private List<Frame> frames(Row row, WordClasses classes) {
    String[] act = row.field(1).split("/", 2);
    Optional<String> mode = act.length > 1 ? Optional.of(act[1]) : Optional.empty();
    if (!act[0].equals(Frame.NONE) && !acts.knows(act[0], mode)) {
      throw row.malformed("no act of PLOVER: " + row.field(1));
    }
    return Pattern.parse(row, classes).stream()
        .map(pattern -> frame(row, pattern, act[0], mode))
        .toList();
  }

  private static Frame frame(Row row, Pattern pattern, String category, Optional<String> mode) {
    Roles roles = Roles.parse(row, pattern.part());
    return new Frame(
        pattern.part(),
        pattern.lemma().toLowerCase(Locale.ROOT),
        pattern.particle(),
        pattern.conditions(),
        category,
        mode,
        row.field(2),
        roles.actor(),
        roles.recipient(),
        roles.mutual(),
        row.place());
  }
}
