package org.demarche.spark.cases;

import java.io.Serializable;
import java.util.List;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.store.Shingles;
import org.demarche.record.Record;

/**
 * What a report tells, as far as cases are made from it.
 *
 * @param id of the report
 * @param day of the report, in days since 1970
 * @param shingles hashes of runs of words of its text
 * @param tellings in the order of the text
 */
record ToldReport(String id, long day, List<Long> shingles, List<CarriedTold> tellings)
    implements Serializable {

  static ToldReport of(Record record, TellingReader reader) {
    return new ToldReport(
        record.report().id(),
        record.report().date().toEpochDay(),
        List.copyOf(Shingles.of(record.report().text())),
        reader.read(record).stream().map(CarriedTold::of).toList());
  }
}
