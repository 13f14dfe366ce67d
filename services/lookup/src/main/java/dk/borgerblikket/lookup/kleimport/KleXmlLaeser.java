package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Niveau;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads KL's two files, {@code KLE-Emneplan} and {@code KLE-Handlingsfacetter} (classification §3.2): numbers, titles,
 * UUIDs, retirement and texts.
 */
final class KleXmlLaeser {

    /** KL's two kinds of file, by their roots. */
    enum Filtype {
        EMNEPLAN("KLE-Emneplan", Element.HOVEDGRUPPE),
        HANDLINGSFACETTER("KLE-Handlingsfacetter", Element.KATEGORI);

        private final String rod;
        private final Element oeverst;

        Filtype(String rod, Element oeverst) {
            this.rod = rod;
            this.oeverst = oeverst;
        }
    }

    /** An element that is a class, and the one that is nested in it. */
    private enum Element {
        EMNE("Emne", Niveau.EMNE, null),
        GRUPPE("Gruppe", Niveau.GRUPPE, EMNE),
        HOVEDGRUPPE("Hovedgruppe", Niveau.HOVEDGRUPPE, GRUPPE),
        FACET("Handlingsfacet", Niveau.HANDLINGSFACET, null),
        KATEGORI("HandlingsfacetKategori", Niveau.HANDLINGSFACETKATEGORI, FACET);

        private final String navn;
        private final Niveau niveau;
        private final @Nullable Element barn;

        Element(String navn, Niveau niveau, @Nullable Element barn) {
            this.navn = navn;
            this.niveau = niveau;
            this.barn = barn;
        }
    }

    private final XmlLaeser xml;
    private final Filtype filtype;
    private final Klassesamler samler;

    private KleXmlLaeser(InputStream fil, Filtype filtype) {
        this.xml = new XmlLaeser(fil);
        this.filtype = filtype;
        this.samler = new Klassesamler(xml::fejl);
    }

    /**
     * Reads the file to its end. Blocks while it does.
     *
     * @throws dk.borgerblikket.web.Fejl with line and element when the file is not in order
     */
    static Udgavefil laes(InputStream fil, Filtype filtype) {
        return new KleXmlLaeser(fil, filtype).laes();
    }

    private Udgavefil laes() {
        var rod = xml.rod();
        if (!rod.equals(filtype.rod)) {
            throw xml.fejl("Filens yderste element skal hedde " + filtype.rod + ".");
        }
        LocalDate udgivelsesdato = null;
        while (xml.naesteElement()) {
            if (xml.navn().equals("UdgivelsesDato")) {
                udgivelsesdato = xml.dato(xml.tekst());
            } else if (xml.navn().equals(filtype.oeverst.navn)) {
                laesKlasse(filtype.oeverst);
            } else {
                xml.spring();
            }
        }
        xml.slut();
        return new Udgavefil(udgivelsesdato, samler.klasser());
    }

    private void laesKlasse(Element element) {
        Klassenummer nummer = null;
        String titel = null;
        UUID uuid = null;
        var tekst = new KleTekstlaeser(xml, element.navn);
        while (xml.naesteElement()) {
            var navn = xml.navn();
            if (navn.equals(element.navn + "Nr")) {
                nummer = nummer(xml.tekst(), element);
            } else if (navn.equals(element.navn + "Titel") || navn.equals("Titel")) {
                titel = xml.tekst();
            } else if (navn.equals("UUID")) {
                uuid = uuid(xml.tekst());
            } else if (element.barn != null && navn.equals(element.barn.navn)) {
                laesKlasse(element.barn);
            } else {
                tekst.laes();
            }
        }
        if (nummer == null || titel == null) {
            throw xml.fejl(
                    "Et element " + element.navn + " mangler " + element.navn + (nummer == null ? "Nr." : "Titel."));
        }
        samler.tilfoej(nummer, titel, uuid, tekst.udgang(), PakketTekst.af(tekst.tekst()));
    }

    private Klassenummer nummer(String tekst, Element element) {
        return Klassenummer.laes(tekst)
                .filter(nummer -> nummer.niveau() == element.niveau)
                .orElseThrow(
                        () -> xml.fejl("Værdien i " + element.navn + "Nr er ikke et gyldigt nummer på det niveau."));
    }

    private UUID uuid(String tekst) {
        return Uuider.laes(tekst).orElseThrow(() -> xml.fejl("Værdien i UUID er ikke et UUID."));
    }
}
