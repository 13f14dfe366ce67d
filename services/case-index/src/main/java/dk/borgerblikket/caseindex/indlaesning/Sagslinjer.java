package dk.borgerblikket.caseindex.indlaesning;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.bulk.indlaesning.Linjeindhold;
import dk.borgerblikket.caseindex.importer.Importer;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.io.IOException;

/** A line is a case or a document. */
@Singleton
class Sagslinjer implements Linjeindhold {

    private static final String ET_OBJEKT = "Linjen skal have enten SagIndeks eller DokumentIndeks";

    private final ObjectMapper json;
    private final Importer importer;

    Sagslinjer(ObjectMapper json, Importer importer) {
        this.json = json;
        this.importer = importer;
    }

    @Override
    public Ordre<?> ordre(byte[] linje) throws IOException {
        var laest = json.readValue(linje, Indlaesningslinje.class);
        if (laest == null || laest.objekter().size() != 1) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, ET_OBJEKT);
        }
        return importer.ordrer(laest.objekter()).getFirst();
    }
}
