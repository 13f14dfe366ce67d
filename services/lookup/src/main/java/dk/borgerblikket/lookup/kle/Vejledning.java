package dk.borgerblikket.lookup.kle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Guidance, which KL writes as XHTML mixed with text. */
public final class Vejledning {

    /** Formatting, lists, tables and links to the web; no scripts, styles, frames, pictures or identifiers. */
    private static final Safelist TILLADT = new Safelist()
            .addTags("p", "br", "b", "strong", "i", "em", "u", "sub", "sup", "ul", "ol", "li", "h1", "h2", "h3", "h4")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "blockquote", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer");

    private static final Pattern NUMMER = Pattern.compile("(?<![0-9.])[0-9]{2}(?:\\.[0-9]{2}){2}(?!\\.?[0-9])");
    private static final Pattern MELLEMRUM = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Vejledning() {}

    /** The guidance with only what can do no harm on a page; text in elements that are not allowed is kept. */
    public static String rens(String html) {
        var form = new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false);
        return MELLEMRUM
                .matcher(Jsoup.clean(html, "", TILLADT, form))
                .replaceAll(" ")
                .strip();
    }

    /** The guidance as plain text. */
    public static String tekst(String html) {
        return Jsoup.parse(html).text();
    }

    /** The subjects that a text names, once each and in order; they need not be in the release (classification §3.1). */
    public static List<Klassenummer> naevnte(String tekst) {
        var numre = NUMMER.matcher(tekst);
        Set<Klassenummer> fundne = new LinkedHashSet<>();
        while (numre.find()) {
            fundne.add(new Klassenummer(numre.group()));
        }
        return List.copyOf(fundne);
    }
}
