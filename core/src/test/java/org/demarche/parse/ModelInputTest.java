package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelInputTest {

  @Test
  void readsWhatWasWritten() throws IOException {
    ModelInput in = ModelInput.verified(ByteBuffer.wrap(written()));
    assertThat(in.string()).isEqualTo("Perú 🕊");
    assertThat(in.number()).isEqualTo(-7);
    assertThat(in.ints()).containsExactly(1, -2, Integer.MAX_VALUE);
    assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 3);
    assertThat(in.floats()).containsExactly(0.5f, -0f, Float.MIN_VALUE);
    assertThat(in.strings()).containsExactly("", "b");
    assertThat(in.bytes()).isEmpty();
  }

  @Test
  void readsMoreThanABufferHolds() throws IOException {
    long[] values = new long[300_000];
    Arrays.setAll(values, i -> i * 0x9E3779B97F4A7C15L);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelOutput out = new ModelOutput(Channels.newChannel(bytes));
    out.longs(values);
    out.finish();
    assertThat(ModelInput.verified(ByteBuffer.wrap(bytes.toByteArray())).longs()).isEqualTo(values);
  }

  @Test
  void refusesAChangeOfAnyByte() throws IOException {
    byte[] bytes = written();
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 1;
      assertThatThrownBy(() -> ModelInput.verified(ByteBuffer.wrap(damaged)))
          .isInstanceOf(IOException.class)
          .hasMessage("its checksum is wrong");
    }
  }

  @Test
  void refusesACutAtAnyByte() throws IOException {
    byte[] bytes = written();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ModelInput.verified(ByteBuffer.wrap(cut)))
          .isInstanceOf(IOException.class)
          .hasMessageMatching("it is cut off|its checksum is wrong");
    }
  }

  @Test
  void endsWhereTheContentEnds() throws IOException {
    ModelInput in = ModelInput.verified(ByteBuffer.wrap(written()));
    in.string();
    in.number();
    in.ints();
    in.longs();
    in.floats();
    in.strings();
    in.bytes();
    assertThatThrownBy(in::number).isInstanceOf(IOException.class).hasMessage("it ends too early");
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelOutput out = new ModelOutput(Channels.newChannel(bytes));
    out.string("Perú 🕊");
    out.number(-7);
    out.ints(new int[] {1, -2, Integer.MAX_VALUE});
    out.longs(new long[] {Long.MIN_VALUE, 3});
    out.floats(new float[] {0.5f, -0f, Float.MIN_VALUE});
    out.strings(List.of("", "b"));
    out.bytes(new byte[0]);
    out.finish();
    return bytes.toByteArray();
  }
}
