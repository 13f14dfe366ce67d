package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads objects as {@code laes} and {@code list} ask for them. */
@Singleton
final class Laesning {

    /** Most objects in one call, as in practice (organisation §4). */
    static final int MAKS_OBJEKTER = 500;

    /** All of time of registration; {@link Periode#ALTID} means the newest alone. */
    private static final Instant FOER_ALT = Instant.MIN.plusNanos(1);

    private final Objektopslag objekter;
    private final Clock ur;

    Laesning(Objektopslag objekter, Clock ur) {
        this.objekter = objekter;
        this.ur = ur;
    }

    /**
     * An object as it was asked for.
     *
     * @param registreringer newest first
     */
    record Fundet(UUID uuid, Cvr ejer, List<Registrering> registreringer) {}

    /**
     * Those of the objects that are there, in the order asked for.
     *
     * @throws Fejl when there are too many, or a period is none
     */
    Uni<List<Fundet>> laes(Objektart art, Laeseinput input) {
        if (input.uuider().size() > MAKS_OBJEKTER) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID, "Der må højst være " + MAKS_OBJEKTER + " UUID'er i ét kald.");
        }
        var uuider = input.uuider().stream().distinct().toList();
        var virkning = input.virkning(ur.instant());
        var registrering = input.registrering();
        return registrering.isPresent()
                ? historisk(art, uuider, registrering.get(), virkning)
                : objekter.hent(uuider)
                        .map(fundne -> fundne.stream()
                                .filter(objekt -> objekt.art() == art)
                                .map(objekt -> new Fundet(
                                        objekt.uuid(), objekt.ejer(), List.of(snit(art, objekt.indhold(), virkning))))
                                .toList());
    }

    private Uni<List<Fundet>> historisk(Objektart art, List<UUID> uuider, Periode registrering, Periode virkning) {
        var periode = registrering.fra().isBefore(FOER_ALT) ? new Periode(FOER_ALT, registrering.til()) : registrering;
        return objekter.alle(uuider)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(objekt -> objekt.art() == art)
                .onItem()
                .transformToUniAndConcatenate(objekt -> historisk(objekt, periode, virkning))
                .filter(fundet -> !fundet.registreringer().isEmpty())
                .collect()
                .asList();
    }

    private Uni<Fundet> historisk(Laest objekt, Periode registrering, Periode virkning) {
        return objekter.registreringer(objekt.uuid(), objekt.art(), registrering)
                .map(tilstande -> new Fundet(
                        objekt.uuid(),
                        objekt.ejer(),
                        tilstande.stream()
                                .map(Historik.Tilstand::indhold)
                                .filter(indhold -> !indhold.slettet())
                                .map(indhold -> snit(objekt.art(), indhold, virkning))
                                .toList()));
    }

    private static Registrering snit(Objektart art, Registrering objekt, Periode virkning) {
        var snit = Snit.i(objekt, virkning);
        return art.tilstandsart() == Objektart.Tilstandsart.PUBLICERET
                ? Publicering.udfyldt(snit, objekt.publiceret(), virkning)
                : snit;
    }
}
