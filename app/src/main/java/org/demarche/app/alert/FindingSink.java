package org.demarche.app.alert;

import java.io.IOException;

/** Takes what rules find, one after the other. */
public interface FindingSink {

  /** Takes a finding. */
  void accept(Finding finding) throws IOException, InterruptedException;
}
