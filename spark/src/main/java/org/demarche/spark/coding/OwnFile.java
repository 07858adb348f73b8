package org.demarche.spark.coding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.dictionary.DictionaryReader;
import org.demarche.dictionary.GeoNamesReader;
import org.demarche.entity.Dictionary;

/**
 * A file of a user's own, carried to where reports are coded.
 *
 * @param name what messages and records call it
 * @param places whether it has places of GeoNames, and is no dictionary
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record OwnFile(String name, boolean places, byte[] content) implements Serializable {

  /**
   * Returns what it holds.
   *
   * @param population the fewest inhabitants of a town among places
   * @throws org.demarche.resource.MalformedResourceException if it is not what it was taken for
   */
  Dictionary dictionary(int population) {
    try {
      return places
          ? new GeoNamesReader(population).read(name, new ByteArrayInputStream(content))
          : new DictionaryReader()
              .read(
                  name,
                  new StringReader(
                      ByteOrderMark.without(new String(content, StandardCharsets.UTF_8))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns its name with what stands for its content. */
  String sign() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return name + " " + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
