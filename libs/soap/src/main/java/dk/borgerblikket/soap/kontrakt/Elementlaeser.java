package dk.borgerblikket.soap.kontrakt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.soap.kontrakt.Raekkefoelge.Plads;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns an element into JSON as the contract says, and notes where it is not as the contract says. Reads on after a
 * breach, so that the sender is told of several at once and the object's own id is found.
 */
final class Elementlaeser {

    private static final int MAKS_BRUD = 20;
    private static final int MAKS_NAVN = 60;
    private static final Pattern LANGT_TAL = Pattern.compile("[0-9]{6}");

    private final XMLStreamReader xml;
    private final Sti sti = new Sti();
    private final List<Brud> brud = new ArrayList<>();

    Elementlaeser(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The element that the reader is at the beginning of; leaves the reader at its end. */
    Laest laes(Element element, int nummer) throws XMLStreamException {
        brud.clear();
        sti.ind(element.lokaltNavn(), element.gentages() ? nummer : 0);
        var json = vaerdi(element.type());
        var laest = new Laest(element.lokaltNavn(), sti.toString(), json, List.copyOf(brud));
        sti.ud();
        return laest;
    }

    /** As {@link #laes(Element, int)}, with paths that begin inside the element. */
    Laest laesIndhold(Element element) throws XMLStreamException {
        brud.clear();
        return new Laest(element.lokaltNavn(), "", vaerdi(element.type()), List.copyOf(brud));
    }

    /** An element that should not be there; it is passed over. */
    Laest ukendt(String forventning) throws XMLStreamException {
        brud.clear();
        var navn = skaansomt(xml.getLocalName());
        spring();
        return new Laest(navn, navn, MissingNode.getInstance(), List.of(new Brud(navn, forventning)));
    }

    private JsonNode vaerdi(Type type) throws XMLStreamException {
        attributter();
        return switch (type) {
            case Simpel simpel -> simpel(simpel);
            case Sammensat sammensat -> sammensat(sammensat);
        };
    }

    private JsonNode simpel(Simpel type) throws XMLStreamException {
        var tekst = "";
        for (var del = xml.next(); del != XMLStreamConstants.END_ELEMENT; del = xml.next()) {
            switch (del) {
                case XMLStreamConstants.START_ELEMENT -> {
                    noter("må ikke have elementer inden i sig");
                    spring();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tekst = tekst.isEmpty() ? xml.getText() : tekst + xml.getText();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        var vaerdi = type.laes(tekst);
        if (vaerdi == null) {
            noter(type.forventning());
            return MissingNode.getInstance();
        }
        return vaerdi;
    }

    private ObjectNode sammensat(Sammensat type) throws XMLStreamException {
        var json = JsonNodeFactory.instance.objectNode();
        var raekkefoelge = new Raekkefoelge(type);
        for (var del = xml.next(); del != XMLStreamConstants.END_ELEMENT; del = xml.next()) {
            if (del == XMLStreamConstants.START_ELEMENT) {
                barn(raekkefoelge, json);
            } else if ((del == XMLStreamConstants.CHARACTERS || del == XMLStreamConstants.CDATA)
                    && !xml.getText().isBlank()) {
                noter("må ikke have tekst uden for elementerne");
            }
        }
        raekkefoelge.slut();
        for (var navn : raekkefoelge.mangler()) {
            noter("mangler " + navn);
        }
        return json;
    }

    private void barn(Raekkefoelge raekkefoelge, ObjectNode json) throws XMLStreamException {
        switch (raekkefoelge.naeste(xml.getName())) {
            case Plads.Rigtig(var element) when kanSaettes(element, json) -> saet(element, json);
            case Plads.Rigtig gentaget -> json.withArray(Udvidelser.ANDRE).add(Ordret.kopi(xml));
            case Plads.Forkert(var element) -> {
                noter("har " + element.lokaltNavn() + " på forkert plads i rækkefølgen");
                if (kanSaettes(element, json)) {
                    saet(element, json);
                } else {
                    spring();
                }
            }
            case Plads.ForMange(var element) -> {
                noter("har for mange " + element.lokaltNavn());
                spring();
            }
            case Plads.Fri fri -> json.withArray(Udvidelser.ANDRE).add(Ordret.kopi(xml));
            case Plads.Ukendt ukendt -> {
                noter("har et element, som kontrakten ikke kender: " + skaansomt(xml.getLocalName()));
                spring();
            }
        }
    }

    /** Only in an extension point can an element be right and there already: what is known as single is kept as it is. */
    private static boolean kanSaettes(Element element, ObjectNode json) {
        return element.gentages() || !json.has(element.lokaltNavn());
    }

    private void saet(Element element, ObjectNode json) throws XMLStreamException {
        var navn = element.lokaltNavn();
        if (element.gentages()) {
            var liste = json.withArray(navn);
            sti.ind(navn, liste.size() + 1);
            tilfoej(vaerdi(element.type()), liste::add);
        } else {
            sti.ind(navn, 0);
            tilfoej(vaerdi(element.type()), vaerdi -> json.set(navn, vaerdi));
        }
        sti.ud();
    }

    private static void tilfoej(JsonNode vaerdi, Consumer<JsonNode> modtager) {
        if (!vaerdi.isMissingNode()) {
            modtager.accept(vaerdi);
        }
    }

    /** Hints for schema processors say nothing about the message; that a value is nil does, and no contract has it. */
    private void attributter() {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var hint = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))
                    && !xml.getAttributeLocalName(i).equals("nil");
            if (!hint) {
                noter("har en attribut, som kontrakten ikke kender: " + skaansomt(xml.getAttributeLocalName(i)));
            }
        }
    }

    private void spring() throws XMLStreamException {
        for (var dybde = 1; dybde > 0; ) {
            var del = xml.next();
            dybde += del == XMLStreamConstants.START_ELEMENT ? 1 : del == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void noter(String forventning) {
        if (brud.size() < MAKS_BRUD) {
            brud.add(new Brud(sti.toString(), forventning));
        }
    }

    /** A name comes from the sender, and so may hold what must not be repeated. */
    private static String skaansomt(String navn) {
        return navn.length() > MAKS_NAVN || LANGT_TAL.matcher(navn).find() ? "(skjult)" : navn;
    }
}
