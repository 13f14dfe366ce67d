package dk.borgerblikket.caseindex.indlaesning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.importer.Importobjekt;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Jsonfejl;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a line as strictly as a message of {@code importer}. */
@Singleton
final class Linjelaeser {

    private static final String FOR_LANG = "Linjen er over 2 MB";
    private static final String ET_OBJEKT = "Linjen skal have enten SagIndeks eller DokumentIndeks";
    private static final String UDEN_UUID = "C-03: UUIDIdentifikator skal være et UUID";

    private final ObjectMapper json;

    Linjelaeser(ObjectMapper json) {
        this.json = json;
    }

    Laestlinje laes(Linje linje) {
        return switch (linje) {
            case Linje.ForLang(long nummer) -> ulaeselig(nummer, FOR_LANG);
            case Linje.Tekst(long nummer, byte[] bytes) -> laes(nummer, bytes);
        };
    }

    private Laestlinje laes(long nummer, byte[] bytes) {
        try {
            var laest = json.readValue(bytes, Indlaesningslinje.class);
            var objekter = laest == null
                    ? Stream.<Importobjekt>empty().toList()
                    : Stream.<Importobjekt>of(laest.sag(), laest.dokument())
                            .filter(Objects::nonNull)
                            .toList();
            return objekter.size() == 1 ? objekt(nummer, objekter.getFirst()) : ulaeselig(nummer, ET_OBJEKT);
        } catch (JsonProcessingException fejl) {
            return ulaeselig(nummer, forklaring(Jsonfejl.af(fejl)));
        } catch (IOException ikkeTegn) {
            return ulaeselig(nummer, FaellesFejl.UGYLDIG_BESKED.titel());
        }
    }

    private static Laestlinje objekt(long nummer, Importobjekt objekt) {
        try {
            Objektid.laes(objekt.uuid(), "");
            return new Laestlinje.Objekt(nummer, objekt);
        } catch (Fejl udenUuid) {
            return ulaeselig(nummer, UDEN_UUID);
        }
    }

    private static String forklaring(Jsonfejl fejl) {
        return fejl.detalje() == null ? fejl.kode().titel() : fejl.kode().titel() + " " + fejl.detalje();
    }

    private static Laestlinje ulaeselig(long nummer, String tekst) {
        return new Laestlinje.Ulaeselig(new Linjefejl(nummer, Linjefejl.UKENDT, null, Statuskode.AFVIST, tekst));
    }
}
