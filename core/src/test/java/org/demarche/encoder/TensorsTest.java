package org.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Weights are read as they were written, and damage is told. */
class TensorsTest {

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tensors.none().with("b", new float[] {1.5f, -2}).with("a", new byte[] {3, -4}).write(out);
    return out.toByteArray();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Tensors read = Tensors.read(new ByteArrayInputStream(written()));
    assertThat(read.floats("b")).containsExactly(1.5f, -2);
    assertThat(read.raw("a")).containsExactly(3, -4);
    assertThat(read.has("c")).isFalse();
  }

  @Test
  void aFileThatEndsTooSoonIsRefused() throws IOException {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Tensors.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class);
    }
  }
}
