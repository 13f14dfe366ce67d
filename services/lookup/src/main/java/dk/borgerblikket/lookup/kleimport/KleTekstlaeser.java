package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetekst.Retskilde;
import dk.borgerblikket.lookup.kle.Klassetekst.Stikord;
import dk.borgerblikket.lookup.kle.Vejledning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the texts of one class while its element is read; one for each class. */
final class KleTekstlaeser {

    /** KL's longest guidance is a small part of this; a file as a whole has its own limit. */
    private static final int MAKS_VEJLEDNING = 1_000_000;

    private final XmlLaeser xml;
    private final String element;
    private final List<Retskilde> retskilder = new ArrayList<>();
    private final List<Stikord> stikord = new ArrayList<>();
    private final List<String> filtre = new ArrayList<>();
    private final List<LocalDate> rettet = new ArrayList<>();
    private final List<Klassenummer> afloestAf = new ArrayList<>();
    private @Nullable String vejledning;
    private @Nullable String bevaring;
    private @Nullable String sletning;
    private @Nullable LocalDate oprettet;
    private @Nullable LocalDate udgaaet;

    /** @param element name of the class's element, which the names of its children begin with */
    KleTekstlaeser(XmlLaeser xml, String element) {
        this.xml = xml;
        this.element = element;
    }

    /** Reads the open child element and leaves it; one that is none of the texts is passed over. */
    void laes() {
        var navn = xml.navn();
        switch (navn.startsWith(element) ? navn.substring(element.length()) : navn) {
            case "Vejledning" -> laesVejledning();
            case "RetskildeReference" -> laesRetskilde();
            case "AdministrativInfo" -> laesAdministrativInfo();
            case "BevaringJaevnfoerArkivloven" -> bevaring = tom(xml.tekst());
            case "SletningJaevnfoerPersondataloven" -> sletning = tom(xml.tekst());
            case "Filter" -> laesFilter();
            case "Stikord", "OgHandlingsfacetStikord" -> laesStikord();
            default -> xml.spring();
        }
    }

    Klassetekst tekst() {
        return new Klassetekst(vejledning, retskilder, stikord, bevaring, sletning, filtre, oprettet, rettet);
    }

    @Nullable
    Udgang udgang() {
        return udgaaet == null ? null : new Udgang(udgaaet, List.copyOf(afloestAf));
    }

    private void laesVejledning() {
        while (xml.naesteElement()) {
            if (xml.navn().equals("VejledningTekst")) {
                vejledning = tom(Vejledning.rens(xml.opmaerkning(MAKS_VEJLEDNING)));
            } else {
                xml.spring();
            }
        }
    }

    private void laesRetskilde() {
        String titel = null;
        String paragraf = null;
        String accessionsnummer = null;
        String adresse = null;
        while (xml.naesteElement()) {
            switch (xml.navn()) {
                case "RetskildeTitel" -> titel = tom(xml.tekst());
                case "ParagrafEllerKapitel" -> paragraf = tom(xml.tekst());
                case "RetsinfoAccessionsNr" -> accessionsnummer = tom(xml.tekst());
                case "RetsinfoURL" -> adresse = webadresse(xml.tekst());
                default -> xml.spring();
            }
        }
        var retskilde = new Retskilde(titel, paragraf, accessionsnummer, adresse);
        if (!retskilde.equals(new Retskilde(null, null, null, null))) {
            retskilder.add(retskilde);
        }
    }

    private void laesAdministrativInfo() {
        while (xml.naesteElement()) {
            switch (xml.navn()) {
                case "OprettetDato" -> oprettet = dato(xml.tekst());
                case "RettetDato" -> {
                    var dag = dato(xml.tekst());
                    if (dag != null) {
                        rettet.add(dag);
                    }
                }
                case "Historisk" -> laesHistorisk();
                default -> xml.spring();
            }
        }
    }

    /** Either the date on which it left, or, in the older schema, where it went. */
    private void laesHistorisk() {
        while (xml.naesteElement()) {
            switch (xml.navn()) {
                case "UdgaaetDato", "FlyttetDato" -> udgaaet = xml.dato(xml.tekst());
                case "Flyttet" -> laesHistorisk();
                case "AfloestAf" -> laesAfloestAf();
                default -> xml.spring();
            }
        }
    }

    private void laesAfloestAf() {
        while (xml.naesteElement()) {
            switch (xml.navn()) {
                case "HovedgruppeNr", "GruppeNr", "EmneNr", "HandlingsfacetNr" ->
                    afloestAf.add(Klassenummer.laes(xml.tekst())
                            .orElseThrow(() -> xml.fejl("Værdien i AfloestAf er ikke et gyldigt nummer.")));
                default -> xml.spring();
            }
        }
    }

    private void laesFilter() {
        while (xml.naesteElement()) {
            if (xml.navn().equals("FilterTitel")) {
                var titel = tom(xml.tekst());
                if (titel != null) {
                    filtre.add(titel);
                }
            } else {
                xml.spring();
            }
        }
    }

    private void laesStikord() {
        String ord = null;
        Klassenummer facet = null;
        while (xml.naesteElement()) {
            switch (xml.navn()) {
                case "Tekst" -> ord = tom(xml.tekst());
                case "HandlingsfacetNr" ->
                    facet = Klassenummer.laes(xml.tekst()).orElse(null);
                default -> xml.spring();
            }
        }
        if (ord != null) {
            stikord.add(new Stikord(ord, facet));
        }
    }

    private @Nullable LocalDate dato(String tekst) {
        return tekst.isEmpty() ? null : xml.dato(tekst);
    }

    private static @Nullable String tom(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    /** Addresses are shown as links, so nothing but the web's. */
    private static @Nullable String webadresse(String tekst) {
        return tekst.startsWith("https://") || tekst.startsWith("http://") ? tekst : null;
    }
}
