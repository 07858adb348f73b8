package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.demarche.app.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebInputTest {

  private static final String PAGE =
      "<html><head><title>Rozmowy</title><meta name=\"date\" content=\"2019-03-04\"></head>"
          + "<body><p>Norland and Sudia met in Łódź for talks about tolls on ships.</p></body></html>";

  private final Site site = new Site();

  @BeforeEach
  void open() throws IOException {
    site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void readsAPageInTheEncodingThatItsMachineSays() {
    byte[] page = PAGE.getBytes(Charset.forName("ISO-8859-2"));
    site.page("/a", 200, page, "Content-Type", "text/html; charset=\"iso-8859-2\"");
    assertThat(Reading.of(site.address("/a")).report().text()).contains("Łódź");
  }

  @Test
  void readsAPageAsUtf8WhateverItsMachineSaysWhenItIsThat() {
    site.page("/a", 200, PAGE, "Content-Type", "text/html; charset=ISO-8859-1");
    assertThat(Reading.of(site.address("/a")).report().text()).contains("Łódź");
    site.page("/b", 200, PAGE, "Content-Type", "text/html; charset=no-such-thing");
    assertThat(Reading.of(site.address("/b")).report().text()).contains("Łódź");
  }

  /** Some machines say of everything that it is text. */
  @Test
  void unpacksWhatAMachineCallsText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("date 2019-03-04 Talks\n\nThey met.\n".getBytes(StandardCharsets.UTF_8));
    }
    site.page("/a.gz", 200, bytes.toByteArray(), "Content-Type", "text/plain; charset=utf-8");
    assertThat(Reading.of(site.address("/a.gz")).report().title()).isEqualTo("Talks");
  }

  @Test
  void saysWhyNothingCanBeHad() {
    assertThat(Reading.of(site.address("/none")).rejected().reason())
        .isEqualTo("the machine answers with status 404; check the address");
  }
}
