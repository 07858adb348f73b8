package org.demarche.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.question.Choice;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;

/** Reads which acts the parameters of an address ask for. */
final class FilterWords {

  private final FilterReader reader;

  FilterWords(FilterReader reader) {
    this.reader = reader;
  }

  /**
   * Returns the filter.
   *
   * @throws Problem that names the parameter which cannot be meant
   */
  Filter filter(Query query) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String name : FilterReader.NAMES) {
      List<String> values = query.all(name);
      if (!values.isEmpty()) {
        words.put(name, values);
      }
    }
    try {
      return reader.read(words);
    } catch (MalformedQuestionException wrong) {
      throw problem(words, wrong);
    }
  }

  /** The one that is wrong is so alone; if none is, they do not fit each other. */
  private Problem problem(Map<String, List<String>> words, MalformedQuestionException wrong) {
    for (Map.Entry<String, List<String>> each : words.entrySet()) {
      try {
        reader.read(Map.of(each.getKey(), each.getValue()));
      } catch (MalformedQuestionException alone) {
        return Problem.parameter(each.getKey(), String.valueOf(alone.getMessage()));
      }
    }
    return Problem.question(String.valueOf(wrong.getMessage()));
  }

  /** Returns whom a parameter means, if it is given. */
  Optional<Choice> choice(Query query, String name) {
    return query.last(name).map(reader::choice);
  }

  /** Returns whom words mean, with commas between several. */
  Choice choice(String words) {
    return reader.choice(words);
  }
}
