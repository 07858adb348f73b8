package org.demarche.app.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.app.question.Choice;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Deeds;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Prospects;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;
import org.demarche.app.server.Route;
import org.demarche.app.view.RelationCsv;
import org.demarche.app.view.RelationJson;

/** The relation of two sides over time. */
final class RelationResource implements Resource {

  private static final List<String> NAMES =
      List.of("first", "second", "from", "to", "by", "within", Call.FORMAT);

  private final Deeds deeds;
  private final Prospects prospects;
  private final FilterWords words;

  RelationResource(Deeds deeds, Prospects prospects, FilterWords words) {
    this.deeds = deeds;
    this.prospects = prospects;
    this.words = words;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/relations", NAMES, this::relation));
  }

  private Answer relation(Call call) {
    Question question = question(call.query());
    Dyad dyad = question.dyad();
    try (Stream<Deed> found = deeds.of(dyad.first(), dyad.second())) {
      Optional<Relation> relation = new RelationMaker(question).relation(found, prospects.of(dyad));
      return relation
          .map(known -> answer(call, known))
          .orElseThrow(
              () ->
                  Problem.missing(
                      "no cases between "
                          + String.join(", ", dyad.first())
                          + " and "
                          + String.join(", ", dyad.second())
                          + " took place in these days"));
    }
  }

  private static Answer answer(Call call, Relation relation) {
    return call.wantsCsv()
        ? Answer.text(Answer.CSV, new RelationCsv().text(relation) + "\r\n")
        : Answer.json(new RelationJson().text(relation));
  }

  private Question question(Query query) {
    Grain grain =
        Grain.valueOf(query.word("by", List.of("week", "day", "month")).toUpperCase(Locale.ROOT));
    int within = query.number("within", 1, Question.LONGEST_WITHIN, Question.USUAL_WITHIN);
    Dyad dyad = dyad(side(query, "first"), side(query, "second"));
    try {
      return new Question(dyad, query.day("from"), query.day("to"), grain, within);
    } catch (IllegalArgumentException unfit) {
      throw Problem.parameter("to", String.valueOf(unfit.getMessage()));
    }
  }

  private static Dyad dyad(SortedSet<String> first, SortedSet<String> second) {
    try {
      return new Dyad(first, second);
    } catch (IllegalArgumentException unfit) {
      throw Problem.parameter("second", String.valueOf(unfit.getMessage()));
    }
  }

  private SortedSet<String> side(Query query, String name) {
    Choice choice =
        words
            .choice(query, name)
            .orElseThrow(
                () -> Problem.parameter(name, name + " is missing; name a side, such as USA"));
    SortedSet<String> codes = new TreeSet<>(choice.countries());
    codes.addAll(choice.entities());
    if (codes.isEmpty()) {
      throw Problem.parameter(name, name + " names nobody; name a side, such as USA");
    }
    return codes;
  }
}
