package org.demarche.app.api;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.app.alert.Rule;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.KnownEntities;
import org.demarche.app.question.Questions;
import org.demarche.app.question.SideResolver;
import org.demarche.app.question.StoredDeeds;
import org.demarche.app.question.StoredProspects;
import org.demarche.app.relation.Deeds;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.News;
import org.demarche.app.server.Route;
import org.demarche.app.store.Store;
import org.demarche.entity.Gazetteer;

/**
 * All that can be asked of a store over HTTP.
 *
 * @param store is asked
 * @param index of its texts
 * @param dictionaries reads those that tell whom names mean, when they are first needed
 * @param ingest takes reports
 * @param rules what is watched for
 * @param version of the program
 */
public record Api(
    Store store,
    TextIndex index,
    Supplier<Gazetteer> dictionaries,
    Ingest ingest,
    List<Rule> rules,
    String version) {

  /** Copies the rules. */
  public Api {
    rules = List.copyOf(rules);
  }

  /**
   * Returns the routes.
   *
   * @param news is told of reports that are kept
   */
  public List<Route> routes(News news) {
    Questions questions = new Questions(store, index);
    Once<Gazetteer> gazetteer = new Once<>(dictionaries);
    FilterWords words =
        new FilterWords(
            new FilterReader(new SideResolver(gazetteer, remark -> {}), Clock.systemUTC()));
    Deeds deeds = new StoredDeeds(store);
    PerRevision kept = new PerRevision(store::revision);
    List<Resource> resources =
        List.of(
            new StoreResource(questions, kept, version, rules.size()),
            new ReportResource(questions),
            new IngestResource(questions, ingest, news),
            new StatementResource(questions, words),
            new CaseResource(questions, words),
            new EventResource(questions, words),
            new ExpectationResource(questions, words),
            new EntityResource(questions, new Once<>(() -> new KnownEntities(gazetteer.get()))),
            new DyadResource(questions, words),
            new OverviewResource(questions, kept),
            new RelationResource(deeds, new StoredProspects(store), words),
            new AlertResource(questions, deeds, rules),
            new SearchResource(index),
            new ExportResource(questions, words),
            new OntologyResource(),
            new DocumentResource(version),
            new HealthResource(questions, ingest));
    return resources.stream().flatMap(resource -> resource.routes().stream()).toList();
  }
}
