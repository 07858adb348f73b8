package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateTest {

  private final AtomicLong clock = new AtomicLong();
  private final Rate rate = new Rate(60, "wait", clock::get);

  private int allowed(String machine, int tries) {
    int allowed = 0;
    for (int i = 0; i < tries; i++) {
      try {
        rate.count(machine);
        allowed++;
      } catch (Problem refused) {
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.retrySeconds()).hasValue(1L);
      }
    }
    return allowed;
  }

  @Test
  void aFifthOfAMinuteMayComeAtOnceAndTheRestAsTimePasses() {
    assertThat(allowed("one", 100)).isEqualTo(12);
    clock.addAndGet(TimeUnit.SECONDS.toNanos(5));
    assertThat(allowed("one", 100)).isEqualTo(5);
    clock.addAndGet(TimeUnit.HOURS.toNanos(5));
    assertThat(allowed("one", 100)).isEqualTo(12);
  }

  @Test
  void machinesDoNotStandInEachOthersWay() {
    assertThat(allowed("one", 100)).isEqualTo(12);
    assertThat(allowed("other", 1)).isEqualTo(1);
    assertThatThrownBy(() -> rate.count("one")).isInstanceOf(Problem.class);
  }
}
