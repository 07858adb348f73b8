package org.demarche.spark.cases;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Summary;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.relation.Deed;

/** Cases as rows of a table, in the columns of a store and with the names of their tellings. */
final class CaseTable {

  private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

  /** The columns. */
  static final StructType COLUMNS =
      new StructType()
          .add("case_id", DataTypes.StringType)
          .add("circle", DataTypes.StringType)
          .add("category", DataTypes.StringType)
          .add("mode", DataTypes.StringType)
          .add("contexts", WORDS)
          .add("cameo", DataTypes.StringType)
          .add("quad", DataTypes.StringType)
          .add("intensity", DataTypes.DoubleType)
          .add("goldstein", DataTypes.DoubleType)
          .add("status", DataTypes.StringType)
          .add("alleged", DataTypes.BooleanType)
          .add("denied", DataTypes.BooleanType)
          .add("actors", WORDS)
          .add("actor_entities", WORDS)
          .add("recipients", WORDS)
          .add("recipient_entities", WORDS)
          .add("day", DataTypes.DateType)
          .add("day_basis", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("first_report", DataTypes.DateType)
          .add("last_report", DataTypes.DateType)
          .add("reports", DataTypes.IntegerType)
          .add("accounts", DataTypes.IntegerType)
          .add("best_report", DataTypes.StringType)
          .add("best_event", DataTypes.StringType)
          .add("tellings", WORDS)
          .add("alike", WORDS);

  private CaseTable() {}

  static Row row(Case made) {
    Summary sum = made.summary();
    Told best = sum.best();
    return RowFactory.create(
        made.id(),
        made.circle(),
        best.act().category(),
        sum.mode().orElse(null),
        words(sum.contexts()),
        best.act().cameo(),
        best.scores().quad(),
        best.scores().intensity(),
        best.scores().goldstein(),
        sum.status().word(),
        sum.alleged(),
        sum.denied(),
        words(sum.actors().countries()),
        words(sum.actors().entities()),
        words(sum.recipients().countries()),
        words(sum.recipients().entities()),
        Date.valueOf(sum.day()),
        sum.basis().name().toLowerCase(Locale.ROOT),
        sum.place().orElse(null),
        Date.valueOf(sum.firstReport()),
        Date.valueOf(sum.lastReport()),
        sum.reports(),
        sum.accounts(),
        best.reportId(),
        best.key().event(),
        words(made.tellings().stream().map(each -> each.told().key().toString()).toList()),
        words(
            made.tellings().stream()
                .map(each -> each.like().map(TellingKey::toString).orElse(""))
                .toList()));
  }

  private static String[] words(Collection<String> words) {
    return words.toArray(String[]::new);
  }

  /** Returns the deed that a case is, if it took place by an account that does not only repeat. */
  static Optional<Deed> deed(Row row) {
    List<String> actors = row.getList(row.fieldIndex("actors"));
    if (!row.<String>getAs("status").equals("actual")
        || row.<Boolean>getAs("alleged")
        || actors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Deed(
            row.getAs("case_id"),
            row.<Date>getAs("day").toLocalDate(),
            sides(row, "actors", "actor_entities"),
            sides(row, "recipients", "recipient_entities"),
            row.getAs("category"),
            Optional.ofNullable(row.getAs("mode")),
            row.getAs("quad"),
            row.<Double>getAs("intensity"),
            row.<Double>getAs("goldstein"),
            row.<Integer>getAs("accounts")));
  }

  private static Set<String> sides(Row row, String countries, String entities) {
    Set<String> sides =
        new HashSet<>(new ArrayList<>(row.<String>getList(row.fieldIndex(countries))));
    sides.addAll(row.<String>getList(row.fieldIndex(entities)));
    return sides;
  }
}
