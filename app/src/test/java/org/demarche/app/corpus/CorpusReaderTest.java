package org.demarche.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.demarche.resource.MalformedResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corpus files become sentences with sides and acts, or say where they are wrong. */
class CorpusReaderTest {

  private static final String ACCUSED =
      """
      # comment
      [Narnia]1 [accused]a [the giants]2 of [stealing]b [its]3 sheep.
      = a ACCUSE/allege actual : 1 > 2
      = b COERCE/seize historical alleged economic,crime : 2 > 3
      """;

  private final CorpusReader reader = new CorpusReader(new Acts(), new Contexts());

  @TempDir private Path directory;

  private List<CorpusSentence> read(String text) throws IOException {
    Path file = directory.resolve("some.txt");
    Files.writeString(file, text);
    return reader.read(file);
  }

  @Test
  void aBlockIsASentenceWithItsSidesAndActs() throws IOException {
    CorpusSentence sentence = read(ACCUSED).get(0);
    assertThat(sentence.text()).isEqualTo("Narnia accused the giants of stealing its sheep.");
    assertThat(sentence.sides())
        .extracting(s -> s.of(sentence.text()))
        .containsExactly("Narnia", "the giants", "its");
    CorpusAct act = sentence.acts().get(1);
    assertThat(act.category()).isEqualTo("COERCE");
    assertThat(act.mode()).isEqualTo(Optional.of("seize"));
    assertThat(act.status()).isEqualTo(Status.HISTORICAL);
    assertThat(act.alleged()).isTrue();
    assertThat(act.contexts()).containsExactly("economic", "crime");
    assertThat(act.trigger().of(sentence.text())).isEqualTo("stealing");
  }

  @Test
  void anActGoesFromItsActorsToItsRecipientsAndAMutualOneBothWays() throws IOException {
    CorpusSentence accused = read(ACCUSED).get(0);
    Span narnia = accused.sides().get(0);
    Span giants = accused.sides().get(1);
    assertThat(accused.acts().get(0).joins(narnia, giants)).isTrue();
    assertThat(accused.acts().get(0).joins(giants, narnia)).isFalse();
    CorpusSentence met =
        read("[Narnia]1 [met]a [Archenland]2 again.\n= a CONSULT actual : 1,2\n").get(0);
    assertThat(met.acts().get(0).joins(met.sides().get(1), met.sides().get(0))).isTrue();
  }

  @Test
  void noneSaysThatNothingHappens() throws IOException {
    assertThat(read("[Narnia]1 beat [Archenland]2 at chess.\n= none\n").get(0).acts()).isEmpty();
  }

  @Test
  void aDirectoryIsReadByTheNamesOfItsFilesAndNotBelow() throws IOException {
    Files.writeString(directory.resolve("b.txt"), "[B]1 rests here today.\n= none\n");
    Files.writeString(directory.resolve("a.txt"), "[A]1 rests here today.\n= none\n");
    Files.writeString(directory.resolve("README.md"), "no corpus\n");
    Files.createDirectory(directory.resolve("held-back"));
    assertThat(reader.read(directory))
        .extracting(CorpusSentence::text)
        .containsExactly("A rests here today.", "B rests here today.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [A]1 hit [B]2. | = a ASSAULT actual : 1 > 2 | some.txt:2: nothing is marked a
          [A]1 [hit]a [B]2. | = a ASSULT actual : 1 > 2 | some.txt:2: no act of PLOVER: ASSULT
          [A]1 [hit]a [B]2. | = a ASSAULT/expel actual : 1 > 2 | some.txt:2: no act of PLOVER: ASSAULT/expel
          [A]1 [hit]a [B]2. | = a ASSAULT done : 1 > 2 | some.txt:2: not an act
          [A]1 [hit]a [B]2. | = a ASSAULT actual warlike : 1 > 2 | some.txt:2: no context of PLOVER: warlike
          [A]1 [hit]a [B]2. | = a ASSAULT actual : 1 > 3 | some.txt:2: nothing is marked 3
          [A]1 [hit]a [B]1. | = a ASSAULT actual : 1 > 2 | some.txt:1: the mark 1 stands twice
          [A]1 [hit [B]2]a. | = a ASSAULT actual : 1 > 2 | some.txt:1: a bracket without a mark
          """)
  void aWrongLineIsNamed(String sentence, String act, String message) {
    assertThatThrownBy(() -> read(sentence + "\n" + act + "\n"))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aSentenceWithoutAnyLineIsNamed() {
    assertThatThrownBy(() -> read("[A]1 hit B.\n\n"))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessageStartingWith("some.txt:1: no line says what acts it reports");
  }
}
