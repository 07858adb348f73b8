package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnstileTest {

  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private Thread visitor(Turnstile turnstile, CountDownLatch leave) {
    Thread thread =
        new Thread(
            () -> {
              try {
                turnstile.in(
                    () -> {
                      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                      leave.await();
                      return inside.decrementAndGet();
                    });
              } catch (Problem full) {
                assertThat(full.status()).isEqualTo(503);
                assertThat(full.retrySeconds()).hasValue(1L);
                refused.incrementAndGet();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void someAreInSomeWaitAndTheOthersAreSentAway() throws InterruptedException {
    Turnstile turnstile = new Turnstile(2, 3, 50);
    CountDownLatch leave = new CountDownLatch(1);
    List<Thread> visitors = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      visitors.add(visitor(turnstile, leave));
    }
    while (refused.get() < 7) {
      Thread.sleep(5);
    }
    leave.countDown();
    for (Thread each : visitors) {
      each.join();
    }
    assertThat(refused).hasValue(7);
    assertThat(most).hasValue(2);
    assertThat(turnstile.<Integer, RuntimeException>in(() -> 1)).isEqualTo(1);
  }

  @Test
  void nobodyWaitsForever() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 3, 1);
    CountDownLatch leave = new CountDownLatch(1);
    Thread first = visitor(turnstile, leave);
    while (inside.get() < 1) {
      Thread.sleep(5);
    }
    Thread second = visitor(turnstile, leave);
    second.join();
    assertThat(refused).hasValue(1);
    leave.countDown();
    first.join();
  }
}
