package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.verb.VerbForm;

/**
 * The forms of a verb: those in braces, "STAB {STABS STABBED}", else the regular ones; of several
 * words the one behind "+" is the verb, "+CORDON_OFF".
 */
final class VerbForms {

  private VerbForms() {}

  /**
   * Returns the forms, the one that the line begins with among them.
   *
   * @throws UnreadableException when the line names no verb
   */
  static List<VerbForm> of(String text) throws UnreadableException {
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open >= 0 != close >= 0 || close < open) {
      throw new UnreadableException("forms are written {FORM FORM} behind the verb");
    }
    String named = (open < 0 ? text : text.substring(0, open)).strip().toUpperCase(Locale.ROOT);
    Set<VerbForm> forms = new LinkedHashSet<>();
    VerbForm base = form(named);
    forms.add(base);
    if (open < 0) {
      regular(base.verb()).forEach(v -> forms.add(new VerbForm(base.before(), v, base.after())));
    } else {
      for (String form : text.substring(open + 1, close).strip().split("[\\s,]+")) {
        if (!form.isEmpty()) {
          forms.add(form(form.toUpperCase(Locale.ROOT)));
        }
      }
    }
    return List.copyOf(forms);
  }

  private static VerbForm form(String text) throws UnreadableException {
    List<String> words = new ArrayList<>(List.of(text.split("[\\s_]+")));
    words.removeIf(String::isEmpty);
    if (words.isEmpty()) {
      throw new UnreadableException("the verb is missing");
    }
    int verb = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("+")) {
        verb = i;
        words.set(i, words.get(i).substring(1));
      }
    }
    if (!words.get(verb).matches("[\\p{L}\\p{N}'-]+")) {
      throw new UnreadableException("\"" + words.get(verb) + "\" is no verb; write one word");
    }
    List<String> before = new ArrayList<>(words.subList(0, verb));
    Collections.reverse(before);
    return new VerbForm(before, words.get(verb), words.subList(verb + 1, words.size()));
  }

  /** Dictionaries count on "S", "ED" and "ING"; how they change the spelling is added to that. */
  private static List<String> regular(String verb) {
    List<String> forms = new ArrayList<>();
    forms.add(Plurals.of(verb));
    String stem = verb.endsWith("E") ? verb.substring(0, verb.length() - 1) : verb;
    forms.add(stem + "ED");
    forms.add(stem + "ING");
    if (verb.matches(".*[^AEIOU]Y")) {
      forms.add(verb.substring(0, verb.length() - 1) + "IED");
    }
    if (verb.matches("[^AEIOU]*[AEIOU][BDGLMNPRT]")) {
      String doubled = verb + verb.charAt(verb.length() - 1);
      forms.add(doubled + "ED");
      forms.add(doubled + "ING");
    }
    return forms;
  }
}
