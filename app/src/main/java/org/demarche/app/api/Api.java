package org.demarche.app.api;

import java.util.List;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Questions;
import org.demarche.app.question.StoredProspects;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.News;
import org.demarche.app.server.Route;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoredDeeds;

/** All that can be asked of a store over HTTP. */
public final class Api {

  private final ReadAccess store;
  private final TextIndex index;
  private final FilterReader reader;
  private final Ingest ingest;
  private final String version;

  /**
   * Makes an API.
   *
   * @param store is asked
   * @param index of its texts
   * @param reader reads which acts are asked for
   * @param ingest takes reports
   * @param version of the program
   */
  public Api(
      ReadAccess store, TextIndex index, FilterReader reader, Ingest ingest, String version) {
    this.version = version;
    this.store = store;
    this.index = index;
    this.reader = reader;
    this.ingest = ingest;
  }

  /**
   * Returns the routes.
   *
   * @param news is told of reports that are kept
   */
  public List<Route> routes(News news) {
    Questions questions = new Questions(store, index);
    FilterWords words = new FilterWords(reader);
    List<Resource> resources =
        List.of(
            new StoreResource(questions, version, 0),
            new ReportResource(questions),
            new StatementResource(questions, words),
            new CaseResource(questions, words),
            new EventResource(questions, words),
            new ExpectationResource(questions, words),
            new SearchResource(index),
            new RelationResource(new StoredDeeds(store), new StoredProspects(questions), words),
            new ExportResource(questions, words),
            new OntologyResource(),
            new IngestResource(questions, ingest, news));
    return resources.stream().flatMap(resource -> resource.routes().stream()).toList();
  }
}
