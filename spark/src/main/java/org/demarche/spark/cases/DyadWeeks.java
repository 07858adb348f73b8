package org.demarche.spark.cases;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Tally;
import scala.Tuple2;

/** What each country did towards each other, week by week, by the rules of relations. */
final class DyadWeeks {

  /** The columns; a week is named by its Monday. */
  static final StructType COLUMNS =
      new StructType()
          .add("actor", DataTypes.StringType)
          .add("recipient", DataTypes.StringType)
          .add("week", DataTypes.DateType)
          .add("verbal_cooperation", DataTypes.IntegerType)
          .add("material_cooperation", DataTypes.IntegerType)
          .add("verbal_conflict", DataTypes.IntegerType)
          .add("material_conflict", DataTypes.IntegerType)
          .add("mutual", DataTypes.IntegerType)
          .add("accounts", DataTypes.LongType)
          .add("intensity", DataTypes.DoubleType)
          .add("squares", DataTypes.DoubleType)
          .add("friendly", DataTypes.DoubleType)
          .add("hostile", DataTypes.DoubleType);

  private DyadWeeks() {}

  private record Week(String actor, String recipient, long monday) implements Serializable {}

  /** A case as it counts; numbers are added in the order of days and cases, so sums are exact. */
  private record Share(
      long day,
      String caseId,
      String quad,
      double intensity,
      double goldstein,
      int accounts,
      boolean together)
      implements Serializable {

    static final Comparator<Share> ORDER =
        Comparator.comparingLong(Share::day).thenComparing(Share::caseId);

    static Share of(Deed deed, boolean together) {
      return new Share(
          deed.day().toEpochDay(),
          deed.caseId(),
          deed.quad(),
          deed.intensity(),
          deed.goldstein(),
          deed.accounts(),
          together);
    }

    Tally tally() {
      return Tally.of(
          new Deed(
              caseId,
              LocalDate.ofEpochDay(day),
              Set.of("-"),
              Set.of(),
              "",
              Optional.empty(),
              quad,
              intensity,
              goldstein,
              accounts),
          together);
    }
  }

  /** Returns the rows of cases that are rows of {@link CaseTable}. */
  static JavaRDD<Row> rows(JavaRDD<Row> cases) {
    return cases
        .flatMapToPair(DyadWeeks::shares)
        .groupByKey()
        .map(week -> row(week._1(), tally(week._2())));
  }

  private static Iterator<Tuple2<Week, Share>> shares(Row row) {
    List<Tuple2<Week, Share>> shares = new ArrayList<>();
    CaseTable.deed(row)
        .ifPresent(
            deed -> {
              List<String> actors = row.getList(row.fieldIndex("actors"));
              Set<String> others = new LinkedHashSet<>(actors);
              others.addAll(row.<String>getList(row.fieldIndex("recipients")));
              long monday = Grain.WEEK.start(deed.day()).toEpochDay();
              for (String actor : actors) {
                for (String other : others) {
                  share(deed, actor, other)
                      .ifPresent(
                          share -> shares.add(new Tuple2<>(new Week(actor, other, monday), share)));
                }
              }
            });
    return shares.iterator();
  }

  private static Optional<Share> share(Deed deed, String actor, String other) {
    if (actor.equals(other)) {
      return Optional.empty();
    }
    Dyad dyad = Dyad.of(Set.of(actor), Set.of(other));
    boolean together = dyad.mutual(deed);
    return together || dyad.forth(deed) ? Optional.of(Share.of(deed, together)) : Optional.empty();
  }

  private static Tally tally(Iterable<Share> shares) {
    List<Share> sorted = new ArrayList<>();
    shares.forEach(sorted::add);
    sorted.sort(Share.ORDER);
    Tally week = Tally.none();
    Tally ofDay = Tally.none();
    long day = sorted.get(0).day();
    for (Share share : sorted) {
      if (share.day() != day) {
        week = week.plus(ofDay);
        ofDay = Tally.none();
        day = share.day();
      }
      ofDay = ofDay.plus(share.tally());
    }
    return week.plus(ofDay);
  }

  private static Row row(Week week, Tally tally) {
    return RowFactory.create(
        week.actor(),
        week.recipient(),
        Date.valueOf(LocalDate.ofEpochDay(week.monday())),
        tally.verbalCooperation(),
        tally.materialCooperation(),
        tally.verbalConflict(),
        tally.materialConflict(),
        tally.mutual(),
        tally.accounts(),
        tally.intensity(),
        tally.squares(),
        tally.friendly(),
        tally.hostile());
  }
}
