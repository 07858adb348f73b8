package org.demarche.app.delivery;

import java.io.IOException;
import java.util.List;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.FindingSink;
import org.demarche.app.alert.Standing;

/** Remembers what there is to tell as told, without telling it. */
public final class Skipping implements FindingSink {

  private final List<Channel> channels;
  private final Memory memory;
  private int skipped;

  /** Takes through which channels nothing is to be told. */
  public Skipping(List<Channel> channels, Memory memory) {
    this.channels = List.copyOf(channels);
    this.memory = memory;
  }

  @Override
  public void accept(Finding finding) throws IOException {
    for (Channel channel : channels) {
      if (Standing.of(finding, memory.told(channel)) != Standing.TOLD) {
        memory.remember(channel, finding);
        skipped++;
      }
    }
  }

  /** Returns how many alerts are taken as told, counted for each channel. */
  public int skipped() {
    return skipped;
  }
}
