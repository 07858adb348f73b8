package org.demarche.app.api;

import java.util.List;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Route;
import org.demarche.app.view.OntologyJson;
import org.demarche.ontology.Ontology;

/** The categories, modes, quads, contexts and statuses of acts, and what they mean. */
final class OntologyResource implements Resource {

  @Override
  public List<Route> routes() {
    String text = new OntologyJson(new Ontology()).text();
    return List.of(Route.stored("/api/ontology", List.of(), call -> Answer.json(text)));
  }
}
