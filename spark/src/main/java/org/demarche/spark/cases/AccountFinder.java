package org.demarche.spark.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.app.store.Shingles;
import scala.Tuple2;

/**
 * Finds the reports that print the same text, which are one account, named by the first of them: by
 * their days, then by their ids.
 */
final class AccountFinder {

  /** Reports that may print the same text lie in stretches of days side by side. */
  private static final int STRETCH = Shingles.DAYS_APART + 1;

  /** Keeps days before 1970 in the order of their digits. */
  private static final long DAY_ZERO = 10_000_000;

  private static final int DIGITS = 9;

  private static final StructType COLUMNS =
      new StructType()
          .add("hash", DataTypes.LongType)
          .add("stretch", DataTypes.LongType)
          .add("day", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("size", DataTypes.LongType);

  private final SparkSession session;

  AccountFinder(SparkSession session) {
    this.session = session;
  }

  /** Returns the account of each report that does not give the account its name itself. */
  JavaPairRDD<String, String> accounts(JavaRDD<ToldReport> reports) {
    Dataset<Row> one = shingles(reports, 0).as("one");
    Dataset<Row> other = shingles(reports, 1).as("other");
    Dataset<Row> common =
        one.join(
                other,
                one.col("hash")
                    .equalTo(other.col("hash"))
                    .and(one.col("stretch").equalTo(other.col("stretch"))))
            .where(
                String.format(
                    Locale.ROOT,
                    "one.id < other.id AND abs(one.day - other.day) <= %d",
                    Shingles.DAYS_APART))
            .selectExpr("one.id", "one.day", "one.size", "other.id", "other.day", "other.size")
            .toDF("id1", "day1", "size1", "id2", "day2", "size2")
            .groupBy("id1", "day1", "size1", "id2", "day2", "size2")
            .count();
    JavaPairRDD<String, String> copies =
        common
            .toJavaRDD()
            .filter(
                row ->
                    Shingles.areOfOneText(
                        row.<Long>getAs("count"),
                        row.<Long>getAs("size1"),
                        row.<Long>getAs("size2")))
            .mapToPair(
                row ->
                    new Tuple2<>(
                        name(row.<Long>getAs("day1"), row.getAs("id1")),
                        name(row.<Long>getAs("day2"), row.getAs("id2"))));
    return Components.of(copies)
        .mapToPair(member -> new Tuple2<>(id(member._1()), id(member._2())));
  }

  /** Returns all hashes, each also in so many stretches before and behind its own. */
  private Dataset<Row> shingles(JavaRDD<ToldReport> reports, int around) {
    return session.createDataFrame(
        reports.flatMap(report -> rows(report, around).iterator()), COLUMNS);
  }

  private static Stream<Row> rows(ToldReport report, int around) {
    long own = Math.floorDiv(report.day(), STRETCH);
    List<Long> stretches = LongStream.rangeClosed(own - around, own + around).boxed().toList();
    long size = report.shingles().size();
    return report.shingles().stream()
        .flatMap(
            hash ->
                stretches.stream()
                    .map(
                        stretch ->
                            RowFactory.create(hash, stretch, report.day(), report.id(), size)));
  }

  /** The smallest name is that of the first report. */
  private static String name(long day, String id) {
    return String.format(Locale.ROOT, "%0" + DIGITS + "d %s", DAY_ZERO + day, id);
  }

  private static String id(String name) {
    return name.substring(DIGITS + 1);
  }
}
