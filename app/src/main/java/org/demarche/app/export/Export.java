package org.demarche.app.export;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Record;

/** A format in which records are written. */
public interface Export {

  /** Returns the line before all others, where the format names its columns. */
  default Optional<String> header() {
    return Optional.empty();
  }

  /**
   * Returns the lines for a report, without their ends; none when it tells of nothing that fits.
   */
  List<String> lines(Record record);

  /**
   * Returns the name that readers expect of a file, where they do.
   *
   * @param made when it is written, in UTC
   */
  default Optional<String> fileName(LocalDateTime made) {
    return Optional.empty();
  }
}
