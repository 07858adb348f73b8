package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.demarche.ontology.Entry;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermKind;

/** Writes the ontology, or what goes by one name in it, as JSON. */
public final class OntologyJson {

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonFactory factory = new JsonFactory();
  private final Ontology ontology;

  /** Takes what is written. */
  public OntologyJson(Ontology ontology) {
    this.ontology = ontology;
  }

  /** Returns everything as one line without its end. */
  public String text() {
    return object(
        json -> {
          entries(json, "categories", ontology.categories());
          for (TermKind kind : TermKind.values()) {
            entries(json, kind.plural(), ontology.terms(kind));
          }
          entries(json, "codes", ontology.codes());
        });
  }

  /**
   * Returns what goes by a name as one line without its end.
   *
   * @param asked the name
   * @param found all that goes by it
   * @param near names like it where nothing does
   */
  public String text(String asked, List<Entry> found, List<String> near) {
    return object(
        json -> {
          json.writeStringField("code", asked);
          entries(json, "entries", found);
          EntryJson.strings(json, "near", near);
        });
  }

  private void entries(JsonGenerator json, String field, List<? extends Entry> entries)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Entry entry : entries) {
      new EntryJson(json, ontology).write(entry);
    }
    json.writeEndArray();
  }

  private String object(Content content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      content.write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
