package org.demarche.spark.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.Told;
import scala.Tuple2;

/**
 * Makes cases of records, and series of cases. Tellings that no chain of likenesses connects never
 * matter to each other, so each such circle is made into cases on one machine.
 */
public final class ClusterCases {

  private final SparkSession session;
  private final JoinFinder joins;

  /** Prepares a job. */
  public ClusterCases(SparkSession session) {
    this(session, JoinFinder.USUAL_BLOCK);
  }

  /**
   * Prepares a job.
   *
   * @param block how many tellings are compared with each other in one task
   */
  ClusterCases(SparkSession session, int block) {
    this.session = session;
    this.joins = new JoinFinder(block);
  }

  /**
   * Writes the tables {@code cases} and {@code dyads} below a directory.
   *
   * @param records lines of records, or the table that a coding job writes
   * @return how many cases there are
   * @throws IOException if a file system fails
   */
  public long write(String records, String out) throws IOException {
    session
        .createDataFrame(cases(records), CaseTable.COLUMNS)
        .sort("day", "case_id")
        .write()
        .parquet(out + "/cases");
    JavaRDD<Row> cases = session.read().parquet(out + "/cases").toJavaRDD();
    session
        .createDataFrame(DyadWeeks.rows(cases), DyadWeeks.COLUMNS)
        .sort("actor", "recipient", "week")
        .write()
        .parquet(out + "/dyads");
    return session.read().parquet(out + "/cases").count();
  }

  private JavaRDD<Row> cases(String records) throws IOException {
    JavaRDD<ToldReport> reports =
        new RecordSource(session).reports(records).persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> accounts = new AccountFinder(session).accounts(reports);
    JavaRDD<CarriedTold> tellings =
        reports
            .flatMap(report -> report.tellings().iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> circles = Components.of(joins.pairs(tellings));
    return tellings
        .mapToPair(told -> new Tuple2<>(told.report(), told))
        .leftOuterJoin(accounts)
        .values()
        .mapToPair(told -> new Tuple2<>(told._1().name(), told))
        .leftOuterJoin(circles)
        .mapToPair(named -> new Tuple2<>(named._2()._2().orElse(named._1()), named._2()._1()))
        .mapValues(told -> told._1().by(told._2().orElse(told._1().account())))
        .groupByKey()
        .values()
        .mapPartitions(ClusterCases::rows);
  }

  private static Iterator<Row> rows(Iterator<Iterable<CarriedTold>> circles) {
    CaseBuilder builder = new CaseBuilder(new Likeness());
    List<Row> rows = new ArrayList<>();
    while (circles.hasNext()) {
      List<Told> told = new ArrayList<>();
      circles.next().forEach(each -> told.add(each.told()));
      builder.build(told).forEach(made -> rows.add(CaseTable.row(made)));
    }
    return rows.iterator();
  }
}
