package org.demarche.app.question;

import java.util.List;

/**
 * What a code of a country means.
 *
 * @param code as records have it, ISO 3166-1 alpha-3 or IGO, NGO, REB, MNC, OTH
 * @param name what people call it
 */
public record CountryRow(String code, String name) implements Listed {

  @Override
  public List<Field> fields() {
    return List.of(Field.of("country", code), Field.of("name", name));
  }
}
