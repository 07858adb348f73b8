package org.demarche.app.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.nio.charset.StandardCharsets;

/** Packs the text of records, as a store holds many. */
public final class Packing {

  private static final int LEVEL = 3;

  /** No record is longer: a report has at most 10 MB. */
  private static final long LONGEST = 512L << 20;

  private Packing() {}

  static byte[] pack(String text) {
    return Zstd.compress(text.getBytes(StandardCharsets.UTF_8), LEVEL);
  }

  /**
   * Returns what was packed.
   *
   * @throws StoreException if the bytes are damaged
   */
  public static String unpack(byte[] packed) {
    try {
      long size = Zstd.getFrameContentSize(packed);
      if (size < 0 || size > LONGEST) {
        throw new StoreException("a record in the store is damaged");
      }
      return new String(Zstd.decompress(packed, (int) size), StandardCharsets.UTF_8);
    } catch (ZstdException damaged) {
      throw new StoreException("a record in the store is damaged", damaged);
    }
  }
}
