package org.demarche.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.demarche.app.difference.Change;
import org.demarche.app.difference.RecordDifference;
import org.demarche.app.output.LineOutput;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.app.view.Counted;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;

/** Codes records again, tells what changes and counts it. */
final class Recoded {

  private final LoadedOnce coder;
  private final int threads;
  private final LineOutput out;
  private final Consumer<String> note;
  private final RecordWriter writer = new RecordWriter();
  private final RecordReader reader = new RecordReader();
  private final RecordDifference difference = new RecordDifference();
  private final Map<String, Integer> counts = new TreeMap<>();
  private long all;
  private long changed;
  private long failed;

  Recoded(LoadedOnce coder, int threads, LineOutput out, Consumer<String> note) {
    this.coder = coder;
    this.threads = threads;
    this.out = out;
    this.note = note;
  }

  /** Returns the records that come out otherwise than they were. */
  List<Record> changed(List<Record> batch) throws IOException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    new Coding(coder, (loaded, report) -> writer.write(loaded.code(report)), threads)
        .run(sink -> batch.forEach(record -> sink.accept(record.report())), () -> 0, outcomes::add);
    List<Record> different = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      compare(batch.get(i), outcomes.get(i)).ifPresent(different::add);
    }
    all += batch.size();
    changed += different.size();
    return different;
  }

  private Optional<Record> compare(Record before, Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Refused refused) {
      failed++;
      note.accept(before.report().id() + ": " + refused.rejected().reason());
      return Optional.empty();
    }
    String line = ((Outcome.Coded) outcome).text();
    if (line.equals(writer.write(before))) {
      return Optional.empty();
    }
    try {
      Record after = reader.read(line);
      tell(before, after);
      return Optional.of(after);
    } catch (MalformedRecordException impossible) {
      throw new IllegalStateException("a record that was just written cannot be read", impossible);
    }
  }

  private void tell(Record before, Record after) throws IOException {
    List<Change> changes = difference.changes(before, after);
    if (changes.isEmpty()) {
      counts.merge("reports in which no event changes", 1, Integer::sum);
    }
    for (Change change : changes) {
      counts.merge("events " + change.kind(), 1, Integer::sum);
      change.fields().forEach(field -> counts.merge("  changed " + field, 1, Integer::sum));
      out.line(ChangeLine.of(change));
    }
  }

  long failed() {
    return failed;
  }

  /** Returns how much changed, a line for each kind of change. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add(String.format(Locale.ROOT, "%,8d %s", count, what)));
    lines.add(
        String.format(
            Locale.ROOT,
            "%s coded, %s changed, %,d failed",
            new Counted(all, "report").text(),
            new Counted(changed, "record").text(),
            failed));
    return lines;
  }
}
