package org.demarche.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.demarche.record.Record;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes when, everything is told, and nothing twice. */
class ArrivalTest {

  private static final List<String> ARRIVALS =
      List.of("monday", "wednesday", "late", "spring", "corrections");

  private static final String ACTS =
      "rule: acts\nside: PER, BOL, CHL\nstatus: any\nalleged: any\nwatch: acts\n";

  private static final String ROWS =
      "rule: rows\nbetween: BOL CHL\nwatch: count at least 3 in 7 days\n";

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void tellsAllOnceInAnyOrder(int seed) throws Exception {
    List<Record> records = new ArrayList<>();
    ARRIVALS.forEach(arrival -> records.addAll(CodedReports.arriving(arrival)));
    Collections.shuffle(records, new Random(seed));
    Desk desk = new Desk(directory);
    List<Alert> acts = new ArrayList<>();
    List<Alert> rows = new ArrayList<>();
    for (Record record : records) {
      desk.keep(List.of(record));
      acts.addAll(desk.alerts(ACTS));
      rows.addAll(desk.alerts(ROWS));
    }
    assertThat(acts).hasSameSizeAs(new Desk(directory).alerts(ACTS));
    assertThat(new HashSet<>(acts.stream().map(Alert::id).toList())).hasSameSizeAs(acts);
    assertThat(rows).hasSize(1);
  }
}
