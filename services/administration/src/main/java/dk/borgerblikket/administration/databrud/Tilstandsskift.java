package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What has to be in place before a breach becomes something else. */
final class Tilstandsskift {

    private Tilstandsskift() {}

    /**
     * @throws Fejl 409 when it cannot become that; 422 when the checklist is not filled in for a notification (D-725), when
     *     the reason is missing for not notifying, for notifying late (GDPR art. 33(1) and (5)) or for taking something up
     *     again, or when persons at high risk have not been told (art. 34)
     */
    static void kraevLovligt(Databrud foer, SkiftBesked.Laest til, Instant nu) {
        if (!foer.tilstand().naeste().contains(til.tilstand())) {
            throw new Fejl(AdministrationFejl.DATABRUD_ULOVLIG_TILSTAND)
                    .med("fra", foer.tilstand().name())
                    .med("til", til.tilstand().name());
        }
        if (til.tilstand() == Tilstand.ANMELDT) {
            var mangler = foer.tjekliste().manglerTilAnmeldelse();
            if (!mangler.isEmpty()) {
                throw new Fejl(AdministrationFejl.DATABRUD_TJEKLISTE_MANGLER).med("mangler", mangler);
            }
        }
        if (kraeverBegrundelse(foer, til.tilstand(), nu) && til.begrundelse().isEmpty()) {
            throw new Fejl(AdministrationFejl.DATABRUD_BEGRUNDELSE_MANGLER);
        }
        if (til.tilstand() == Tilstand.LUKKET && foer.tjekliste().manglerUnderretning()) {
            throw new Fejl(AdministrationFejl.DATABRUD_UNDERRETNING_MANGLER);
        }
    }

    /** Whether the change takes a reason. */
    static boolean kraeverBegrundelse(Databrud foer, Tilstand til, Instant nu) {
        return switch (til) {
            case IKKE_ANMELDT, IKKE_BRUD -> true;
            case ANMELDT -> foer.frist(nu).erOverskredet();
            case UNDER_BEHANDLING -> foer.tilstand().erAfgjort();
            case NY, LUKKET -> false;
        };
    }

    static Map<String, Object> detaljer(Tilstand fra, SkiftBesked.Laest til) {
        var detaljer = new HashMap<String, Object>();
        detaljer.put("fra", fra.name());
        detaljer.put("til", til.tilstand().name());
        til.begrundelse().ifPresent(b -> detaljer.put("begrundelse", b));
        til.journalnummer().ifPresent(j -> detaljer.put("journalnummer", j));
        return Map.copyOf(detaljer);
    }
}
