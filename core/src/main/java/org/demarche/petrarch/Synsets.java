package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for one another: "&amp;PARTY" with lines of "+", "!PERSON! = MAN, WOMAN". */
final class Synsets {

  private static final Pattern DEFINITION = Pattern.compile("&([A-Za-z0-9_]*[A-Za-z0-9])(_?)");
  private static final Pattern SUBSTITUTION = Pattern.compile("!([A-Za-z0-9]+)!\\s*=(.*)");
  private static final Pattern USE =
      Pattern.compile("(?<![^\\s_])&([A-Za-z0-9]+)|!([A-Za-z0-9]+)!");

  /** More names than this are no entry but an accident. */
  private static final int MOST_FORMS = 1000;

  private final Map<String, List<String>> words = new HashMap<>();

  /** Tells whether the line opens the definition of a set, whose words follow behind "+". */
  static boolean isDefinition(String text) {
    return DEFINITION.matcher(text).matches();
  }

  /** Tells whether the line defines a group of substitutes. */
  static boolean isSubstitution(String text) {
    return SUBSTITUTION.matcher(text).matches();
  }

  /**
   * Takes the definition of a set; a label that ends with "_" and a word that does have no plural,
   * nor has a set in a set.
   */
  void define(String label, List<String> members) {
    Matcher form = DEFINITION.matcher(label);
    if (!form.matches()) {
      throw new IllegalArgumentException("no definition: " + label);
    }
    List<String> forms = words.computeIfAbsent("&" + form.group(1), none -> new ArrayList<>());
    for (String member : members) {
      String noun = Wording.words(member);
      forms.add(noun);
      if (form.group(2).isEmpty() && !member.strip().endsWith("_") && !isUsedIn(noun)) {
        forms.add(Plurals.of(noun));
      }
    }
  }

  /** Takes "!PERSON! = MAN, MEN, WOMAN, WOMEN"; the words have no further plurals. */
  void substitute(String definition) {
    Matcher form = SUBSTITUTION.matcher(definition);
    if (!form.matches()) {
      throw new IllegalArgumentException("no substitution: " + definition);
    }
    List<String> forms = words.computeIfAbsent("!" + form.group(1), none -> new ArrayList<>());
    for (String word : form.group(2).split(",")) {
      if (!word.isBlank()) {
        forms.add(word.strip());
      }
    }
  }

  /** Tells whether the name has a set in it. */
  static boolean isUsedIn(String name) {
    return USE.matcher(name).find();
  }

  /**
   * Returns the name with every set in it replaced by each of its words.
   *
   * @throws UnreadableException when a set is not defined
   */
  List<String> expand(String name) throws UnreadableException {
    Matcher use = USE.matcher(name);
    if (!use.find()) {
      return List.of(name);
    }
    String key = use.group(1) != null ? "&" + use.group(1) : "!" + use.group(2);
    if (!words.containsKey(key)) {
      throw new UnreadableException(use.group() + " is not defined in this file; define it");
    }
    String before = name.substring(0, use.start());
    List<String> rests = expand(name.substring(use.end()));
    List<String> expanded = new ArrayList<>();
    for (String word : words.getOrDefault(key, List.of())) {
      for (String rest : rests) {
        expanded.add(before + word + rest);
        if (expanded.size() > MOST_FORMS) {
          throw new UnreadableException("the entry makes more than " + MOST_FORMS + " names");
        }
      }
    }
    return expanded;
  }
}
