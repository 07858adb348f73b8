package org.demarche.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.demarche.app.record.MalformedRecordException;

/** Fills a store, or asks one; bench/store explains it to people. */
public final class Main {

  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Takes "fill FILE REPORTS RECORDS..." or "ask FILE". */
  public static void main(String[] arguments)
      throws IOException, MalformedRecordException, SQLException {
    if (arguments.length > 3 && arguments[0].equals("fill")) {
      List<Path> sources = Arrays.stream(arguments).skip(3).map(Path::of).toList();
      Path file = Path.of(arguments[1]);
      new StoreLoad(new VariedRecords(sources), file, Long.parseLong(arguments[2])).print();
    } else if (arguments.length == 2 && arguments[0].equals("ask")) {
      new StoreQuestions(Path.of(arguments[1])).print();
      new ProgramQuestions(Path.of(arguments[1])).print();
    } else {
      System.err.println("bench: fill FILE REPORTS RECORDS... or ask FILE");
      System.exit(WRONG_USAGE);
    }
  }
}
