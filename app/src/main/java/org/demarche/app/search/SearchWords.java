package org.demarche.app.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.demarche.app.question.MalformedQuestionException;

/**
 * Makes queries of words: all must stand in the report, "|" stands between alternatives, "-" before
 * what must not stand there, quotes around what stands together, "*" for any end.
 */
final class SearchWords {

  private static final int OPERATORS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PRECEDENCE_OPERATORS
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  /** A word of the title says more of what a report is about. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(SearchField.TITLE, 2f, SearchField.TEXT, 1f);

  private final SimpleQueryParser parser;

  SearchWords(Analyzer analyzer) {
    parser = new SimpleQueryParser(analyzer, WEIGHTS, OPERATORS);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
  }

  Query query(String words) {
    Query query = parser.parse(words);
    if (query == null
        || query instanceof MatchNoDocsQuery
        || query instanceof BooleanQuery several && several.clauses().isEmpty()) {
      throw new MalformedQuestionException(
          "\"" + words + "\" has no word that can be searched for");
    }
    return query;
  }
}
