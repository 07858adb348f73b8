package org.demarche.app.command;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.demarche.app.form.LanguageSigns;
import org.demarche.app.view.Counted;
import org.demarche.report.Intake;
import org.demarche.report.Report;

/** Counts the reports of a run that do not look like English. */
final class ForeignCount {

  private final AtomicLong count = new AtomicLong();

  /** Returns what hands everything on and counts. */
  Consumer<Intake> before(Consumer<Intake> sink) {
    return intake -> {
      if (intake instanceof Report report && report.notes().contains(LanguageSigns.NOTE)) {
        count.incrementAndGet();
      }
      sink.accept(intake);
    };
  }

  /** Tells how many there were, when there was one. */
  void tell(Consumer<String> note) {
    long foreign = count.get();
    if (foreign > 0) {
      note.accept(
          new Counted(foreign, "report").text()
              + (foreign == 1 ? " does" : " do")
              + " not look like English, the only language that is read; \"notes\" says so of each");
    }
  }
}
