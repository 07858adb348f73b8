package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How much a store has.
 *
 * @param reports reports in their newest version
 * @param accounts how many of them have words of their own
 * @param versions older versions of reports
 * @param events events that the reports tell
 * @param cases real acts
 * @param expectations what the reports say is still to come
 */
public record Content(
    long reports, long accounts, long versions, long events, long cases, long expectations) {

  static Content of(Connection database) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT count(*) FILTER (current), count(DISTINCT account) FILTER (current),"
                    + " count(*) FILTER (NOT current), (SELECT count(*) FROM events),"
                    + " (SELECT count(*) FROM cases), (SELECT count(*) FROM expectations)"
                    + " FROM reports")) {
      row.next();
      return new Content(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6));
    }
  }
}
