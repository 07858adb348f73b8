package org.demarche.app.delivery;

import java.io.IOException;
import java.util.List;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.FindingSink;
import org.demarche.app.alert.Standing;

/** Shows what is to be told through any of some channels, and remembers nothing. */
public final class Preview implements FindingSink {

  private final List<Channel> channels;
  private final Memory memory;
  private final PrintChannel shown;

  /**
   * Makes a preview.
   *
   * @param channels through which it would be told
   * @param shown where it is shown instead
   */
  public Preview(List<Channel> channels, Memory memory, PrintChannel shown) {
    this.channels = List.copyOf(channels);
    this.memory = memory;
    this.shown = shown;
  }

  @Override
  public void accept(Finding finding) throws IOException {
    for (Channel channel : channels) {
      Standing standing = Standing.of(finding, memory.told(channel));
      if (standing != Standing.TOLD) {
        shown.tell(finding.alert(standing == Standing.UPDATE));
        return;
      }
    }
  }
}
