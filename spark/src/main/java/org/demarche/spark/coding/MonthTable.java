package org.demarche.spark.coding;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Records as a table of Parquet with a directory for each month. The line of JSON of each record
 * stands there whole, with some of its fields as columns beside it.
 */
final class MonthTable {

  /** Before packing; large enough to be read well, small enough to be sorted in a task. */
  private static final long BYTES_PER_FILE = 256L << 20;

  private static final int MOST_FILES = 100_000;

  private static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.StringType, false)
          .add("date", DataTypes.DateType, false)
          .add("outlet", DataTypes.StringType, true)
          .add("url", DataTypes.StringType, true)
          .add("title", DataTypes.StringType, false)
          .add("events", DataTypes.IntegerType, false)
          .add("statements", DataTypes.IntegerType, false)
          .add("expectations", DataTypes.IntegerType, false)
          .add("line", DataTypes.StringType, false)
          .add("month", DataTypes.StringType, false);

  private final SparkSession session;
  private final String directory;

  MonthTable(SparkSession session, String directory) {
    this.session = session;
    this.directory = directory;
  }

  /**
   * Writes the table, in the place of what an interrupted job has left.
   *
   * <p>Months have very different numbers of reports, so rows are split by month, day and id, which
   * cuts a month of many reports into several files and lays small months together.
   *
   * @param lines the directory with the lines of records
   * @param bytes how many bytes are there
   */
  void write(String lines, long bytes) {
    int files = (int) Math.min(MOST_FILES, 1 + bytes / BYTES_PER_FILE);
    session
        .read()
        .option("lineSep", "\n")
        .textFile(lines)
        .mapPartitions((MapPartitionsFunction<String, Row>) Rows::new, Encoders.row(COLUMNS))
        .repartitionByRange(files, col("month"), col("date"), col("id"))
        .sortWithinPartitions("month", "date", "id")
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("month")
        .parquet(directory);
  }

  /** Returns how many records there are. */
  long count() {
    Dataset<Row> table = session.read().schema(COLUMNS).parquet(directory);
    return table.count();
  }

  /** The rows of lines. */
  private static final class Rows implements Iterator<Row>, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ObjectReader json = JsonMapper.builder().build().reader();
    private final transient Iterator<String> lines;

    Rows(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public Row next() {
      String line = lines.next();
      JsonNode record = record(line);
      String date = record.path("date").asText();
      return RowFactory.create(
          record.path("id").asText(),
          java.sql.Date.valueOf(LocalDate.parse(date)),
          record.path("outlet").textValue(),
          record.path("url").textValue(),
          record.path("title").asText(),
          record.path("events").size(),
          record.path("statements").size(),
          record.path("expectations").size(),
          line,
          date.substring(0, date.lastIndexOf('-')));
    }

    private JsonNode record(String line) {
      try {
        return json.readTree(line);
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException("a record is no JSON", impossible);
      }
    }
  }
}
