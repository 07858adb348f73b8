package org.demarche.app.delivery;

import java.io.IOException;
import org.demarche.app.alert.Alert;

/** Where alerts go. */
public interface Channel {

  /** What became of an alert. */
  enum Receipt {
    /** It has arrived and can be remembered. */
    TAKEN,
    /** It arrives when the channel is completed. */
    HELD,
    /** It has not arrived, and stays due. */
    REFUSED
  }

  /** Returns what the channel is remembered by, the same in every run, without any secret. */
  String name();

  /** Tells an alert. */
  Receipt tell(Alert alert) throws IOException, InterruptedException;

  /** Brings everything that is held to where it belongs, or fails and has brought nothing. */
  default void complete() throws IOException {
    // Most channels hold nothing.
  }
}
