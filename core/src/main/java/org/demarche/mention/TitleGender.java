package org.demarche.mention;

import java.util.Locale;
import java.util.Set;
import org.demarche.entity.Gender;
import org.demarche.entity.Titles;

/** Tells whether a title is that of a woman or a man: "Mrs.", "king", "spokeswoman". */
final class TitleGender {

  private static final Set<String> FEMALE =
      Set.of(
          "mrs.",
          "mrs",
          "ms.",
          "ms",
          "miss",
          "queen",
          "princess",
          "first lady",
          "empress",
          "wife",
          "daughter",
          "mother",
          "sister",
          "widow",
          "niece",
          "aunt",
          "girlfriend");
  private static final Set<String> MALE =
      Set.of(
          "mr.",
          "mr",
          "sir",
          "king",
          "prince",
          "pope",
          "emperor",
          "sultan",
          "cardinal",
          "husband",
          "son",
          "father",
          "brother",
          "nephew",
          "uncle",
          "half-brother");

  private TitleGender() {}

  static Gender of(Titles.Title title, String words) {
    String role = title.role();
    String form = words.toLowerCase(Locale.ROOT);
    if (role.endsWith("woman") || FEMALE.contains(form) || FEMALE.contains(role)) {
      return Gender.FEMALE;
    }
    boolean male = role.endsWith("sman") && form.endsWith("sman");
    return male || MALE.contains(form) || MALE.contains(role) ? Gender.MALE : Gender.UNKNOWN;
  }
}
