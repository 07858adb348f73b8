package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;

/**
 * Pictures of the page, for the README where {@code -Ddemarche.screenshots=DIRECTORY} says where to
 * keep them.
 */
@ExtendWith(InBrowser.class)
class PicturesTest {

  /** A page without anything on it has a handful. */
  private static final int COLOURS = 40;

  private static final int MOST_BYTES = 200_000;

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "page-overview, overview, light, 1280, 800, #network canvas",
    "page-overview-dark, overview, dark, 1280, 800, #network canvas",
    "page-relation, dyad, light, 1280, 800, #course canvas",
    "page-relation-narrow, dyad, light, 390, 844, #course canvas",
    "page-report, report, light, 1280, 800, .piece",
    "page-case, case, light, 1280, 800, .telling",
  })
  void aViewFillsItsScreen(
      String name,
      String view,
      String scheme,
      int width,
      int height,
      String shown,
      Page page,
      ServedPage served)
      throws IOException {
    page.chromium().size(width, height);
    page.chromium().prefer(scheme);
    page.chromium().withoutScrollBars();
    page.open(View.of(view, served).address() + ("report".equals(view) ? "#e1" : ""));
    page.until(shown + " is drawn", () -> page.has(shown));
    page.script("scrollTo(0, 0)");
    byte[] taken = page.chromium().driver().getScreenshotAs(OutputType.BYTES);
    BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(taken)));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    assertThat(colours(image)).hasSizeGreaterThan(COLOURS);
    Path file = Files.createDirectories(place()).resolve(name + ".png");
    write(image, file);
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
  }

  /** The browser packs pictures fast, not small. */
  private static void write(BufferedImage image, Path file) throws IOException {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(image, 0, 0, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam small = writer.getDefaultWriteParam();
    small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    small.setCompressionQuality(0);
    try (OutputStream bytes = Files.newOutputStream(file);
        ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), small);
    } finally {
      writer.dispose();
    }
  }

  private Path place() {
    String wanted = System.getProperty("demarche.screenshots");
    return wanted == null ? directory : Path.of(wanted);
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 4) {
      for (int x = 0; x < image.getWidth(); x += 4) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
