package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {

  @TempDir Path directory;

  @Test
  void readsPetrarchSentencesAndNotTheirParses() throws IOException {
    Reading reading =
        read(
            """
            <Sentences>
            <!-- made up -->
            <Sentence date="19950103" id="A-1" source="Wire" sentence="true">
            <Text>
            Norland & Sudia
            met on Monday.
            </Text>
            <Parse>(ROOT (S))</Parse>
            </Sentence>
            <Sentence date="19951303" id="A-2"><Text>No day.</Text></Sentence></Sentences>
            """);
    Report report = reading.reports().get(0);
    assertThat(report.id()).isEqualTo("A-1");
    assertThat(report.date()).isEqualTo("1995-01-03");
    assertThat(report.text()).isEqualTo("\n\nNorland & Sudia met on Monday.");
    assertThat(report.outlet()).hasValue("Wire");
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            wrong -> {
              assertThat(wrong.line()).hasValue(10);
              assertThat(wrong.reason())
                  .isEqualTo("the date 1995-13-03 does not exist; correct it");
            });
  }

  @Test
  void readsReuters() throws IOException {
    Report report =
        read("""
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" NEWID="42">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <UNKNOWN>&#5;&#5;f0704</UNKNOWN>
            <TEXT>&#2;
            <TITLE>NORLAND &lt;NRL> TALKS</TITLE>
            <DATELINE>    OSLO, Feb 26 - </DATELINE><BODY>Norland said
            it would talk.
                Sudia agreed.
             REUTER
            &#3;</BODY></TEXT>
            </REUTERS>
            """)
            .report();
    assertThat(report.id()).isEqualTo("reuters-42");
    assertThat(report.date()).isEqualTo("1987-02-26");
    assertThat(report.text())
        .isEqualTo(
            "NORLAND <NRL> TALKS\n\nOSLO, Feb 26 - Norland said\nit would talk.\n\nSudia agreed.");
  }

  @Test
  void rejectsABlockThatIsCutOff() throws IOException {
    Reading reading = read("<Sentences><Sentence date=\"19950103\"><Text>Norland met");
    assertThat(reading.rejected().reason())
        .isEqualTo("the block that begins on line 1 has no </Sentence>; the file is cut off");
  }

  private Reading read(String content) throws IOException {
    return Reading.of(Files.writeString(directory.resolve("a.xml"), content));
  }
}
