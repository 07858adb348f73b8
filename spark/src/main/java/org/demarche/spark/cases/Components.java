package org.demarche.spark.cases;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Finds out what a chain of pairs connects, by turns of large and small stars (R. Kiveris and
 * others, Connected components in MapReduce and beyond, 2014): each turn hangs what is connected on
 * smaller members, until all hang on the smallest.
 */
final class Components {

  private Components() {}

  /**
   * Returns for each member of a pair, but the smallest of what is connected, that smallest one.
   *
   * @param pairs of different members
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> pairs) {
    JavaPairRDD<String, String> edges = kept(pairs.mapToPair(Components::downwards).distinct());
    long before = -1;
    long now = sign(edges);
    while (now != before) {
      JavaPairRDD<String, String> last = edges;
      edges = kept(smallStar(largeStar(edges)).distinct());
      before = now;
      now = sign(edges);
      last.unpersist();
    }
    return edges;
  }

  private static JavaPairRDD<String, String> kept(JavaPairRDD<String, String> edges) {
    return edges.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** The same edges have the same sign; two different steps have it by a chance of 2^-64. */
  private static long sign(JavaPairRDD<String, String> edges) {
    return edges.aggregate(0L, (sum, edge) -> sum + hash(edge), Long::sum);
  }

  private static long hash(Tuple2<String, String> edge) {
    long hash = 0xcbf29ce484222325L;
    String text = edge._1() + "\n" + edge._2();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 1_099_511_628_211L;
    }
    return (hash ^ (hash >>> 29)) * 0x7fb5d329728ea185L;
  }

  private static Tuple2<String, String> downwards(Tuple2<String, String> edge) {
    return edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap();
  }

  /** Hangs the larger neighbours of each member on the smallest neighbour or itself. */
  private static JavaPairRDD<String, String> largeStar(JavaPairRDD<String, String> edges) {
    return edges
        .flatMapToPair(edge -> List.of(edge, edge.swap()).iterator())
        .groupByKey()
        .flatMapToPair(
            star -> {
              String least = least(star);
              List<Tuple2<String, String>> hung = new ArrayList<>();
              for (String neighbour : star._2()) {
                if (neighbour.compareTo(star._1()) > 0) {
                  hung.add(new Tuple2<>(neighbour, least));
                }
              }
              return hung.iterator();
            });
  }

  /** Hangs each member and its smaller neighbours on the smallest of them. */
  private static JavaPairRDD<String, String> smallStar(JavaPairRDD<String, String> edges) {
    return edges.groupByKey().flatMapToPair(Components::hungOnLeast);
  }

  private static Iterator<Tuple2<String, String>> hungOnLeast(
      Tuple2<String, Iterable<String>> star) {
    String least = least(star);
    List<Tuple2<String, String>> hung = new ArrayList<>();
    hung.add(new Tuple2<>(star._1(), least));
    for (String neighbour : star._2()) {
      if (!neighbour.equals(least)) {
        hung.add(new Tuple2<>(neighbour, least));
      }
    }
    return hung.iterator();
  }

  private static String least(Tuple2<String, Iterable<String>> star) {
    String least = star._1();
    for (String neighbour : star._2()) {
      least = neighbour.compareTo(least) < 0 ? neighbour : least;
    }
    return least;
  }
}
