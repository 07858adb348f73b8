package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * Finds the reports that print the same text: those are one account, named by the first of them.
 *
 * <p>Two reports share an account when half of the runs of words of the shorter one stand in the
 * other, or a chain of such reports connects them, and they are at most four days apart: whoever
 * prints the text of an agency does so within days, and bulletins have the same form every week.
 */
final class Accounts {

  private static final String COPIES =
      "SELECT a.report, b.report FROM shingles a"
          + " JOIN arrived ON arrived.report = a.report"
          + " JOIN shingles b ON a.hash = b.hash AND a.report <> b.report"
          + " AND b.day BETWEEN a.day - 4 AND a.day + 4 AND b.day BETWEEN DATE '%s' AND DATE '%s'"
          + " JOIN reports ra ON ra.report = a.report JOIN reports rb ON rb.report = b.report"
          + " GROUP BY ALL"
          + " HAVING count(*) * 2 >= min(least(ra.shingles, rb.shingles))"
          + " AND count(*) >= least(5, max(greatest(ra.shingles, rb.shingles)))";

  /** Days that stand in the question itself spare the database most of the table. */
  private static final String DAYS =
      "SELECT CAST(coalesce(min(day), DATE '2000-01-01') - 4 AS DATE),"
          + " CAST(coalesce(max(day), DATE '2000-01-01') + 4 AS DATE) FROM reports"
          + " WHERE report IN (SELECT report FROM arrived)";

  private static final String MEMBERS =
      "SELECT report, id, day, account FROM reports WHERE current AND (report IN"
          + " (SELECT report FROM arrived) OR account IN (SELECT account FROM reports WHERE current"
          + " AND report IN (SELECT report FROM arrived)))";

  private final DuckDBConnection database;

  Accounts(DuckDBConnection database) {
    this.database = database;
  }

  private record Member(long report, String id, LocalDate day, String account) {}

  /**
   * Settles the accounts of reports that arrived and of all that their text connects them with.
   *
   * @return the ids of reports whose account is another one now
   */
  Map<String, String> settle(List<Long> arrived) throws SQLException {
    List<long[]> copies = copies(arrived);
    Map<Long, Member> members = members(arrived, copies);
    Map<Long, Long> parents = new HashMap<>();
    for (long[] pair : copies) {
      join(parents, pair[0], pair[1]);
    }
    Map<String, Long> byAccount = new HashMap<>();
    for (Member member : members.values()) {
      Long other = byAccount.putIfAbsent(member.account(), member.report());
      if (other != null) {
        join(parents, member.report(), other);
      }
    }
    return rename(members, parents);
  }

  private List<long[]> copies(List<Long> arrived) throws SQLException {
    fillArrived(arrived);
    List<long[]> copies = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(copiesOfDays())) {
      while (row.next()) {
        copies.add(new long[] {row.getLong(1), row.getLong(2)});
      }
    }
    return copies;
  }

  private String copiesOfDays() throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(DAYS)) {
      row.next();
      return String.format(COPIES, row.getString(1), row.getString(2));
    }
  }

  private Map<Long, Member> members(List<Long> arrived, List<long[]> copies) throws SQLException {
    List<Long> concerned = new ArrayList<>(arrived);
    copies.forEach(pair -> concerned.addAll(List.of(pair[0], pair[1])));
    fillArrived(concerned);
    Map<Long, Member> members = new HashMap<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(MEMBERS)) {
      while (row.next()) {
        LocalDate day = row.getObject(3, LocalDate.class);
        Member member = new Member(row.getLong(1), row.getString(2), day, row.getString(4));
        members.put(member.report(), member);
      }
    }
    return members;
  }

  private void fillArrived(List<Long> reports) throws SQLException {
    SmallTable.fill(
        database,
        "arrived",
        rows -> {
          for (long report : reports.stream().distinct().toList()) {
            rows.begin().number(report).end();
          }
        });
  }

  private static void join(Map<Long, Long> parents, long one, long other) {
    long left = root(parents, one);
    long right = root(parents, other);
    if (left != right) {
      parents.put(Math.max(left, right), Math.min(left, right));
    }
  }

  private static long root(Map<Long, Long> parents, long of) {
    long root = of;
    while (parents.containsKey(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  private Map<String, String> rename(Map<Long, Member> members, Map<Long, Long> parents)
      throws SQLException {
    Comparator<Member> order = Comparator.comparing(Member::day).thenComparing(Member::id);
    Map<Long, Member> first = new HashMap<>();
    for (Member member : members.values()) {
      first.merge(
          root(parents, member.report()),
          member,
          (one, other) -> order.compare(one, other) <= 0 ? one : other);
    }
    Map<String, String> renamed = new HashMap<>();
    for (Member member : members.values()) {
      Member leader = first.getOrDefault(root(parents, member.report()), member);
      if (!leader.id().equals(member.account())) {
        renamed.put(member.id(), leader.id());
      }
    }
    write(renamed);
    return renamed;
  }

  private void write(Map<String, String> renamed) throws SQLException {
    SmallTable.fill(
        database,
        "new_accounts",
        rows -> {
          for (Map.Entry<String, String> entry : renamed.entrySet()) {
            rows.begin().text(entry.getKey()).text(entry.getValue()).end();
          }
        });
    if (!renamed.isEmpty()) {
      try (Statement update = database.createStatement()) {
        update.execute(
            "UPDATE reports SET account = n.account FROM new_accounts n"
                + " WHERE reports.id = n.id AND reports.current");
      }
    }
  }
}
