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
  private static final List<String> VERB_RECIPIENT =
      List.of(
          "obj",
          "iobj",
          "obj.poss",
          "obj.mod",
          "against",
          "on",
          "with",
          "to",
          "from",
          "for",
          "of",
          "obj.on",
          "obj.against",
          "obj.with",
          "obj.to",
          "obj.of",
          "obj.for",
          "obj.from");
  private static final List<String> MUTUAL_PARTNER =
      List.of("with", "between", "obj.with", "obj.between", "among", "obj.among");
  private static final List<String> NOUN_ACTOR = List.of("poss", "by", "mod", "subj", "of");
  private static final List<String> NOUN_RECIPIENT =
      List.of("against", "on", "with", "to", "for", "from", "in", "of", "between");

  private final Map<String, List<Frame>> byTrigger = new HashMap<>();
  private final Acts acts;

  public FrameLexicon(Acts acts, WordClasses classes) {
    this.acts = acts;
    for (String category : CATEGORIES) {
      for (Row row : Table.read(FrameLexicon.class, category + ".txt", 4)) {
        add(frame(row, classes));
      }
    }
    for (List<Frame> frames : byTrigger.values()) {
      frames.sort(Comparator.comparingInt((Frame f) -> -f.weight()));
    }
  }

  /** Returns the frames of a trigger, those with more conditions first. */
  public List<Frame> of(Frame.Part part, String lemma) {
    return byTrigger.getOrDefault(key(part, lemma), List.of());
  }

  private void add(Frame frame) {
    byTrigger.computeIfAbsent(key(frame.part(), frame.lemma()), k -> new ArrayList<>(2)).add(frame);
  }

  private static String key(Frame.Part part, String lemma) {
    return part + " " + lemma;
  }

  private Frame frame(Row row, WordClasses classes) {
    Pattern pattern = Pattern.parse(row, classes);
    String[] act = row.field(1).split("/", 2);
    Optional<String> mode = act.length > 1 ? Optional.of(act[1]) : Optional.empty();
    if (!act[0].equals(Frame.NONE) && !acts.knows(act[0], mode)) {
      throw row.malformed("no act of PLOVER: " + row.field(1));
    }
    boolean verb = pattern.part() == Frame.Part.VERB;
    boolean told = row.field(3).contains("recipient=");
    List<String> actor = verb ? List.of("subj") : NOUN_ACTOR;
    List<String> recipient = verb ? VERB_RECIPIENT : NOUN_RECIPIENT;
    boolean mutual = false;
    for (String role : row.field(3).isEmpty() ? new String[0] : row.field(3).split("\\s+")) {
      if (role.equals("mutual")) {
        mutual = true;
      } else if (role.startsWith("actor=")) {
        actor = slots(role);
      } else if (role.startsWith("recipient=")) {
        recipient = slots(role);
      } else {
        throw row.malformed("a role is actor=…, recipient=… or mutual, not \"" + role + "\"");
      }
    }
    if (mutual && !told) {
      recipient = MUTUAL_PARTNER;
    }
    return new Frame(
        pattern.part(),
        pattern.lemma().toLowerCase(Locale.ROOT),
        pattern.particle(),
        pattern.conditions(),
        act[0],
        mode,
        row.field(2),
        actor,
        recipient,
        mutual,
        row.place());
  }

  private static List<String> slots(String role) {
    String value = role.substring(role.indexOf('=') + 1);
    return value.equals("none") || value.isEmpty() ? List.of() : List.of(value.split(","));
  }
}
