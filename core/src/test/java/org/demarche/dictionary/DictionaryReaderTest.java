package org.demarche.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Section;
import org.demarche.resource.MalformedResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryReaderTest {

  @TempDir Path directory;

  static List<DictionaryExample> malformed() {
    return DictionaryExample.read("malformed.txt");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void namesEveryMalformedLineAndWhatIsExpected(DictionaryExample example) {
    String refusal = example.expected().get(0);
    if (refusal.startsWith("! ")) {
      assertThatThrownBy(() -> DictionaryExample.of(example.text()))
          .isInstanceOf(MalformedResourceException.class)
          .hasMessageStartingWith(refusal.substring(2));
    } else {
      assertThat(DictionaryExample.of(example.text()).flaws())
          .extracting(flaw -> flaw.line() + " " + flaw.problem())
          .isEqualTo(example.expected());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "own.txt, SECTIONS",
    "actors.txt, ACTORS",
    "agents.txt, AGENTS",
    "discards.txt, DISCARDS",
    "verbs.txt, VERBS"
  })
  void tellsTheFormatFromTheContent(String file, Format format) {
    assertThat(DictionaryExample.dictionary(file).format()).isEqualTo(format);
  }

  @Test
  void isWholeOnlyWithoutMalformedLines() {
    Dictionary own = DictionaryExample.dictionary("own.txt");
    assertThat(own.whole()).isSameAs(own);
    assertThat(own.rows(Section.PEOPLE)).hasSize(3);
    assertThatThrownBy(() -> DictionaryExample.of("[people]\nrudolf\n").whole())
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("mine.txt:2: 6 fields expected, not 1");
  }

  @Test
  void readsFilesWithAByteOrderMarkAndAnyLineEnds() throws IOException {
    Path file = directory.resolve("mine.txt");
    Files.writeString(file, "\uFEFF[titles]\r\nrealm warden | - | COP | realm warden\r\n");
    assertThat(new DictionaryReader().read(file).rows(Section.TITLES)).hasSize(1);
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = directory.resolve("mine.txt");
    Files.write(file, "TEA [FRA]\nCAF\u00c9 [FRA]\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new DictionaryReader().read(file))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage(file + ":2: the line is not UTF-8; convert the file to it, as iconv does");
  }

  /** Whatever the bytes, a file is read, with or without flaws, or refused as malformed. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void neverFailsOnOddBytes(int seed) throws IOException {
    Random random = new Random(seed);
    Path file = directory.resolve("odd.txt");
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      Files.write(file, bytes);
      try {
        assertThat(new DictionaryReader().read(file).file()).isEqualTo(file.toString());
      } catch (MalformedResourceException refused) {
        assertThat(refused).hasMessageContaining(file.toString());
      }
    }
  }

  /** Pieces of real entries in any order make entries or flaws, never a failure. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void neverFailsOnOddLines(int seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "\n",
      "\n",
      "\n+",
      "\n&",
      "\n[people]\n",
      "\n[agents]\n",
      "[",
      "]",
      "{",
      "}",
      "~",
      "|",
      " | ",
      "!A!",
      "!A! = B, C",
      "&A",
      "_",
      " ",
      "TEA",
      "tea",
      "[FRAGOV",
      "[~GOV]",
      "[FRA]",
      "-",
      "..",
      "2001",
      ">010101",
      "<20010101",
      "010101-020202",
      "# x",
      ";",
      "<!--",
      "-->",
      "\t",
      "\u00e9",
      "\n--- TEA [042] ---\n",
      "\n- ",
      "*",
      "(",
      ")",
      "$",
      "%",
      "[042:043]",
      "~ a (b) TEA = b"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        Dictionary dictionary = DictionaryExample.of(text.toString());
        assertThat(new Contradictions().in(dictionary)).isNotNull();
      } catch (MalformedResourceException refused) {
        assertThat(refused).hasMessageStartingWith("mine.txt");
      }
    }
  }

  @Test
  void warnsOfWhatContradictsItself() {
    Dictionary dictionary = DictionaryExample.dictionary("contradicting.txt");
    assertThat(new Contradictions().in(dictionary))
        .extracting(flaw -> flaw.line() + " " + flaw.problem())
        .containsExactly(
            "4 Black Michael and Rudolf Rassendyll (line 3) are president of HUN at the same time;"
                + " correct one term",
            "13 tea-board stands in line 12 too; rename one");
    assertThat(new Contradictions().in(DictionaryExample.dictionary("actors.txt")))
        .extracting(flaw -> flaw.line() + " " + flaw.problem())
        .containsExactly("49 TEA TIMES has other codes than in line 19; these count");
  }

  @Test
  void warnsOfWhatHidesBuiltInEntries() {
    Hiding hiding = new Hiding(new Gazetteer());
    assertThat(hiding.in(DictionaryExample.dictionary("contradicting.txt")))
        .extracting(flaw -> flaw.line() + " " + flaw.problem().replaceAll(":\\d+", ""))
        .containsExactly(
            "9 this hides the built-in Kofi Annan (people/organisations.txt)",
            "14 this hides the built-in Hamas (organisations.txt)",
            "17 this hides the built-in soldier (agents.txt)");
    assertThat(hiding.in(DictionaryExample.of("KOFI_ANNAN [SVKGOV]\nFRENCH [FRA]\n")))
        .extracting(flaw -> flaw.line() + " " + flaw.problem().replaceAll(":\\d+", ""))
        .containsExactly("1 this hides the built-in Kofi Annan (people/organisations.txt)");
  }
}
