package org.demarche.frame;

import java.util.List;
import org.demarche.resource.Row;

/**
 * Where the sides of a frame stand, the last field of its line: "actor=poss recipient=on,against".
 *
 * @param actor slots of the actor
 * @param recipient slots of the recipient
 * @param mutual whether the sides of all slots act together
 */
record Roles(List<String> actor, List<String> recipient, boolean mutual) {

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

  /** Reads the field; what it does not tell is as usual for the part of speech. */
  static Roles parse(Row row, Frame.Part part) {
    String field = row.field(3);
    boolean verb = part == Frame.Part.VERB;
    boolean mutual = false;
    List<String> actor = verb ? List.of("subj") : NOUN_ACTOR;
    List<String> recipient = verb ? VERB_RECIPIENT : NOUN_RECIPIENT;
    for (String role : field.isEmpty() ? new String[0] : field.split("\\s+")) {
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
    boolean open = mutual && !field.contains("recipient=");
    return new Roles(actor, open ? MUTUAL_PARTNER : recipient, mutual);
  }

  private static List<String> slots(String role) {
    String value = role.substring(role.indexOf('=') + 1);
    return value.equals("none") || value.isEmpty() ? List.of() : List.of(value.split(","));
  }
}
