package org.demarche.bench.program;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.report.Report;

/**
 * The reports that are measured with.
 *
 * @param names as they were given
 * @param reports how many
 * @param sentences how many in all of them
 * @param bytes of their texts in UTF-8
 */
record Input(List<String> names, int reports, int sentences, long bytes) {

  /** Copies the names. */
  Input {
    names = List.copyOf(names);
  }

  /** Describes reports. */
  static Input of(List<String> names, List<Report> reports, int sentences) {
    long bytes =
        reports.stream().mapToLong(r -> r.text().getBytes(StandardCharsets.UTF_8).length).sum();
    return new Input(names, reports.size(), sentences, bytes);
  }

  /** Returns megabytes in a second. */
  double megabytes(double seconds) {
    return bytes / 1e6 / seconds;
  }
}
