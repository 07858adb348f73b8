package org.demarche.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.demarche.app.relation.DeedTable;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Relation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class RelationPictureTest {

  private static final Relation SPRING = DeedTable.relation(DeedTable.spring(), Grain.WEEK);

  private static Drawing drawing() {
    return new RelationPicture(code -> code.equals("AAA") ? "Rurit <&> ania" : code)
        .drawing(SPRING);
  }

  @Test
  void isSvgThatTellsWhatItShows() throws IOException, ParserConfigurationException, SAXException {
    String svg = new SvgPicture().text(drawing());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    Element root = document.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1000 700");
    assertThat(text(root, "title")).isEqualTo("Rurit <&> ania and BBB, 2020-03-02 to 2020-03-30");
    assertThat(text(root, "desc"))
        .contains("Rurit <&> ania towards BBB: 4 cases, 2 cooperative and 2 conflictual")
        .contains("mean intensity -0.5");
    assertThat(svg).contains("2020-W12: 2 cases, mean intensity -4.8");
  }

  private static String text(Element root, String name) {
    return root.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void hasABarForEveryPeriodWithCasesAndEachWay() {
    List<Shape.Box> bars =
        drawing().shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(Shape.Box.class::cast)
            .filter(box -> box.note().startsWith("2020-W"))
            .toList();
    // Two weeks forth and three back, each with its intensity and its number.
    assertThat(bars).hasSize(10);
    assertThat(bars).allMatch(box -> box.x() >= 78 && box.x() + box.width() <= 982);
    // None has three cases: all are light.
    assertThat(bars.stream().map(Shape.Box::colour).distinct())
        .doesNotContain("#2166ac", "#b2182b", Palette.COUNT);
  }

  @Test
  void isPngOfTwiceTheSize() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PngPicture().write(drawing(), out);
    } catch (IOException noFonts) {
      abort("this Java has no fonts");
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(image.getHeight()).isEqualTo(1400);
  }

  @Test
  void namesAsManyDatesAsFit() {
    assertThat(ticks("2020-03-02", "2020-03-20"))
        .extracting(DateAxis.Tick::text)
        .containsExactly("2 Mar", "9 Mar", "16 Mar");
    assertThat(ticks("2019-11-15", "2020-02-20"))
        .extracting(tick -> tick.text() + tick.year())
        .containsExactly("Dec2019", "Jan2020", "Feb");
    assertThat(ticks("1990-05-05", "2020-05-05")).hasSizeBetween(8, 12);
    for (int days = 1; days < 36_000; days += 97) {
      String end = LocalDate.of(1920, 2, 29).plusDays(days).toString();
      assertThat(ticks("1920-02-29", end)).hasSizeLessThan(20);
    }
  }

  private static List<DateAxis.Tick> ticks(String first, String last) {
    Period span = new Period(LocalDate.parse(first), LocalDate.parse(last));
    return new DateAxis(span, 0, 900).ticks();
  }
}
