package org.demarche.spark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.demarche.spark.LocalSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class ComponentsTest {

  private static SparkSession session;

  @BeforeAll
  static void open() {
    session = LocalSpark.open();
  }

  @AfterAll
  static void close() throws IOException {
    session.close();
  }

  private static Map<String, String> components(List<Tuple2<String, String>> pairs) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    return new TreeMap<>(Components.of(spark.parallelizePairs(pairs, 3)).collectAsMap());
  }

  @Test
  void hangsALongChainOnItsSmallestMember() {
    List<Tuple2<String, String>> chain = new ArrayList<>();
    for (int i = 100; i < 400; i++) {
      chain.add(new Tuple2<>("m" + i, "m" + (i + 1)));
    }
    assertThat(components(chain)).hasSize(300).containsKey("m400").containsValue("m100");
    assertThat(components(chain).values()).containsOnly("m100");
  }

  @Test
  void findsWhatIsConnectedInAnyPairs() {
    Random random = new Random(7);
    List<Tuple2<String, String>> pairs = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      int one = random.nextInt(300);
      int other = (one + 1 + random.nextInt(299)) % 300;
      pairs.add(new Tuple2<>("m" + one, "m" + other));
    }
    assertThat(components(pairs)).isEqualTo(plainly(pairs));
  }

  @Test
  void findsNothingInNoPairs() {
    assertThat(components(List.of())).isEmpty();
  }

  /** Names spread over all pairs until none changes. */
  private static Map<String, String> plainly(List<Tuple2<String, String>> pairs) {
    Map<String, String> least = new TreeMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Tuple2<String, String> pair : pairs) {
        String one = least.getOrDefault(pair._1(), pair._1());
        String other = least.getOrDefault(pair._2(), pair._2());
        String smaller = one.compareTo(other) < 0 ? one : other;
        changed |= !smaller.equals(least.put(pair._1(), smaller));
        changed |= !smaller.equals(least.put(pair._2(), smaller));
      }
    }
    least.entrySet().removeIf(member -> member.getKey().equals(member.getValue()));
    return least;
  }
}
