package org.demarche.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.jspecify.annotations.Nullable;

/** Tells whom a code, an id or a name means; the dictionaries are only read for a name. */
public final class SideResolver {

  private static final Set<String> OF_NO_COUNTRY = Set.of("IGO", "NGO", "REB", "MNC", "OTH");
  private static final Pattern ID = Pattern.compile("[\\p{Ll}\\p{N}]+(-[\\p{Ll}\\p{N}]+)*");

  private final Supplier<Gazetteer> dictionaries;
  private final Consumer<String> note;
  private final Set<String> codes;
  private @Nullable Gazetteer gazetteer;

  /**
   * Makes a resolver.
   *
   * @param dictionaries reads them
   * @param note takes what a name is taken for where that is not plain
   */
  public SideResolver(Supplier<Gazetteer> dictionaries, Consumer<String> note) {
    this.dictionaries = dictionaries;
    this.note = note;
    this.codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.addAll(OF_NO_COUNTRY);
  }

  /** Returns whom a word means on any of some days. */
  Choice resolve(String word, List<LocalDate> days) {
    if (codes.contains(word)) {
      return Choice.country(word);
    }
    return ID.matcher(word).matches() ? Choice.entity(word) : named(word, days);
  }

  private synchronized Gazetteer dictionaries() {
    if (gazetteer == null) {
      gazetteer = dictionaries.get();
    }
    return gazetteer;
  }

  private Choice named(String name, List<LocalDate> days) {
    Gazetteer known = dictionaries();
    if (name.matches("[A-Z]{3}") && known.state(name).isPresent()) {
      return Choice.country(name);
    }
    List<Entity> meant = new ArrayList<>();
    days.forEach(day -> known.named(name, day).stream().map(Sense::entity).forEach(meant::add));
    List<Entity> entities = meant.isEmpty() ? known.surnamed(name) : meant;
    Choice choice = Choice.any(entities.stream().distinct().map(SideResolver::of).toList());
    return entities.isEmpty() ? unknown(name) : told(name, choice);
  }

  private static Choice of(Entity entity) {
    return entity.kind() == Kind.STATE
        ? Choice.country(entity.country())
        : Choice.entity(entity.id());
  }

  private Choice told(String name, Choice choice) {
    if (choice.countries().size() + choice.entities().size() > 1) {
      Set<String> all = new TreeSet<>(choice.countries());
      all.addAll(choice.entities());
      note.accept(
          "\"" + name + "\" may mean each of " + String.join(", ", all) + "; all are taken");
    }
    return choice;
  }

  /** Whom only reports introduce goes by an id made of the name. */
  private Choice unknown(String name) {
    String folded = Folding.fold(name.strip()).toLowerCase(Locale.ROOT);
    String id = folded.replaceAll("[^\\p{L}\\p{N}]+", "-");
    note.accept("the dictionaries do not know \"" + name + "\"; it is taken for the id " + id);
    return Choice.entity(id);
  }
}
