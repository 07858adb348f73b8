package org.demarche.spark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNameTest {

  @ParameterizedTest
  @CsvSource({
    "wire, wire",
    "wire/, wire",
    "./a//b/, ./a/b",
    "/, /",
    "hdfs://name/wire/, hdfs://name/wire"
  })
  void isWhatAPersonWroteWithoutSlashesThatMeanNothing(String written, String name) {
    assertThat(InputName.of(written).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "wire/*.jsonl, file:/data/wire/a.jsonl, wire/a.jsonl",
    "*.jsonl, file:/data/wire/a.jsonl, a.jsonl",
    "../w?re/x.jsonl, file:/data/wire/x.jsonl, ../wire/x.jsonl",
    "/data/*/a.jsonl, file:/data/wire/a.jsonl, /data/wire/a.jsonl",
    "hdfs://name/wire/*.gz, hdfs://name/wire/b.gz, hdfs://name/wire/b.gz"
  })
  void keepsWhatAPersonWroteOfAPattern(String pattern, String found, String name) {
    assertThat(InputName.of(pattern).isPattern()).isTrue();
    assertThat(InputName.of(pattern).of(new Path(found)).text()).isEqualTo(name);
  }

  @Test
  void goesOnIntoDirectories() {
    assertThat(InputName.of("/").within("a").text()).isEqualTo("/a");
    assertThat(InputName.of("wire").within("a").text()).isEqualTo("wire/a");
  }
}
