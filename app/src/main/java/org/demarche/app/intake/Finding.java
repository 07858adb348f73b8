package org.demarche.app.intake;

import org.demarche.report.Rejected;

/** Takes what a search for inputs comes upon, in order. */
interface Finding {

  void input(Input input);

  void rejected(Rejected rejected);

  /** Takes a remark for the person at the terminal. */
  void note(String remark);
}
