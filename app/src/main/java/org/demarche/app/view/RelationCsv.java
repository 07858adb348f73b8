package org.demarche.app.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;

/**
 * Writes the series of a relation as comma-separated values, RFC 4180, a row for each period and
 * way.
 */
public final class RelationCsv {

  private static final List<String> HEADER =
      List.of(
          "period",
          "from",
          "to",
          "days",
          "way",
          "first",
          "second",
          "cases",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict",
          "mutual",
          "accounts",
          "intensity_sum",
          "intensity_mean",
          "goldstein_sum",
          "net_cooperation");

  /** Returns the rows without the last line end. */
  public String text(Relation relation) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(HEADER);
      for (int i = 0; i < relation.calendar().size(); i++) {
        for (Way way : Way.values()) {
          csv.writeRecord(row(relation, i, way));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString().stripTrailing();
  }

  private static List<String> row(Relation relation, int at, Way way) {
    Calendar calendar = relation.calendar();
    Period period = calendar.period(at);
    Dyad dyad = relation.question().dyad();
    List<String> cells =
        new ArrayList<>(
            List.of(
                calendar.name(at),
                period.first().toString(),
                period.last().toString(),
                Integer.toString(period.days()),
                way.word(),
                codes(dyad.first()),
                codes(dyad.second())));
    figures(cells, relation.course(way).periods().get(at));
    return cells;
  }

  private static String codes(SortedSet<String> codes) {
    return String.join(";", codes);
  }

  private static void figures(List<String> cells, Tally tally) {
    cells.add(Integer.toString(tally.cases()));
    for (Quad quad : Quad.values()) {
      cells.add(Integer.toString(tally.of(quad)));
    }
    cells.add(Integer.toString(tally.mutual()));
    cells.add(Long.toString(tally.accounts()));
    cells.add(decimal(tally.intensity()));
    cells.add(tally.mean().isPresent() ? decimal(tally.mean().getAsDouble()) : "");
    cells.add(decimal(tally.goldstein()));
    cells.add(Integer.toString(tally.cooperation() - tally.conflict()));
  }

  private static String decimal(double value) {
    return Double.toString(TallyJson.rounded(value));
  }
}
