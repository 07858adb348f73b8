package org.demarche.app.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.question.Order;
import org.demarche.app.server.Call;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;

/**
 * Which part of a list is asked for.
 *
 * @param limit at most so many rows
 * @param cursor where it begins, if not at the start
 */
record Paging(int limit, Optional<Cursor> cursor) {

  private static final String LIMIT = "limit";
  private static final String CURSOR = "cursor";
  private static final String ORDER = "order";
  private static final int MOST = 1000;
  private static final int USUAL = 50;

  static Paging of(Query query) {
    try {
      return new Paging(query.number(LIMIT, 1, MOST, USUAL), query.last(CURSOR).map(Cursor::parse));
    } catch (MalformedQuestionException wrong) {
      throw Problem.parameter(CURSOR, String.valueOf(wrong.getMessage()));
    }
  }

  /** Returns the order that is asked for, else the newest first. */
  static Order order(Query query) {
    return Order.of(query.word(ORDER, List.of(Order.NEWEST.word(), Order.OLDEST.word())));
  }

  /** Returns the same as {@link #and} for a list that comes in either order. */
  static List<String> ordered(List<String> names) {
    return Stream.concat(and(names).stream(), Stream.of(ORDER)).toList();
  }

  /** Returns names of parameters together with those of every list. */
  static List<String> and(List<String> names) {
    return Stream.concat(names.stream(), Stream.of(LIMIT, CURSOR, Call.FORMAT)).toList();
  }
}
