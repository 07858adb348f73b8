package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Period;
import org.demarche.resource.Row;

/** Codes of states, each with the period in which what is said of it holds. */
record DatedCodes(List<Dated> all) {

  /** A code and its period. */
  record Dated(String code, Period period) {}

  DatedCodes {
    all = List.copyOf(all);
  }

  /** Reads "SUN ..1991-12-26 ; RUS". */
  static DatedCodes parse(Row row, int field) {
    List<Dated> codes = new ArrayList<>();
    for (String each : row.list(field)) {
      int blank = each.indexOf(' ');
      String code = blank < 0 ? each : each.substring(0, blank);
      String period = blank < 0 ? "" : each.substring(blank + 1).strip();
      codes.add(new Dated(code, Period.parse(period, row)));
    }
    return new DatedCodes(codes);
  }

  /** Returns the codes that hold on the day, in the order of the lexicon. */
  List<String> on(LocalDate day) {
    return all.stream().filter(d -> d.period().includes(day)).map(Dated::code).distinct().toList();
  }
}
