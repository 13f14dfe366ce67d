package dk.borgerblikket.bulk.indlaesning;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Fejlkode;
import dk.borgerblikket.web.Jsonfejl;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a line as strictly as a message of {@code importer}. */
@Singleton
final class Linjelaeser {

    private static final String FOR_LANG = "Linjen er over 2 MB";

    private final Linjeindhold indhold;

    Linjelaeser(Linjeindhold indhold) {
        this.indhold = indhold;
    }

    Laestlinje laes(Linje linje) {
        return switch (linje) {
            case Linje.ForLang(long nummer) -> ulaeselig(nummer, FOR_LANG);
            case Linje.Tekst(long nummer, byte[] bytes) -> laes(nummer, bytes);
        };
    }

    private Laestlinje laes(long nummer, byte[] bytes) {
        try {
            return new Laestlinje.Objekt(nummer, indhold.ordre(bytes));
        } catch (JsonProcessingException fejl) {
            var grund = Jsonfejl.af(fejl);
            return ulaeselig(nummer, forklaring(grund.kode(), grund.detalje()));
        } catch (IOException ikkeTegn) {
            return ulaeselig(nummer, FaellesFejl.UGYLDIG_BESKED.titel());
        } catch (Fejl fejl) {
            return ulaeselig(nummer, fejl.detalje() == null ? fejl.kode().titel() : fejl.detalje());
        }
    }

    private static String forklaring(Fejlkode kode, @Nullable String detalje) {
        return detalje == null ? kode.titel() : kode.titel() + " " + detalje;
    }

    private static Laestlinje ulaeselig(long nummer, String tekst) {
        return new Laestlinje.Ulaeselig(new Linjefejl(nummer, Linjefejl.UKENDT, null, Statuskode.AFVIST, tekst));
    }
}
