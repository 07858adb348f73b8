package org.demarche.spark;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The files of this machine, over a network that breaks in the middle of some of them. */
public final class FlakyFileSystem extends RawLocalFileSystem {

  private static final AtomicInteger BREAKS = new AtomicInteger();

  /** Lets so many of the files that are opened from now on break off. */
  public static void breakNext(int files) {
    BREAKS.set(files);
  }

  /** Returns how many files are still to break off. */
  public static int left() {
    return Math.max(0, BREAKS.get());
  }

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    FSDataInputStream whole = super.open(path, buffer);
    long limit = BREAKS.getAndDecrement() > 0 ? 300 : Long.MAX_VALUE;
    return new FSDataInputStream(new Breaking(whole, limit));
  }

  private static final class Breaking extends FSInputStream {
    private final FSDataInputStream whole;
    private final long limit;

    Breaking(FSDataInputStream whole, long limit) {
      this.whole = whole;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      if (whole.getPos() >= limit) {
        throw new IOException("the connection was reset");
      }
      return whole.read();
    }

    @Override
    public void seek(long position) throws IOException {
      whole.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return whole.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) {
      return false;
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }
}
