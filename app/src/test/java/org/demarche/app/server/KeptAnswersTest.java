package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeptAnswersTest {

  private static final int ROOM = 2_500;

  private final KeptAnswers kept = new KeptAnswers(ROOM);
  private final AtomicInteger found = new AtomicInteger();

  private static String content(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.body().write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Digits by chance, which no packing makes much shorter than half. */
  private static String digits(int seed, int length) {
    StringBuilder digits = new StringBuilder();
    new Random(seed).ints(length, 0, 10).forEach(digits::append);
    return digits.toString();
  }

  private String ask(String tag, String content) throws IOException, InterruptedException {
    return content(
        kept.of(
            tag,
            () -> {
              found.incrementAndGet();
              return Answer.json(content);
            }));
  }

  @Test
  void theLastThatWereAskedForStayAsLongAsThereIsRoom() throws IOException, InterruptedException {
    String one = digits(1, 2_000);
    assertThat(ask("a", one)).isEqualTo(one);
    ask("b", digits(2, 2_000));
    assertThat(ask("a", "other")).isEqualTo(one);
    assertThat(found).hasValue(2);
    ask("c", digits(3, 2_000));
    ask("a", "other");
    assertThat(found).hasValue(3);
    assertThat(ask("b", "gone")).isEqualTo("gone");
    assertThat(found).hasValue(4);
  }

  @Test
  void whatIsTooLargeIsWrittenAndNotKept() throws IOException, InterruptedException {
    String large = digits(1, 8_000);
    assertThat(ask("a", large)).isEqualTo(large);
    assertThat(ask("a", "again")).isEqualTo("again");
  }

  @Test
  void whatManyAskForAtOnceIsFoundOnce()
      throws InterruptedException, ExecutionException, IOException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    ExecutorService askers = Executors.newFixedThreadPool(8);
    Callable<String> slow =
        () ->
            content(
                kept.of(
                    "a",
                    () -> {
                      found.incrementAndGet();
                      begun.countDown();
                      leave.await();
                      return Answer.json("once");
                    }));
    List<Future<String>> answers = new ArrayList<>(List.of(askers.submit(slow)));
    begun.await();
    for (int i = 0; i < 7; i++) {
      answers.add(askers.submit(slow));
    }
    assertThat(ask("b", "meanwhile")).isEqualTo("meanwhile");
    leave.countDown();
    for (Future<String> answer : answers) {
      assertThat(answer.get()).isEqualTo("once");
    }
    assertThat(found).hasValue(2);
    askers.shutdown();
    assertThat(askers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatGoesWrongIsAskedForAnew() throws IOException, InterruptedException {
    assertThatThrownBy(
            () ->
                kept.of(
                    "a",
                    () -> {
                      throw Problem.missing("nothing is there");
                    }))
        .isInstanceOf(Problem.class);
    assertThat(ask("a", "now")).isEqualTo("now");
  }
}
