package org.demarche.app.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.FindingSink;
import org.demarche.app.alert.Standing;
import org.demarche.app.alert.Told;

/**
 * Tells through each channel what was not told through it. What has arrived is remembered after
 * that: after a crash in between it is told again rather than never.
 */
public final class Delivery implements FindingSink {

  private final List<Channel> channels;
  private final Memory memory;
  private final Map<Channel, List<Finding>> held = new LinkedHashMap<>();
  private int told;
  private int due;

  /** Makes a delivery. */
  public Delivery(List<Channel> channels, Memory memory) {
    this.channels = List.copyOf(channels);
    this.memory = memory;
    this.channels.forEach(channel -> held.put(channel, new ArrayList<>()));
  }

  @Override
  public void accept(Finding finding) throws IOException, InterruptedException {
    for (Channel channel : channels) {
      Standing standing = Standing.of(finding, memory.told(channel));
      if (standing == Standing.TOLD) {
        rename(channel, finding);
      } else {
        tell(channel, finding, standing == Standing.UPDATE);
      }
    }
  }

  private void tell(Channel channel, Finding finding, boolean update)
      throws IOException, InterruptedException {
    switch (channel.tell(finding.alert(update))) {
      case TAKEN -> {
        told++;
        memory.remember(channel, finding);
      }
      case HELD -> held.getOrDefault(channel, new ArrayList<>()).add(finding);
      case REFUSED -> due++;
    }
  }

  /** What was told under another key need not be looked up by that the next time. */
  private void rename(Channel channel, Finding finding) throws IOException {
    Told before = memory.told(channel);
    String rule = finding.rule().name();
    if (before.turns(rule, finding.firstKey(), finding.lastKey()).isEmpty()) {
      memory.remember(channel, finding);
    }
  }

  /** Completes the channels, and remembers what they held. */
  public void complete() throws IOException {
    for (Channel channel : channels) {
      channel.complete();
      for (Finding finding : held.getOrDefault(channel, List.of())) {
        told++;
        memory.remember(channel, finding);
      }
    }
    memory.force();
  }

  /** Returns how many alerts have arrived, counted for each channel. */
  public int told() {
    return told;
  }

  /** Returns how many alerts could not be told and stay due. */
  public int due() {
    return due;
  }
}
