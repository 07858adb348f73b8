package org.demarche.app.page;

import java.util.Set;
import org.demarche.app.form.NoReportException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a piece of HTML as a reader sees it: a paragraph a block, nothing hidden. */
public final class BlockText implements NodeVisitor {

  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "figure",
          "figcaption",
          "svg",
          "button",
          "form",
          "iframe",
          "select",
          "textarea",
          "nav",
          "aside");

  private final StringBuilder text = new StringBuilder();
  private int unread;

  private BlockText() {}

  /** Returns the text of an element, paragraphs separated by empty lines. */
  public static String of(Element element) {
    BlockText blocks = new BlockText();
    NodeTraversor.traverse(blocks, element);
    return blocks.text.toString().strip();
  }

  /**
   * Returns the text of a piece of HTML, or of plain text, such as feeds have.
   *
   * @throws NoReportException when it has too many tags
   */
  public static String ofHtml(String html) throws NoReportException {
    TagLimit.check(html);
    return of(Jsoup.parseBodyFragment(html).body());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      unread += UNREAD.contains(element.normalName()) ? 1 : 0;
      if (element.isBlock() || element.normalName().equals("br")) {
        paragraph(element);
      }
    } else if (node instanceof TextNode words && unread == 0) {
      words(words);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
      if (element.isBlock()) {
        paragraph(element);
      }
    }
  }

  private void words(TextNode node) {
    String words = node.getWholeText().replaceAll("[\\s\u00A0]+", " ");
    boolean first = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(first ? words.stripLeading() : words);
  }

  private void paragraph(Element element) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append(element.normalName().equals("br") ? "\n" : "\n\n");
    }
  }
}
