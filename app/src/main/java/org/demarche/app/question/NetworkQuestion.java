package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which countries deal with each other, as far as a picture of them can be read. */
final class NetworkQuestion {

  private static final int DAYS = 90;
  private static final int NODES = 60;
  private static final int LINKS = 150;

  private static final String PAIRS = "WITH pairs AS (%s) ";

  private static final String COUNTRIES =
      "SELECT country, count(DISTINCT case_id) AS cases FROM (SELECT case_id, a AS country FROM"
          + " pairs UNION ALL SELECT case_id, b FROM pairs)"
          + " GROUP BY country ORDER BY cases DESC, country LIMIT ?";

  private static final String LINKED =
      "SELECT a, b, count(*) AS cases, round(avg(intensity), 4) AS mean FROM pairs"
          + " WHERE list_contains(?, a) AND list_contains(?, b)"
          + " GROUP BY a, b ORDER BY cases DESC, a, b LIMIT ?";

  private final Connection database;
  private final CountryNames names;

  NetworkQuestion(Connection database, CountryNames names) {
    this.database = database;
    this.names = names;
  }

  /** Returns the network of the last days up to one. */
  Network network(LocalDate to) throws SQLException {
    Period days = new Period(Optional.of(to.minusDays(DAYS - 1)), Optional.of(to));
    Condition acted = new Condition().andDays("c.day", days);
    String pairs = String.format(PAIRS, Dealings.of(acted).pairs());
    Select select = new Select(database);
    List<Network.Node> nodes = select.rows(pairs + COUNTRIES, acted, this::node, NODES);
    Object shown = Condition.texts(nodes.stream().map(Network.Node::country).toList());
    Condition both = new Condition().and(acted).and("?, ?", shown, shown);
    List<Network.Link> links = select.rows(pairs + LINKED, both, NetworkQuestion::link, LINKS);
    Set<String> linked = new HashSet<>();
    links.forEach(link -> linked.addAll(List.of(link.a(), link.b())));
    return new Network(
        nodes.stream().filter(node -> linked.contains(node.country())).toList(), links);
  }

  private Network.Node node(Cells row) throws SQLException {
    String code = row.text("country");
    return new Network.Node(code, names.name(code), row.whole("cases"));
  }

  private static Network.Link link(Cells row) throws SQLException {
    return new Network.Link(row.text("a"), row.text("b"), row.whole("cases"), row.decimal("mean"));
  }
}
