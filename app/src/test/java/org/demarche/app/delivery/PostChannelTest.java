package org.demarche.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.web.Fetcher;
import org.demarche.app.web.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostChannelTest {

  private final Hook hook = new Hook();
  private final List<String> troubles = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    hook.open();
  }

  @AfterEach
  void close() {
    hook.close();
  }

  private PostChannel channel() {
    return channel(Reach.ALL, hook.address("/hook?token=secret"));
  }

  private PostChannel channel(Reach reach, URI address) {
    return new PostChannel(new Fetcher(reach), address, Duration.ofMillis(1), troubles::add);
  }

  private List<Channel.Receipt> tell(PostChannel channel, int alerts) throws InterruptedException {
    List<Channel.Receipt> receipts = new ArrayList<>();
    for (int i = 1; i <= alerts; i++) {
      receipts.add(channel.tell(InventedAlert.of(i)));
    }
    return receipts;
  }

  @Test
  void sendsAnAlertWithItsKey() throws InterruptedException {
    assertThat(tell(channel(), 1)).containsExactly(Channel.Receipt.TAKEN);
    assertThat(hook.keys()).containsExactly("\"00000000-0000-0000-0000-000000000001\"");
    assertThat(hook.bodies().get(0))
        .startsWith(
            "{\"schema\":\"demarche-alert/1\",\"id\":\"00000000-0000-0000-0000-000000000001\"")
        .contains("\"rule\":\"rule 1\"", "\"cases\":[\"c1234\"]", "\"words\":\"They left.\"");
    assertThat(troubles).isEmpty();
  }

  @Test
  void triesAgainWithTheSameKey() throws InterruptedException {
    hook.answers(503, 429, 202);
    assertThat(tell(channel(), 1)).containsExactly(Channel.Receipt.TAKEN);
    assertThat(hook.keys()).hasSize(3);
    assertThat(hook.keys().stream().distinct()).hasSize(1);
  }

  @Test
  void leavesAMachineInTroubleAlone() throws InterruptedException {
    hook.answers(500, 500, 500, 500, 200, 200);
    assertThat(tell(channel(), 3)).containsOnly(Channel.Receipt.REFUSED);
    assertThat(hook.keys()).hasSize(4);
    assertThat(troubles)
        .containsExactly(
            "alerts cannot be sent to 127.0.0.1: the machine answers with status 500, also when"
                + " tried 4 times");
  }

  @Test
  void doesNotLetOneAlertKeepOthersBack() throws InterruptedException {
    hook.answers(413, 200);
    assertThat(tell(channel(), 2)).containsExactly(Channel.Receipt.REFUSED, Channel.Receipt.TAKEN);
    assertThat(troubles.get(0)).contains("is not taken by 127.0.0.1: the machine answers with");
  }

  @Test
  void givesUpWhereNothingIsTaken() throws InterruptedException {
    hook.answers(400, 400, 400, 400, 400, 200);
    assertThat(tell(channel(), 6)).containsOnly(Channel.Receipt.REFUSED);
    assertThat(hook.keys()).hasSize(5);
    hook.answers(404, 200);
    assertThat(tell(channel(), 2)).containsOnly(Channel.Receipt.REFUSED);
    assertThat(hook.keys()).hasSize(6);
  }

  @Test
  void doesNotFollowToAnotherMachine() throws InterruptedException {
    hook.answers(307);
    assertThat(tell(channel(), 1)).containsExactly(Channel.Receipt.REFUSED);
    assertThat(troubles.get(0)).contains("it leads on to another address; give that one");
  }

  @Test
  void keepsAwayFromPrivateMachinesAndSecretsOutOfSight() throws InterruptedException {
    PostChannel channel = channel(Reach.PUBLIC, hook.address("/hook?token=secret"));
    assertThat(tell(channel, 2)).containsOnly(Channel.Receipt.REFUSED);
    assertThat(hook.keys()).isEmpty();
    assertThat(troubles).hasSize(1);
    assertThat(troubles.get(0)).contains("allow it with --allow-private").doesNotContain("secret");
    assertThat(channel.name()).startsWith("post ").doesNotContain("secret", "127");
    assertThat(channel.name()).isEqualTo(channel().name());
  }

  @Test
  void saysWhenNobodyAnswers() throws InterruptedException {
    URI address = hook.address("/hook");
    hook.close();
    assertThat(tell(channel(Reach.ALL, address), 1)).containsExactly(Channel.Receipt.REFUSED);
    assertThat(troubles.get(0)).contains("the machine does not answer");
  }
}
