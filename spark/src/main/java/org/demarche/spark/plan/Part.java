package org.demarche.spark.plan;

import java.io.Serializable;
import org.demarche.app.json.LinePosition;

/** A piece of the input that is read without the others. */
public sealed interface Part extends Serializable {

  /** Returns how many bytes there are to read. */
  long size();

  /** A whole file. */
  record Whole(InputFile file) implements Part {
    @Override
    public long size() {
      return file.size();
    }
  }

  /**
   * Some lines of a file of lines.
   *
   * @param start the byte with which the first begins
   * @param end the byte behind the last
   * @param stray the name of the encoding of bytes that are no UTF-8
   * @param before how much of the file lies before
   * @param reports how many reports there are, good or bad
   */
  record Lines(
      InputFile file, long start, long end, String stray, LinePosition before, long reports)
      implements Part {
    @Override
    public long size() {
      return end - start;
    }

    /** Returns the same lines with what lies before them. */
    Lines behind(LinePosition position) {
      return new Lines(file, start, end, stray, position, reports);
    }
  }

  /**
   * A name that no input has.
   *
   * @param input the name
   * @param reason what is wrong and what to do
   */
  record Missing(String input, String reason) implements Part {
    @Override
    public long size() {
      return 0;
    }
  }
}
