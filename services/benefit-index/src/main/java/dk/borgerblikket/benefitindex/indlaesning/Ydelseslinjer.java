package dk.borgerblikket.benefitindex.indlaesning;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.benefitindex.importer.Import;
import dk.borgerblikket.bulk.indlaesning.Linjeindhold;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.stream.Collectors;

/** A line is a grant or a payment. */
@Singleton
class Ydelseslinjer implements Linjeindhold {

    private static final String ET_OBJEKT = "Linjen skal have enten BevillingIndeks eller OekonomiskEffektueringIndeks";

    private final ObjectMapper json;
    private final Validator skema;
    private final Import importer;

    Ydelseslinjer(ObjectMapper json, Validator skema, Import importer) {
        this.json = json;
        this.skema = skema;
        this.importer = importer;
    }

    @Override
    public Ordre<?> ordre(byte[] linje) throws IOException {
        var laest = json.readValue(linje, Indlaesningslinje.class);
        if (laest == null || laest.objekter().size() != 1) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, ET_OBJEKT);
        }
        var brud = skema.validate(laest);
        if (!brud.isEmpty()) {
            throw new Fejl(
                    FaellesFejl.UGYLDIG_VAERDI,
                    brud.stream()
                            .map(b -> b.getPropertyPath() + ": " + b.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return importer.ordrer(laest.objekter()).getFirst();
    }
}
