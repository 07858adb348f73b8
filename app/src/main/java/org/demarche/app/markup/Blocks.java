package org.demarche.app.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.form.Damage;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.page.TagLimit;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a report a block of a file in tags. */
public final class Blocks implements ReportReader {

  private final ReportMaker maker;
  private final String tag;
  private final Parts parts;

  private Blocks(ReportMaker maker, String tag, Parts parts) {
    this.maker = maker;
    this.tag = tag;
    this.parts = parts;
  }

  /** Tells what a block says of its report. */
  interface Parts {
    ReportParts of(Element block) throws NoReportException;
  }

  /** Returns a reader of PETRARCH's XML, a sentence a report; the parses in it are not used. */
  public static ReportReader ofPetrarch(ReportMaker maker) {
    return new Blocks(maker, "Sentence", PetrarchSentence::parts);
  }

  /** Returns a reader of the SGML of Reuters. */
  public static ReportReader ofReuters(ReportMaker maker) {
    return new Blocks(maker, "REUTERS", ReutersItem::parts);
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    BlockReader blocks = new BlockReader(in, tag);
    long read = 0;
    boolean goesOn = true;
    while (goesOn) {
      read++;
      String input = name + "#" + read;
      try {
        Optional<String> block = blocks.next();
        goesOn = block.isPresent();
        if (goesOn) {
          sink.accept(maker.report(input, parts.of(element(block.get()))));
        }
      } catch (NoReportException wrong) {
        sink.accept(Rejected.atLine(input, blocks.line(), wrong.reason()));
      } catch (IOException cut) {
        sink.accept(Rejected.atLine(input, blocks.line(), Damage.reason(cut)));
        return;
      }
    }
    if (read == 1) {
      throw new NoReportException("the file holds no <" + tag + ">");
    }
  }

  private static Element element(String block) throws NoReportException {
    TagLimit.check(block);
    Element element = Jsoup.parse(block, "", Parser.xmlParser()).firstElementChild();
    if (element == null) {
      throw new NoReportException("the block is malformed");
    }
    return element;
  }
}
