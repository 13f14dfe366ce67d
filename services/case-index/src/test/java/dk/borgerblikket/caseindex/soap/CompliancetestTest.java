package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Beskeder.fjernSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoeg;
import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoegSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.importer;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdater;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdaterSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.sag;
import static dk.borgerblikket.caseindex.soap.Beskeder.uuid;
import static dk.borgerblikket.caseindex.soap.Beskeder.virkning;
import static dk.borgerblikket.caseindex.soap.Indeksklient.gaeldende;
import static dk.borgerblikket.caseindex.soap.Indeksklient.kald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.roller.Relationstype;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Semantik;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.soap.proeve.Soapsvar;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The business cases of KOMBIT's compliance test, TC1-TC6 (borgerblikket §6.6), over SOAP. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class CompliancetestTest {

    private static final Soapversion VERSION = Soapversion.V11;
    private static final String[] ALT = {
        "egenskaber",
        "fremdrift",
        "sagsklasse",
        "sagsaktoer",
        "sagspart",
        "sagsrelation",
        "sagsgenstand",
        "journalpost",
        "journalpost-journalnote",
        "itsystem",
        "sikkerhedsprofil"
    };
    private static final String SENERE = "2026-11-26T09:00:00+01:00";

    private final UUID sag = UUID.randomUUID();
    private final String importeret = importer(sag(sag, kunObligatorisk(sag)));

    /** TC1's message: only what is mandatory. */
    private static String kunObligatorisk(UUID sag) {
        return Beskeder.hoved(Beskeder.NU)
                + Beskeder.attributter(sag)
                + "<sag:TilstandListe>"
                + Beskeder.fremdrift(Beskeder.NU, null, "Opstaaet")
                + "</sag:TilstandListe><sag:RelationListe>"
                + Beskeder.aktoer(Rolle.SAG_EJER, Relationstype.ORGANISATION, Beskeder.ORGANISATION)
                + Beskeder.aktoer(Rolle.SAG_ANSVARLIG, Relationstype.BRUGER, Beskeder.BRUGER)
                + Beskeder.klasse(Rolle.SAG_PRIMAER_KLASSE, "27.35.04")
                + Beskeder.klasse(Rolle.SAG_HANDLINGSKLASSE, "G01")
                + Beskeder.itsystemer()
                + "</sag:RelationListe>";
    }

    @BeforeEach
    void importerSag() {
        kald(VERSION, fjernSag(sag));
        assertThat(kald(VERSION, importeret).koder()).containsExactly("20");
    }

    private Soapsvar hent() {
        var svar = kald(VERSION, fremsoegSag(sag, ALT));
        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        return svar;
    }

    private void opdaterMed(String indhold) {
        assertThat(kald(VERSION, opdater(opdaterSag(sag, indhold, SENERE))).koder())
                .containsExactly("20");
    }

    private static String relationer(String indhold) {
        return "<sag:RelationListe>" + indhold + "</sag:RelationListe>";
    }

    @Test
    void tc1AnImportedCaseComesBackAsItWasSent() {
        var sendt = Semantik.af(Soapklient.dokument(importeret).getDocumentElement(), "Registrering");
        var hentet = Semantik.af(hent().indhold(), "Registrering");
        assertThat(hentet).isEqualTo(sendt).isNotEmpty();
    }

    @Test
    void tc2APartyACaseworkerAndADescriptionAreAdded() {
        opdaterMed("<sag:AttributListe><sag:Egenskaber>" + virkning("sag:Virkning", Beskeder.NU, null)
                + "<sag:BrugervendtNoegle>S-" + sag
                + "</sag:BrugervendtNoegle><sag:Beskrivelse>Beskrevet</sag:Beskrivelse>"
                + "<sag:Sagsnummer>S-" + sag + "</sag:Sagsnummer><sag:Titel>Aftale om hjemmebesøg</sag:Titel>"
                + "</sag:Egenskaber></sag:AttributListe>"
                + relationer(Beskeder.aktoer(Rolle.SAG_PRIMAER_BEHANDLER, Relationstype.BRUGER, Beskeder.BRUGER)
                        + Beskeder.part(Beskeder.PART)));

        var svar = hent();
        assertThat(svar.tekst("Sagspart/ReferenceID/URNIdentifikator")).isEqualTo(Beskeder.PART);
        assertThat(svar.tekster("Sagsaktoer/Rolle/UUIDIdentifikator"))
                .contains(Rolle.SAG_PRIMAER_BEHANDLER.standard().toString());
        assertThat(svar.tekst("Egenskaber/Beskrivelse")).isEqualTo("Beskrevet");
        assertThat(svar.tekster("Sagsklasse")).hasSize(2);
    }

    @Test
    void tc3ANoteIsAddedAndSaysTheSameWhenItIsDecoded() {
        var notat = "Vi talte om æbler – og pærer.\nSlut.";
        var base64 = Base64.getMimeEncoder().encodeToString(notat.getBytes(StandardCharsets.UTF_8));
        opdaterMed(relationer("<sag:Journalpost>"
                + Beskeder.felter(
                        Rolle.SAG_JOURNALNOTAT,
                        Relationstype.DOKUMENT,
                        "1",
                        "<sd:URNIdentifikator>URN:Empty</sd:URNIdentifikator>")
                + "<sag:JournalpostEgenskaber><sag:JournalnotatEgenskaber><sag:Titel>Samtale</sag:Titel><sag:Notat>"
                + base64 + "</sag:Notat><sag:Format>text/plain</sag:Format></sag:JournalnotatEgenskaber>"
                + "</sag:JournalpostEgenskaber></sag:Journalpost>"));

        var hentet = hent().tekst("Journalpost/JournalpostEgenskaber/JournalnotatEgenskaber/Notat");
        assertThat(new String(Base64.getMimeDecoder().decode(hentet), StandardCharsets.UTF_8))
                .isEqualTo(notat);
    }

    @Test
    void tc4AnotherCaseworkerHasVirkningNow() {
        var ny = UUID.randomUUID();
        opdaterMed(relationer(Beskeder.aktoer(Rolle.SAG_PRIMAER_BEHANDLER, Relationstype.BRUGER, Beskeder.BRUGER)));
        var skift = Beskeder.aktoer(Rolle.SAG_PRIMAER_BEHANDLER, Relationstype.BRUGER, ny)
                .replace(Beskeder.NU, SENERE);
        assertThat(kald(VERSION, opdater(opdaterSag(sag, relationer(skift), "2026-11-26T10:00:00+01:00")))
                        .koder())
                .containsExactly("20");

        assertThat(gaeldende(hent(), "Sagsaktoer", Rolle.SAG_PRIMAER_BEHANDLER.standard()))
                .containsExactly(ny.toString());
    }

    @Test
    void tc5AReferenceToAnotherCaseIsAdded() {
        var anden = UUID.randomUUID();
        assertThat(kald(VERSION, importer(sag(anden))).koder()).containsExactly("20");
        opdaterMed(relationer("<sag:Sagsrelation>"
                + Beskeder.felter(Rolle.SAG_ANDRE_SAGER, Relationstype.SAG, "1", uuid(anden)) + "</sag:Sagsrelation>"));

        assertThat(hent().tekst("Sagsrelation/ReferenceID/UUIDIdentifikator")).isEqualTo(anden.toString());
    }

    @Test
    void tc6TheCaseIsGoneAndNoDocumentIsLeftBehind() {
        var dokument = UUID.randomUUID();
        assertThat(kald(VERSION, importer(Beskeder.dokument(dokument))).koder()).containsExactly("20");
        opdaterMed(relationer("<sag:Journalpost>"
                + Beskeder.felter(Rolle.SAG_TILAKTERET, Relationstype.DOKUMENT, "1", uuid(dokument))
                + "<sag:JournalpostEgenskaber><sag:Dokumenttitel>Brev</sag:Dokumenttitel></sag:JournalpostEgenskaber>"
                + "</sag:Journalpost>"));
        var soegDokument = fremsoeg("<sdi:DokumentUuid>" + dokument + "</sdi:DokumentUuid><sdi:Filter>"
                + "<sdi:DokumentVis><sdi:Vis>egenskaber</sdi:Vis></sdi:DokumentVis></sdi:Filter>");
        assertThat(kald(VERSION, soegDokument).tekst("StandardRetur/StatusKode"))
                .isEqualTo("20");

        assertThat(kald(VERSION, fjernSag(sag)).koder()).containsExactly("20");

        assertThat(kald(VERSION, fremsoegSag(sag, ALT)).tekst("StandardRetur/StatusKode"))
                .isEqualTo("44");
        assertThat(kald(VERSION, soegDokument).tekst("StandardRetur/StatusKode"))
                .isEqualTo("44");
    }
}
