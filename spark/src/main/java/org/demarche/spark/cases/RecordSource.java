package org.demarche.spark.cases;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.cases.WordFinder;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import scala.Tuple2;

/**
 * Reads records as a coding job has written them: lines, or a table with a column of lines. Of
 * several records of one report the one that comes last in the order of the files counts.
 */
final class RecordSource {

  private final SparkSession session;

  RecordSource(SparkSession session) {
    this.session = session;
  }

  /**
   * A line with its place.
   *
   * @param file its file
   * @param position where it stands there
   */
  private record Placed(String file, long position, String line) implements Serializable {}

  /** What a report tells, with the place of the record that says so. */
  private record Version(String file, long position, ToldReport told) implements Serializable {
    boolean isBehind(Version other) {
      int order = file.compareTo(other.file);
      return order > 0 || order == 0 && position > other.position;
    }
  }

  /** Returns what the reports tell, one for each. */
  JavaRDD<ToldReport> reports(String directory) throws IOException {
    return placed(directory)
        .mapPartitionsToPair(RecordSource::versions)
        .reduceByKey((one, other) -> one.isBehind(other) ? one : other)
        .values()
        .map(Version::told);
  }

  private JavaRDD<Placed> placed(String directory) throws IOException {
    Path root = new Path(directory);
    boolean table =
        root.getFileSystem(session.sparkContext().hadoopConfiguration())
                .globStatus(new Path(root, "month=*"))
                .length
            > 0;
    return table ? rows(directory) : lines(directory);
  }

  private JavaRDD<Placed> rows(String directory) {
    return session
        .read()
        .parquet(directory)
        .selectExpr("_metadata.file_path", "_metadata.row_index", "line")
        .toJavaRDD()
        .map(row -> new Placed(row.getString(0), row.getLong(1), row.getString(2)));
  }

  private JavaRDD<Placed> lines(String directory) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    JavaPairRDD<LongWritable, Text> lines =
        spark.newAPIHadoopFile(
            directory,
            TextInputFormat.class,
            LongWritable.class,
            Text.class,
            spark.hadoopConfiguration());
    return ((JavaNewHadoopRDD<LongWritable, Text>) lines)
        .mapPartitionsWithInputSplit(RecordSource::placed, true);
  }

  private static Iterator<Placed> placed(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    String file = ((FileSplit) split).getPath().toString();
    List<Placed> placed = new ArrayList<>();
    lines.forEachRemaining(
        line -> placed.add(new Placed(file, line._1().get(), line._2().toString())));
    return placed.iterator();
  }

  /** Records are many times as long as what cases are made from, so they are read first. */
  private static Iterator<Tuple2<String, Version>> versions(Iterator<Placed> lines)
      throws MalformedRecordException {
    TellingReader tellings = new TellingReader(new WordFinder());
    RecordReader records = new RecordReader();
    List<Tuple2<String, Version>> versions = new ArrayList<>();
    while (lines.hasNext()) {
      Placed line = lines.next();
      ToldReport told = ToldReport.of(records.read(line.line()), tellings);
      versions.add(new Tuple2<>(told.id(), new Version(line.file(), line.position(), told)));
    }
    return versions.iterator();
  }
}
