package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Network;
import org.demarche.app.question.Overview;

/** Writes what has changed in some days as one line of JSON. */
public final class OverviewJson {

  private final JsonMapper json = new JsonMapper();

  /** Returns the line. */
  public String text(Overview overview) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("from", overview.from().toString());
    all.put("to", overview.to().toString());
    all.put("days", overview.days());
    all.put("reports", overview.reports());
    all.put("cases", overview.cases());
    all.put("moved", rows(overview.moved()));
    all.put("newest", rows(overview.newest()));
    all.put("due", rows(overview.due()));
    all.put("network", network(overview.network()));
    try {
      return json.writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can be written as JSON", impossible);
    }
  }

  private static Map<String, Object> network(Network network) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("nodes", rows(network.nodes()));
    all.put("links", rows(network.links()));
    return all;
  }

  private static List<Map<String, Object>> rows(List<? extends Listed> rows) {
    return rows.stream().map(RowFields::of).toList();
  }
}
