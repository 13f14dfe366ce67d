package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.ANDET_SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.LAESESYSTEM;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.bulk.proeve.Haendelsesproeve;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class HaendelserTest extends Haendelsesproeve {

    private final UUID uuid = UUID.randomUUID();

    HaendelserTest() {
        super(new Sagsproeve());
    }

    @Test
    void theDocumentThatFallsWithItsCaseIsTold() {
        var dokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid), dokument));
        koder(kald("fjern", fjern(uuid)), 20);

        assertThat(hoert(SYSTEM, KORSBAEK)).contains("Sag Fjernet " + uuid, "Dokument Fjernet " + dokument);
    }

    @Test
    void aReaderIsToldOfWhatItsAgreementAllows() {
        var hemmelig = UUID.randomUUID();
        var vip = sag(hemmelig);
        saet(vip, Brud.INDEKSEGENSKABER + "Foelsomhed", "VIP_SAGER");
        importer(sag(uuid), vip);

        assertThat(hoert(LAESESYSTEM, KORSBAEK)).containsExactly("Sag Importeret " + uuid);
        assertThat(hoert(LAESESYSTEM, SKJERN)).isEmpty();

        koder(kald("fjern", fjern(uuid, hemmelig)), 20, 20);
        assertThat(hoert(LAESESYSTEM, KORSBAEK)).containsExactly("Sag Fjernet " + uuid);
        assertThat(hoert(SYSTEM, KORSBAEK)).hasSize(4);
        assertThat(hoert(ANDET_SYSTEM, KORSBAEK)).isEmpty();
    }
}
