package dk.borgerblikket.soap.konvolut;

import dk.borgerblikket.soap.kontrakt.RequestHeader;
import dk.borgerblikket.soap.kontrakt.Xml;
import dk.borgerblikket.web.Fejl;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an envelope up to the message in it, and after it. */
final class Konvolutlaeser {

    static final String WSA = "http://www.w3.org/2005/08/addressing";

    /** Who a header can be for that is for us: the next one, or the last, which is also the one that is not named. */
    private static final Set<String> TIL_OS = Set.of(
            "",
            "http://schemas.xmlsoap.org/soap/actor/next",
            Soapversion.V12.navnerum() + "/role/next",
            Soapversion.V12.navnerum() + "/role/ultimateReceiver");

    private final XMLStreamReader xml;
    private final Consumer<Hoved> laest;
    private Soapversion version = Soapversion.V11;
    private @Nullable String transaktion;
    private @Nullable String action;
    private @Nullable String beskedId;
    private boolean adresseret;
    private boolean uforstaaet;

    /** @param laest told of the version as soon as it is known, and of the rest when that is */
    Konvolutlaeser(InputStream besked, Consumer<Hoved> laest) throws XMLStreamException {
        this.xml = Xml.laes(besked);
        this.laest = laest;
    }

    /** The reader, at the beginning of the message. */
    XMLStreamReader laesTilBesked() throws XMLStreamException {
        tilElement();
        if (!xml.getLocalName().equals("Envelope")) {
            throw new Fejl(Soapfejlkode.KONVOLUT_UGYLDIG);
        }
        version = Soapversion.af(navnerum()).orElseThrow(() -> new Fejl(Soapfejlkode.FORKERT_SOAPVERSION));
        laest.accept(Hoved.tomt(version));
        kraevElement();
        if (erSoap("Header")) {
            headere();
            kraevElement();
        }
        laest.accept(hoved());
        if (uforstaaet) {
            throw new Fejl(Soapfejlkode.HEADER_IKKE_FORSTAAET);
        }
        if (!erSoap("Body")) {
            throw new Fejl(Soapfejlkode.KONVOLUT_UGYLDIG);
        }
        kraevElement();
        return xml;
    }

    /** What follows the message: nothing but ends. */
    void laesTilSlut() throws XMLStreamException {
        if (tilElement() || tilElement() || tilElement()) {
            throw new Fejl(Soapfejlkode.KONVOLUT_UGYLDIG);
        }
        xml.close();
    }

    String action() {
        return action == null ? "" : action;
    }

    private Hoved hoved() {
        return new Hoved(version, transaktion, adresseret ? new Hoved.Adressering(action, beskedId) : null);
    }

    private void headere() throws XMLStreamException {
        while (tilElement()) {
            var navn = xml.getName();
            if (navn.equals(RequestHeader.ELEMENT.navn())) {
                requestHeader();
            } else if (navn.getNamespaceURI().equals(WSA)) {
                adresseret = true;
                adressering(navn.getLocalPart());
            } else {
                uforstaaet |= skalForstaas();
                spring();
            }
        }
    }

    private void requestHeader() throws XMLStreamException {
        while (tilElement()) {
            if (xml.getLocalName().equals("TransactionUUID")) {
                var tekst = xml.getElementText();
                transaktion = tekst.isEmpty() ? null : tekst;
            } else {
                spring();
            }
        }
    }

    private void adressering(String navn) throws XMLStreamException {
        switch (navn) {
            case "Action" -> action = xml.getElementText().trim();
            case "MessageID" -> beskedId = xml.getElementText().trim();
            default -> spring();
        }
    }

    private boolean skalForstaas() {
        var skal = xml.getAttributeValue(version.navnerum(), "mustUnderstand");
        var rolle = xml.getAttributeValue(version.navnerum(), version == Soapversion.V11 ? "actor" : "role");
        return skal != null
                && (skal.trim().equals("1") || skal.trim().equals("true"))
                && TIL_OS.contains(rolle == null ? "" : rolle.trim());
    }

    private boolean erSoap(String navn) {
        return navnerum().equals(version.navnerum()) && xml.getLocalName().equals(navn);
    }

    private String navnerum() {
        var navnerum = xml.getNamespaceURI();
        return navnerum == null ? "" : navnerum;
    }

    private void kraevElement() throws XMLStreamException {
        if (!tilElement()) {
            throw new Fejl(Soapfejlkode.KONVOLUT_UGYLDIG);
        }
    }

    /** Goes to the next beginning or end of an element, or to the end of the document; whether it is a beginning. */
    private boolean tilElement() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD -> throw new Fejl(Soapfejlkode.DTD_IKKE_TILLADT);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw new Fejl(Soapfejlkode.KONVOLUT_UGYLDIG);
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void spring() throws XMLStreamException {
        for (var dybde = 1; dybde > 0; ) {
            var del = xml.next();
            dybde += del == XMLStreamConstants.START_ELEMENT ? 1 : del == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
