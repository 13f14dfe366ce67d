package dk.borgerblikket.caseindex.kasser;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Relationsgruppe;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Kassation;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelsaet;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Removes relations of cases and documents physically (AM-03), history included. */
@ApplicationScoped
public class Kasser {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Regelsaet regler;
    private final Kasserproeve proeve;

    Kasser(
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Regelsaet regler,
            Rolletabel roller) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.regler = regler;
        this.proeve = new Kasserproeve(roller);
    }

    /** One order: either refused at once, or for the store to carry out. */
    private record Trin(@Nullable UnikRetur afvist, Kassation<?> kassation) {}

    /**
     * Removes what is named, in one transaction.
     *
     * @return one result per object, in order: 20, 40 (a mandatory role, or no relation), or 44 when the object is not there,
     *     is not the writer's, or has none of what is named
     * @throws dk.borgerblikket.web.Fejl when an object has no usable UUID, and so cannot be reported on; nothing is removed
     */
    public Uni<List<UnikRetur>> kasser(Skriver skriver, List<? extends Kassering> kasseringer) {
        var trin = new ArrayList<Trin>(kasseringer.size());
        var sager = 0;
        var dokumenter = 0;
        for (var kassering : kasseringer) {
            trin.add(
                    switch (kassering) {
                        case Kassering.Sag sag -> trin(sag, uuid(sag, "Sag[" + ++sager + "]"));
                        case Kassering.Dokument dokument ->
                            trin(dokument, uuid(dokument, "Dokument[" + ++dokumenter + "]"));
                    });
        }
        var tilLageret = trin.stream()
                .filter(t -> t.afvist() == null)
                .<Kassation<?>>map(Trin::kassation)
                .toList();
        return lager.kasser(skriver, tilLageret).map(udfoert -> {
            var naeste = udfoert.iterator();
            return trin.stream()
                    .map(t -> t.afvist() != null ? t.afvist() : naeste.next())
                    .toList();
        });
    }

    private static UUID uuid(Kassering kassering, String sti) {
        var objekt = kassering.objektType();
        return Objektid.laes(objekt == null ? null : objekt.uuid(), sti + "/ObjektType/UUIDIdentifikator");
    }

    private Trin trin(Kassering.Sag sag, UUID uuid) {
        var bedoemmelse = new Bedoemmelse(regler);
        sag.registreringer().forEach(r -> proeve.proev(bedoemmelse, r));
        var maal = new Kasseringsmaal(sag.registreringer().stream()
                .flatMap(r -> Relationsgruppe.af(r).stream())
                .toList());
        return new Trin(
                afvist(bedoemmelse, Sagstype.NAVN, uuid).orElse(null), new Kassation<>(sagstype, uuid, maal::uden));
    }

    private Trin trin(Kassering.Dokument dokument, UUID uuid) {
        var bedoemmelse = new Bedoemmelse(regler);
        dokument.registreringer().forEach(r -> proeve.proev(bedoemmelse, r));
        var maal = new Kasseringsmaal(dokument.registreringer().stream()
                .flatMap(r -> Relationsgruppe.af(r).stream())
                .toList());
        return new Trin(
                afvist(bedoemmelse, Dokumenttype.NAVN, uuid).orElse(null),
                new Kassation<>(dokumenttype, uuid, maal::uden));
    }

    private static Optional<UnikRetur> afvist(Bedoemmelse bedoemmelse, String type, UUID uuid) {
        return bedoemmelse.erAfvist()
                ? Optional.of(
                        UnikRetur.fejl(Statuskode.AFVIST, bedoemmelse.afvist().besked(), type, uuid))
                : Optional.empty();
    }
}
