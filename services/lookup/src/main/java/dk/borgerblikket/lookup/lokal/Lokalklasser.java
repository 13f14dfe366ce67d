package dk.borgerblikket.lookup.lokal;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Municipalities' own numbers: in KLE's form and below its groups, but never one that is or was KLE's. */
@Singleton
final class Lokalklasser {

    /**
     * Which national class is right above the number ($2), is or was the number ($1) KLE's, and has the municipality ($4) it
     * under another UUID than $5? $3 is the nation. Served by egenskab_noegle.
     */
    private static final String NUMMER = """
            SELECT (
                    SELECT e.objekt FROM egenskab e JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv
                    WHERE e.art = 'Klasse' AND e.noegle = $2 AND e.ejer_cvr = $3 ORDER BY t.til DESC, e.objekt LIMIT 1
                ) AS overordnet,
                EXISTS (
                    SELECT FROM egenskab WHERE art = 'Klasse' AND noegle = $1 AND ejer_cvr = $3
                ) AS kles,
                EXISTS (
                    SELECT FROM egenskab WHERE art = 'Klasse' AND noegle = $1 AND ejer_cvr = $4 AND objekt <> $5
                ) AS optaget
            """;

    private final Pool pool;
    private final Objektlager lager;
    private final Svarlager svarlager;
    private final Cvr national;

    Lokalklasser(
            Pool pool,
            Objektlager lager,
            Svarlager svarlager,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String national) {
        this.pool = pool;
        this.lager = lager;
        this.svarlager = svarlager;
        this.national = new Cvr(national);
    }

    private record Plads(@Nullable UUID overordnet, boolean kles, boolean optaget) {}

    /**
     * Registers the state of a local class. The same state again changes nothing.
     *
     * @param ejer the municipality; whether the caller may write for it is decided before
     */
    Uni<Void> registrer(UUID uuid, Cvr ejer, Lokalklasse klasse) {
        var overordnet = klasse.nummer()
                .overordnet()
                .orElseThrow(() -> new Fejl(
                        Opslagsfejl.UGYLDIG_LOKALKLASSE,
                        "Et lokalt nummer er en gruppe, et emne eller en handlingsfacet."));
        if (klasse.fra() != null && klasse.til() != null && !klasse.fra().isBefore(klasse.til())) {
            throw new Fejl(Opslagsfejl.UGYLDIG_LOKALKLASSE, "til skal ligge efter fra.");
        }
        return plads(uuid, ejer, klasse, overordnet.nummer())
                .chain(plads -> skriv(uuid, ejer, klasse, plads))
                .invoke(svarlager::toem);
    }

    private Uni<Void> skriv(UUID uuid, Cvr ejer, Lokalklasse klasse, Plads plads) {
        if (plads.kles()) {
            throw new Fejl(Opslagsfejl.NUMMER_ER_KLES);
        }
        if (plads.optaget()) {
            throw new Fejl(Opslagsfejl.NUMMER_OPTAGET);
        }
        if (plads.overordnet() == null) {
            throw new Fejl(Opslagsfejl.UGYLDIG_LOKALKLASSE, "KLE har ikke den gruppe, som nummeret hører under.");
        }
        return lager.skriv(
                        ejer,
                        List.of(Objektbesked.af(
                                Objektart.KLASSE, uuid, Haandtering.GEM, klasse.registrering(plads.overordnet()))))
                .map(List::getFirst)
                .invoke(Lokalklasser::kraevOk)
                .replaceWithVoid();
    }

    private static void kraevOk(UnikRetur resultat) {
        switch (resultat.statusKode()) {
            case Statuskode.OK -> {}
            case Statuskode.IKKE_FUNDET -> throw new Fejl(FaellesFejl.IKKE_FUNDET);
            case Statuskode.AFVIST -> throw new Fejl(Opslagsfejl.UGYLDIG_LOKALKLASSE, resultat.fejlbeskedTekst());
            default -> throw new Fejl(Opslagsfejl.SAMTIDIG_AENDRING);
        }
    }

    private Uni<Plads> plads(UUID uuid, Cvr ejer, Lokalklasse klasse, String overordnet) {
        return pool.preparedQuery(NUMMER)
                .execute(Tuple.of(klasse.nummer().nummer(), overordnet, national.cifre(), ejer.cifre(), uuid))
                .map(raekker -> raekker.iterator().next())
                .map(raekke -> new Plads(
                        raekke.getUUID("overordnet"), raekke.getBoolean("kles"), raekke.getBoolean("optaget")));
    }
}
