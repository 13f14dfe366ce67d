package dk.borgerblikket.administration.klekonfiguration.udveksling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Jsonfejl;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lines as the content of a file. What is written can be read again and is then the same. */
@Singleton
class Konfigurationsfil {

    /** Some times larger than the largest configuration that people make. */
    private static final int MAKS_BYTES = 4 * 1024 * 1024;

    private final ObjectMapper json;

    Konfigurationsfil(ObjectMapper json) {
        this.json = json;
    }

    byte[] skriv(List<KleLinje> linjer, Filformat format) {
        var beskeder = linjer.stream().map(KleLinjeBesked::af).toList();
        return switch (format) {
            case CSV -> Regnearksskriver.skriv(beskeder);
            case JSON -> skrivJson(new KleKonfigurationBesked(new ArrayList<>(beskeder)));
        };
    }

    /** @throws Fejl 413 for a file that is too large, 400 for one that is no JSON, 422 with all that is wrong with the lines */
    List<KleLinje> laes(byte[] indhold, Filformat format) {
        if (indhold.length > MAKS_BYTES) {
            throw new Fejl(FaellesFejl.BESKED_FOR_STOR);
        }
        var felter = new Feltkontrol();
        var linjer = switch (format) {
            case CSV -> laesRegneark(indhold, felter);
            case JSON ->
                laesJson(indhold).laes(felter).stream().map(Laestlinje::linje).toList();
        };
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return linjer;
    }

    private static List<KleLinje> laesRegneark(byte[] indhold, Feltkontrol felter) {
        var raekker = Regnearkslaeser.laes(indhold, felter);
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        if (raekker.isEmpty()) {
            felter.fejl("fil", "Filen er tom. Første række skal være overskrifter");
            return List.of();
        }
        var tolk = Raekketolk.under(raekker.getFirst(), felter);
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return raekker.stream()
                .skip(1)
                .flatMap(r -> tolk.linje(r).laes("raekke[" + r.nummer() + "]", felter).stream())
                .toList();
    }

    private KleKonfigurationBesked laesJson(byte[] indhold) {
        try {
            return Feltkontrol.besked(json.readValue(indhold, KleKonfigurationBesked.class));
        } catch (JsonProcessingException ulaeselig) {
            var fejl = Jsonfejl.af(ulaeselig);
            throw new Fejl(fejl.kode(), fejl.detalje());
        } catch (IOException umulig) {
            throw new UncheckedIOException(umulig);
        }
    }

    private byte[] skrivJson(KleKonfigurationBesked besked) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(besked);
        } catch (JsonProcessingException umulig) {
            throw new UncheckedIOException(umulig);
        }
    }
}
