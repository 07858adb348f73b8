package org.demarche.spark.plan;

import java.io.Serializable;
import java.util.OptionalLong;
import org.demarche.app.json.LinePosition;

/** A piece of the input that is read without the others. */
public sealed interface Part extends Serializable {

  /** Returns how many bytes there are to read. */
  long size();

  /** Returns how many reports there are, good or bad, where they have been counted. */
  default OptionalLong reports() {
    return OptionalLong.empty();
  }

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
   * @param count how many reports there are, good or bad
   */
  record Lines(InputFile file, long start, long end, String stray, LinePosition before, long count)
      implements Part {
    @Override
    public OptionalLong reports() {
      return OptionalLong.of(count);
    }

    @Override
    public long size() {
      return end - start;
    }

    /** Returns the same lines with what lies before them. */
    Lines behind(LinePosition position) {
      return new Lines(file, start, end, stray, position, count);
    }
  }

  /**
   * Some reports of a file that can be read from its beginning only, as they were read from it.
   *
   * @param file where they are, by the name of the file that they come from
   * @param count how many reports there are, good or bad
   */
  record Block(InputFile file, long count) implements Part {
    @Override
    public long size() {
      return file.size();
    }

    @Override
    public OptionalLong reports() {
      return OptionalLong.of(count);
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
