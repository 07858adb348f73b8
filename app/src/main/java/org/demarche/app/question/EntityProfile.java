package org.demarche.app.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Term;

/**
 * Who an entity is, and what a store has of it.
 *
 * @param row who it is
 * @param offices what it has held, in the order in which it began
 * @param statements how many statements it made
 * @param acts what it did and what was done to it, by category
 * @param partners the countries that this was between, those with most cases first
 */
public record EntityProfile(
    EntityRow row, List<Term> offices, long statements, List<Acts> acts, List<Partner> partners) {

  /** Copies the lists. */
  public EntityProfile {
    offices = List.copyOf(offices);
    acts = List.copyOf(acts);
    partners = List.copyOf(partners);
  }

  /**
   * The cases of one category, whatever their status.
   *
   * @param category PLOVER category
   * @param done in how many the entity acts
   * @param received in how many somebody acts towards it
   * @param first the day of the first
   * @param last the day of the last
   */
  public record Acts(String category, long done, long received, LocalDate first, LocalDate last) {}

  /**
   * Another country that the entity dealt with.
   *
   * @param country its code
   * @param name what people call it
   * @param cases how many cases took place between both
   * @param intensity their mean intensity, -10 to 10
   */
  public record Partner(String country, String name, long cases, double intensity)
      implements Listed {

    @Override
    public List<Field> fields() {
      return List.of(
          Field.of("country", country),
          Field.of("name", name),
          Field.of("cases", cases),
          Field.of("intensity", intensity));
    }
  }

  /** Returns in how many cases it acts. */
  public long done() {
    return acts.stream().mapToLong(Acts::done).sum();
  }

  /** Returns in how many cases somebody acts towards it. */
  public long received() {
    return acts.stream().mapToLong(Acts::received).sum();
  }

  /** Returns the day of its first case. */
  public Optional<LocalDate> first() {
    return acts.stream().map(Acts::first).min(LocalDate::compareTo);
  }

  /** Returns the day of its last case. */
  public Optional<LocalDate> last() {
    return acts.stream().map(Acts::last).max(LocalDate::compareTo);
  }
}
