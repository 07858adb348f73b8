package org.demarche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Titles of offices: "foreign minister" belongs to the sector GOV. */
public final class Titles {

  /**
   * A title.
   *
   * @param role canonical name of the office, empty where the title says none ("Mr.")
   * @param sectors PLOVER sectors of those who bear it
   */
  public record Title(String role, List<String> sectors) {

    /** Tells whether who bears it once is a former official afterwards. */
    boolean isOffice() {
      return !role.isEmpty() && sectors.stream().anyMatch(OFFICIAL::contains);
    }

    /** Returns the title of a deputy, or of who acts in the office. */
    Title under(String rank) {
      return new Title(rank + role, sectors);
    }

    /** Returns the title of who held the office once, whatever it was. */
    Title former() {
      return new Title("former " + role, List.of("ELI"));
    }
  }

  private static final String MINISTER = " minister";

  /** What turns an office into one that is held no more. */
  static final List<String> FORMER =
      List.of(
          "former ",
          "ex-",
          "then-",
          "deposed ",
          "disgraced ",
          "ousted ",
          "toppled ",
          "retired ",
          "late ");

  /** What makes another office of an office. */
  static final List<String> RANKS =
      List.of("deputy ", "first deputy ", "assistant ", "acting ", "interim ", "caretaker ");

  /** Sectors of offices after which somebody is a former official. */
  private static final List<String> OFFICIAL =
      List.of("COP", "GOV", "IGO", "JUD", "LEG", "MIL", "SPY");

  private final Map<String, Title> byForm = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  /** Reads titles.txt. */
  public Titles() {
    this(List.of());
  }

  /** Takes a user's own titles, those that win first, and reads titles.txt. */
  Titles(List<Row> own) {
    own.forEach(this::add);
    Table.read(Titles.class, "titles.txt", Section.TITLES.columns()).forEach(this::add);
    Title deputy = find("deputy minister").orElseThrow();
    List.copyOf(forms).stream()
        .filter(form -> form.endsWith(MINISTER))
        .forEach(form -> turnRound(form, find(form).orElseThrow(), deputy));
  }

  /** An "energy minister" is a "minister of energy" and a "minister for energy" as well. */
  private void turnRound(String form, Title title, Title deputy) {
    String portfolio = form.substring(0, form.length() - MINISTER.length());
    for (String of : List.of(" of ", " for ")) {
      add("minister" + of + portfolio, title);
      add("deputy minister" + of + portfolio, deputy);
    }
  }

  private void add(Row row) {
    Title title = new Title(row.field(3), row.list(2));
    add(row.field(0), title);
    row.list(1).forEach(form -> add(form, title));
  }

  private void add(String form, Title title) {
    String key = form.toLowerCase(Locale.ROOT);
    if (byForm.putIfAbsent(key, title) == null) {
      forms.add(key);
    }
  }

  /** Returns the title of this form, whatever its case. */
  public Optional<Title> find(String form) {
    return Optional.ofNullable(byForm.get(form.toLowerCase(Locale.ROOT)));
  }

  /** Tells whether the word says of an office behind it that it is held no more: "former". */
  public static boolean isFormer(String word) {
    return FORMER.contains(word + " ") || FORMER.contains(word + "-");
  }

  /** Returns all forms in lower case. */
  public List<String> forms() {
    return List.copyOf(forms);
  }

  /** Returns the sectors of a role, GOV when the table does not know it. */
  List<String> sectorsOf(String role) {
    Title exact = byForm.get(role);
    if (exact != null) {
      return exact.sectors();
    }
    int blank = role.lastIndexOf(' ');
    return blank < 0 ? List.of("GOV") : sectorsOf(role.substring(blank + 1));
  }
}
