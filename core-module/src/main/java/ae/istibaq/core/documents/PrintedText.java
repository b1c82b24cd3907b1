package ae.istibaq.core.documents;

import com.openhtmltopdf.extend.FSDOMMutator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes a page printable by an engine that knows less of Arabic than a browser, so that templates can be written as for
 * one: takes away the marks it would misplace, isolates what reads the other way, and lets tables run from the right.
 */
class PrintedText implements FSDOMMutator {

    // Vowel signs would float beside their letters, direction marks would be drawn as boxes.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\u064B-\\u0652\\u0670\\u200B-\\u200F\\u061C\\u202A-\\u202E]");
    private static final Pattern LATIN_RUN =
            Pattern.compile("[+\\u20C3]?\\u00A0?[A-Za-z0-9]+(?:[-/.,:_@ \\u00A0]+[A-Za-z0-9]+)*%?");
    private static final Pattern ARABIC_RUN = Pattern.compile("\\p{IsArabic}+(?:[ \\u00A0]+\\p{IsArabic}+)*");
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String END = "\u2069";
    private static final String MIRROR = "transform: scaleX(-1)";

    @Override
    public void mutateDocument(Document page) {
        boolean rightToLeft = page.getDocumentElement().getAttribute("dir").equals("rtl");
        texts(page.getDocumentElement()).forEach(text -> isolate(text, rightToLeft));
        if (rightToLeft) {
            elements(page, "table").forEach(PrintedText::mirror);
        }
    }

    private static List<Node> texts(Node node) {
        List<Node> found = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.TEXT_NODE) {
                found.add(child);
            } else if (!List.of("style", "title").contains(child.getNodeName())) {
                found.addAll(texts(child));
            }
        }
        return found;
    }

    private static void isolate(Node text, boolean rightToLeft) {
        String value = UNPRINTABLE.matcher(text.getNodeValue()).replaceAll("");
        if (value.isBlank()) {
            return;
        }
        Element parent = (Element) text.getParentNode();
        if (parent.getAttribute("dir").equals("ltr")) {
            text.setNodeValue(LEFT_TO_RIGHT + value.strip() + END);
        } else if (rightToLeft) {
            text.setNodeValue(LATIN_RUN.matcher(value).replaceAll(LEFT_TO_RIGHT + "$0" + END));
        } else {
            text.setNodeValue(ARABIC_RUN.matcher(value).replaceAll(RIGHT_TO_LEFT + "$0" + END));
        }
    }

    /** Mirrors a table and once more what is in its cells: the columns change sides, the letters do not. */
    private static void mirror(Element table) {
        for (String cell : List.of("td", "th")) {
            NodeList cells = table.getElementsByTagName(cell);
            for (int i = 0; i < cells.getLength(); i++) {
                Element inner = table.getOwnerDocument().createElement("div");
                inner.setAttribute("style", MIRROR);
                Node content = cells.item(i);
                while (content.getFirstChild() != null) {
                    inner.appendChild(content.getFirstChild());
                }
                content.appendChild(inner);
            }
        }
        Element outer = table.getOwnerDocument().createElement("div");
        outer.setAttribute("style", MIRROR);
        Node parent = table.getParentNode();
        parent.insertBefore(outer, table);
        outer.appendChild(table);
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
