package org.demarche.app.command;

import java.util.List;
import org.demarche.classifier.Classifier;
import org.demarche.coder.Explanation;
import org.demarche.coder.Questioner;
import org.demarche.coder.Walkthrough;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** A coder that is ready to work, for all threads. */
public interface LoadedCoder extends Questioner {

  /** Returns the record of the report. */
  Record code(Report report);

  /** Returns what judges two sides of a sentence. */
  Classifier classifier();

  /** Returns how the report becomes its record. */
  Walkthrough walk(Report report);

  /** Returns of every verb of the report whether its doing took place. */
  List<Standing> standings(Report report);

  /** Returns what the names of the report mean on its day. */
  Explanation explain(Report report);
}
