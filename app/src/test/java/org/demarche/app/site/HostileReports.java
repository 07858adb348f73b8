package org.demarche.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;

/** Records of reports that try to become a part of the page wherever a record has words. */
final class HostileReports {

  /** What would run if it became markup. */
  static final String MARKUP =
      "\"'><img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";

  /** Turns round what is written behind it. */
  private static final String TURNED = "\u202e";

  private static final String LONG = "Donaudampfschiff".repeat(20);

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:window.hacked=1",
          "data:text/html,<script>window.hacked=1</script>",
          " \tjava\nscript:window.hacked=1",
          "https://example.org/\"onclick=\"window.hacked=1");

  /** The words of a record that come from reports, or from whoever made the record. */
  private static final List<String> WORDS =
      List.of("name", "role", "cue", "unit", "effect", "why", "rule", "what", "reason");

  private static final JsonMapper JSON = new JsonMapper();

  private final LoadedCoder coder;

  HostileReports(LoadedCoder coder) {
    this.coder = coder;
  }

  /** Returns the records, of which one is as the coder makes it. */
  List<Record> records() throws IOException, MalformedRecordException {
    List<Record> records = new ArrayList<>();
    for (int number = 0; number < ADDRESSES.size(); number++) {
      Record coded = coder.code(report(number));
      records.add(number == 0 ? coded : poisoned(coded));
    }
    return records;
  }

  private static Report report(int number) {
    String title = "Norway expels Swedish diplomats " + number + MARKUP + TURNED + LONG;
    return new Report(
        "../" + number + "?a=b#e1" + MARKUP,
        "test",
        LocalDate.of(2024, 5, 6),
        title,
        Optional.of("Wire <b onmouseover=\"window.hacked=1\">" + MARKUP + TURNED),
        Optional.of(ADDRESSES.get(number)),
        title + Report.AFTER_TITLE + body(),
        List.of(MARKUP));
  }

  private static String body() {
    return """
        OSLO – Norway expelled two Swedish diplomats on Monday in retaliation for a raid. %1$s

        "We will not bow %1$s to Stockholm," the Norwegian foreign minister said. He said Norway would \
        close the border by May 20.

        Sweden condemned the expulsion. Johan %1$s Berg, a Swedish minister, said Sweden would expel \
        Norwegian diplomats on May 10. %2$s
        """
        .formatted(MARKUP, TURNED + LONG);
  }

  private static Record poisoned(Record record) throws IOException, MalformedRecordException {
    JsonNode tree = JSON.readTree(new RecordWriter().write(record));
    poison(tree);
    return new RecordReader().read(tree.toString());
  }

  private static void poison(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getValue().isTextual() && WORDS.contains(field.getKey())) {
          field.setValue(object.textNode(field.getValue().asText() + MARKUP + TURNED));
        }
      }
    }
    node.forEach(HostileReports::poison);
  }
}
