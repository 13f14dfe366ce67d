package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FjernTest {

    private final UUID uuid = UUID.randomUUID();

    @Test
    void removalIsPhysicalAndTakesTheDocumentsThatAreOnNoOtherCase() {
        var andenSag = UUID.randomUUID();
        var egetDokument = UUID.randomUUID();
        var delt = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(egetDokument), dokument(delt))), 20, 20);
        importer(journaliser(journaliser(sag(uuid), egetDokument), delt), journaliser(sag(andenSag), delt));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Historik"))), 20);

        koder(kald("fjern", fjern(uuid, UUID.randomUUID())), 20, 44);

        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(egetDokument)).isZero();
        assertThat(raekker(delt)).isPositive();
        assertThat(raekker(andenSag)).isPositive();
        koder(kald("fjern", fjern(uuid)), 44);
        importer(sag(uuid));
    }

    @Test
    void documentsStayBehindWhenTheSenderSaysSo() {
        var dokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid), dokument));

        koder(kald("fjern", fjern(uuid).put("EfterladSagsloeseDokumenter", true)), 20);
        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(dokument)).isPositive();
    }
}
