package org.demarche.spark.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.demarche.app.cases.CaseKeys;
import org.demarche.app.cases.KeySweep;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.Told;
import scala.Tuple2;

/**
 * Finds the pairs of tellings that may be the same act.
 *
 * <p>All tellings are sorted under their keys and numbered; blocks of numbers, each with as many
 * behind it as a telling is compared with, are looked through without each other. So no key is too
 * frequent for one machine.
 *
 * @param block how many tellings a block has, at least {@link KeySweep#MOST}
 */
record JoinFinder(int block) implements Serializable {

  /** The usual size of a block, some 20 MB. */
  static final int USUAL_BLOCK = 20_000;

  /** Checks the size. */
  JoinFinder {
    if (block < KeySweep.MOST) {
      throw new IllegalArgumentException("a block has at least " + KeySweep.MOST + " tellings");
    }
  }

  /** A telling with its number under all keys. */
  private record Ranked(long rank, String key, CarriedTold told) implements Serializable {}

  /** Returns the names of pairs. */
  JavaPairRDD<String, String> pairs(JavaRDD<CarriedTold> tellings) {
    return tellings
        .flatMapToPair(JoinFinder::keyed)
        .sortByKey()
        .zipWithIndex()
        .flatMapToPair(this::blocks)
        .groupByKey()
        .flatMapToPair(members -> pairs(members._1(), members._2()));
  }

  private static Iterator<Tuple2<SweepKey, CarriedTold>> keyed(CarriedTold told) {
    List<Tuple2<SweepKey, CarriedTold>> keyed = new ArrayList<>();
    for (String key : CaseKeys.of(told.told())) {
      keyed.add(new Tuple2<>(SweepKey.of(key, told), told));
    }
    return keyed.iterator();
  }

  private Iterator<Tuple2<Long, Ranked>> blocks(
      Tuple2<Tuple2<SweepKey, CarriedTold>, Long> numbered) {
    long rank = numbered._2();
    Ranked ranked = new Ranked(rank, numbered._1()._1().key(), numbered._1()._2());
    List<Tuple2<Long, Ranked>> blocks = new ArrayList<>();
    blocks.add(new Tuple2<>(rank / block, ranked));
    if (rank >= block && rank % block < KeySweep.MOST) {
      blocks.add(new Tuple2<>(rank / block - 1, ranked));
    }
    return blocks.iterator();
  }

  private Iterator<Tuple2<String, String>> pairs(long number, Iterable<Ranked> members) {
    List<Ranked> sorted = new ArrayList<>();
    members.forEach(sorted::add);
    sorted.sort(Comparator.comparingLong(Ranked::rank));
    KeySweep sweep = new KeySweep(new Likeness());
    List<Tuple2<String, String>> pairs = new ArrayList<>();
    int start = 0;
    while (start < sorted.size()) {
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).key().equals(sorted.get(start).key())) {
        end++;
      }
      sweep(number, sorted.subList(start, end), sweep, pairs);
      start = end;
    }
    return pairs.iterator();
  }

  private void sweep(
      long number, List<Ranked> run, KeySweep sweep, List<Tuple2<String, String>> pairs) {
    List<Told> told = run.stream().map(each -> each.told().told()).toList();
    List<Set<String>> keys = told.stream().map(CaseKeys::of).toList();
    int own = (int) run.stream().filter(each -> each.rank() / block == number).count();
    sweep.sweep(
        run.get(0).key(),
        told,
        keys,
        own,
        (a, b, grounds) ->
            pairs.add(new Tuple2<>(run.get(a).told().name(), run.get(b).told().name())));
  }
}
