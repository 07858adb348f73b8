package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.view.SampleRecord;
import org.junit.jupiter.api.Test;

class ReadCommandTest {

  private static final Terminal SCREEN = new Terminal(true, true, 80, StandardCharsets.UTF_8);
  private static final String REPORT = "date 2019-03-04 Talks\n\nFirst.";

  @Test
  void showsARecord() {
    CommandRun run = read().of("read", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Peru sends home")
        .contains("Events", "Statements", "Expected");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void coloursOnlyAScreen() {
    assertThat(read().of("read", "-").out()).doesNotContain("\033");
    assertThat(read().onScreen(SCREEN, SCREEN).of("read", "-").out()).contains("\033[");
  }

  @Test
  void showsAllOnRequest() {
    assertThat(read().of("read", "-").out()).doesNotContain("Not coded");
    assertThat(read().of("read", "--all", "-").out()).contains("Not coded");
  }

  @Test
  void saysWhenAReportTellsNoEvent() {
    assertThat(new CommandRun().withInput(REPORT).of("read", "-").out())
        .isEqualTo("Talks\nMonday 4 March 2019 · -\n\nNo event is reported.\n\n");
  }

  @Test
  void takesATextWithoutADateLineForOneReportWhenTheDateIsGiven() {
    CommandRun run =
        new CommandRun().withInput("First.\n\nSecond.").of("read", "-", "--date", "2020-01-01");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("(no title)\nWednesday 1 January 2020 · -\n");
    assertThat(
            new CommandRun()
                .withInput("date 2020-02-30 Talks\n\nFirst.")
                .of("read", "-", "--date", "2020-01-01")
                .err())
        .contains("the date 2020-02-30 does not exist");
  }

  @Test
  void tellsADayThatDoesNotExistFromAWrongForm() {
    assertThat(new CommandRun().of("read", "-", "--date", "2023-02-30").err())
        .contains("--date 2023-02-30: there is no such day; correct it");
    assertThat(new CommandRun().of("read", "-", "--date", "May").err())
        .contains("--date takes a day as YYYY-MM-DD, not \"May\"");
  }

  @Test
  void saysHowManyEventsAreLeftOutAsNotSureEnough() {
    assertThat(read().of("read", "-", "--min-confidence", "1").out())
        .contains("are left out as less sure than 1.00; --all shows their sentences.")
        .doesNotContain("No event is reported.")
        .contains(" no event; --all shows why.");
    assertThat(read().of("read", "-").out()).doesNotContain("left out");
  }

  @Test
  void tellsWhatIsRejected() {
    CommandRun run = new CommandRun().withInput(REPORT).of("read", "none.txt", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("Talks\n");
    assertThat(run.err())
        .isEqualTo(
            """
            demarche: none.txt: there is no such file; check the path
            2 in: 1 record, 1 rejected
            """);
  }

  @Test
  void saysWhatItIsDoingOnAScreenAndTakesItBack() {
    CommandRun run =
        read()
            .withLoader(
                (dictionaries, progress) -> {
                  progress.accept("loading the models");
                  return new EmptyCoder(new SampleRecord().record());
                })
            .onScreen(SCREEN, SCREEN)
            .of("read", "-");
    assertThat(run.err()).isEqualTo("\r\033[Kloading the models\r\033[K");
  }

  private static CommandRun read() {
    return new CommandRun()
        .withInput(REPORT)
        .withLoader((dictionaries, progress) -> new EmptyCoder(new SampleRecord().record()));
  }
}
