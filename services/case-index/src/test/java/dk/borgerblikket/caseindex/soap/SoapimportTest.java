package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Beskeder.dokument;
import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoegSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.importer;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdater;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdaterSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.sag;
import static dk.borgerblikket.caseindex.soap.Indeksklient.KLIENT;
import static dk.borgerblikket.caseindex.soap.Indeksklient.kald;
import static dk.borgerblikket.soap.proeve.Soapklient.konvolut;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.oio.Batchkald;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages of many objects: each is answered for, whatever becomes of the others. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapimportTest {

    private final UUID uuid = UUID.randomUUID();
    private final UUID andet = UUID.randomUUID();

    private static boolean findes(UUID sag) {
        return kald(Soapversion.V11, fremsoegSag(sag, "egenskaber"))
                .tekst("StandardRetur/StatusKode")
                .equals("20");
    }

    private static UUID[] uuider(int antal) {
        return Stream.generate(UUID::randomUUID).limit(antal).toArray(UUID[]::new);
    }

    @Test
    void aThousandObjectsGiveAThousandResultsInOrder() {
        var uuider = uuider(1000);
        var objekter = IntStream.range(0, uuider.length)
                .mapToObj(i -> i % 3 == 0 ? dokument(uuider[i]) : sag(uuider[i]))
                .toArray(String[]::new);
        var svar = kald(Soapversion.V12, importer(objekter));

        assertThat(svar.koder()).hasSize(1000).containsOnly("20");
        assertThat(svar.tekster("UnikRetur/UUIDIdentifikator"))
                .containsExactly(Stream.of(uuider).map(UUID::toString).toArray(String[]::new));
        assertThat(svar.tekster("UnikRetur/Type").subList(0, 4)).containsExactly("Dokument", "Sag", "Sag", "Dokument");
    }

    @Test
    void anObjectThatBreaksTheContractIsRefusedByItselfAndByPath() {
        var forkert =
                sag(andet).replace("IKKE_FORTROLIGE_DATA", "HEMMELIG").replace("<sag:Titel>", "<sag:Titel x='1'>");
        var dokument = UUID.randomUUID();
        var svar = kald(Soapversion.V11, importer(sag(uuid), forkert, dokument(dokument)));

        assertThat(svar.koder()).containsExactly("20", "40", "20");
        assertThat(svar.tekster("UnikRetur/UUIDIdentifikator"))
                .containsExactly(uuid.toString(), andet.toString(), dokument.toString());
        assertThat(svar.tekster("UnikRetur/FejlbeskedTekst").get(1))
                .isEqualTo("C-01: SagIndeks[2]/Registrering[1]/AttributListe/Egenskaber[1]/Titel har en attribut,"
                        + " som kontrakten ikke kender: x; SagIndeks[2]/Registrering[1]/AttributListe/LokalUdvidelseListe"
                        + "/SagIndeksEgenskaber[1]/Foelsomhed skal være en af: IKKE_FORTROLIGE_DATA |"
                        + " FORTROLIGE_PERSONOPLYSNINGER | FOELSOMME_PERSONOPLYSNINGER | VIP_SAGER");
        assertThat(findes(andet)).isFalse();
    }

    @Test
    void anObjectWithoutAUuidStopsTheMessageItIsIn() {
        var uden = sag(andet).replaceFirst(andet.toString(), "ikke-et-uuid");
        var svar = kald(Soapversion.V11, importer(sag(uuid), uden));

        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst"))
                .isEqualTo("C-01: SagIndeks[2]/UUIDIdentifikator skal være et UUID");
        assertThat(findes(uuid)).isFalse();
    }

    @Test
    void aMessageOfOneBatchIsCarriedOutOnlyWhenItCanBeReadToItsEnd() {
        var hel = konvolut(Soapversion.V12, "", importer(sag(uuid)));
        var svar = KLIENT.send(
                BodyPublishers.ofString(hel.substring(0, hel.length() - 1)), KLIENT.headere(Soapversion.V12, hel));

        assertThat(svar.tekst("Fejl/Kode")).isEqualTo("XML_ULAESELIG");
        assertThat(findes(uuid)).isFalse();
    }

    @Test
    void ofALongerMessageTheBatchesBeforeTheErrorAreCarriedOutAndCounted() {
        var uuider = uuider(Batchkald.STOERRELSE + 1);
        var objekter = Stream.of(uuider).map(Beskeder::sag).toArray(String[]::new);
        var hel = konvolut(Soapversion.V12, "", importer(objekter));
        var svar = KLIENT.send(
                BodyPublishers.ofString(hel.substring(0, hel.length() - 1)), KLIENT.headere(Soapversion.V12, hel));

        assertThat(svar.tekst("Fault/Reason/Text")).endsWith("De første 100 objekter er behandlet.");
        assertThat(findes(uuider[Batchkald.STOERRELSE - 1])).isTrue();
        assertThat(findes(uuider[Batchkald.STOERRELSE])).isFalse();
    }

    @Test
    void objectsAreCarriedOutInTheOrderOfTheMessage() {
        var foerst = "<sag:AttributListe><sag:Egenskaber>%s<sag:BrugervendtNoegle>S</sag:BrugervendtNoegle>"
                + "<sag:Sagsnummer>S</sag:Sagsnummer><sag:Titel>%s</sag:Titel></sag:Egenskaber></sag:AttributListe>";
        var virkning = Beskeder.virkning("sag:Virkning", Beskeder.NU, null);
        assertThat(kald(Soapversion.V11, importer(sag(uuid))).koder()).containsExactly("20");
        var svar = kald(
                Soapversion.V11,
                opdater(
                        opdaterSag(uuid, foerst.formatted(virkning, "Først"), "2026-11-25T12:00:01Z"),
                        opdaterSag(andet, "", "2026-11-25T12:00:01Z"),
                        opdaterSag(uuid, foerst.formatted(virkning, "Sidst"), "2026-11-25T12:00:02Z")));

        assertThat(svar.koder()).containsExactly("20", "44", "20");
        assertThat(kald(Soapversion.V11, fremsoegSag(uuid, "egenskaber")).tekst("Egenskaber/Titel"))
                .isEqualTo("Sidst");
    }

    @Test
    void aMessageWithoutObjectsIsAnsweredWithNoResults() {
        var svar = kald(Soapversion.V11, importer());
        assertThat(svar.indhold().hasChildNodes()).isFalse();
    }
}
