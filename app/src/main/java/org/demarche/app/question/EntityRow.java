package org.demarche.app.question;

import java.util.List;
import java.util.Optional;

/**
 * An entity as lists show it.
 *
 * @param id its id
 * @param name as reports write it
 * @param country ISO 3166-1 alpha-3, or IGO, NGO, REB, MNC, OTH
 * @param sectors PLOVER sectors on the last day of the store
 * @param role its office on that day
 * @param events how often reports tell that it acts or is acted towards, 0 when only dictionaries
 *     know it
 */
public record EntityRow(
    String id,
    String name,
    Optional<String> country,
    List<String> sectors,
    Optional<String> role,
    long events)
    implements Listed {

  /** Copies the list. */
  public EntityRow {
    sectors = List.copyOf(sectors);
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("entity", id),
        Field.of("name", name),
        Field.optional("country", country),
        Field.of("sector", sectors),
        Field.optional("role", role),
        Field.of("events", events));
  }
}
