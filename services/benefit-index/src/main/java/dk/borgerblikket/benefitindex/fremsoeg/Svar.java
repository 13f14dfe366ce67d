package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.bevilling.BevillingAttributListe;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringAttributListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRelationListe;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.Bevillingsdel;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.Effektueringsdel;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Antal;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Paginering;
import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.search.fremsoeg.Fundne;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an answer together of the parts that are asked for. */
@Singleton
final class Svar {

    /** What counts the benefits of the grants found. */
    static final String YDELSER = "ydelser";

    private final Roller.Bevilling roller;

    Svar(Roller roller) {
        this.roller = roller.bevilling();
    }

    FremsoegYdelseIndeksOutput af(
            Dele dele, Fundne<BevillingRegistrering> bevillinger, Fundne<EffektueringRegistrering> effektueringer) {
        if (bevillinger.erTom() && effektueringer.erTom()) {
            return new FremsoegYdelseIndeksOutput(
                    Fundne.intetFundet(bevillinger, effektueringer), List.of(), List.of(), List.of());
        }
        return new FremsoegYdelseIndeksOutput(
                StandardRetur.ok(),
                antal(dele, bevillinger, effektueringer),
                bevillinger.indhold().stream()
                        .map(o -> Oejebliksbillede.af(o.uuid(), bevilling(o, dele)))
                        .toList(),
                effektueringer.indhold().stream()
                        .map(o -> Oejebliksbillede.af(o.uuid(), effektuering(o, dele)))
                        .toList());
    }

    private static List<Antal> antal(Dele dele, Fundne<?> bevillinger, Fundne<?> effektueringer) {
        var antal = new ArrayList<Antal>(3);
        antal("bevillinger", bevillinger).ifPresent(antal::add);
        if (!bevillinger.erTom() && bevillinger.dele() > 0 && dele.bevilling().contains(Bevillingsdel.bevilgetydelse)) {
            antal.add(new Antal(YDELSER, bevillinger.dele(), null));
        }
        antal("effektueringer", effektueringer).ifPresent(antal::add);
        return antal;
    }

    private static Optional<Antal> antal(String element, Fundne<?> fundne) {
        return fundne.erTom()
                ? Optional.empty()
                : Optional.of(new Antal(
                        element,
                        fundne.antal(),
                        fundne.side()
                                .map(s -> new Paginering(s.fra(), s.antal()))
                                .orElse(null)));
    }

    private BevillingRegistrering bevilling(Objekt<BevillingRegistrering> objekt, Dele dele) {
        var b = objekt.indhold();
        var vis = dele.bevilling();
        var r = b.relationer();
        return new BevillingRegistrering(
                b.noteTekst(),
                b.tidspunkt(),
                b.livscyklusKode(),
                b.brugerRef(),
                objekt.opdateret().atOffset(ZoneOffset.UTC),
                new BevillingAttributListe(
                        valgt(vis.contains(Bevillingsdel.egenskaber), b.egenskaber()),
                        valgt(vis.contains(Bevillingsdel.bevilgetydelse), b.ydelser()),
                        vis.contains(Bevillingsdel.egenskaberlokaludvidelse) && b.attributListe() != null
                                ? b.attributListe().lokalUdvidelseListe()
                                : null),
                TilstandListe.TOM,
                new BevillingRelationListe(
                        valgt(vis.contains(Bevillingsdel.sag), r.bevillingssag()),
                        valgt(vis.contains(Bevillingsdel.part), r.bevillingspart()),
                        r.bevillingsaktoer().stream().filter(a -> vis(a, dele)).toList(),
                        valgt(vis.contains(Bevillingsdel.sikkerhedsprofil), r.sikkerhedsprofil()),
                        null));
    }

    /** An actor in a role of its own comes with the whole only: a filter has no name for it. */
    private boolean vis(AktoerRelation aktoer, Dele dele) {
        if (aktoer.harRolle(roller.ejer())) {
            return dele.bevilling().contains(Bevillingsdel.ejer);
        }
        return aktoer.harRolle(roller.ansvarlig())
                ? dele.bevilling().contains(Bevillingsdel.ansvarlig)
                : dele.medUnavngivne();
    }

    private static EffektueringRegistrering effektuering(Objekt<EffektueringRegistrering> objekt, Dele dele) {
        var e = objekt.indhold();
        var vis = dele.effektuering();
        var r = e.relationer();
        return new EffektueringRegistrering(
                e.noteTekst(),
                e.tidspunkt(),
                e.livscyklusKode(),
                e.brugerRef(),
                objekt.opdateret().atOffset(ZoneOffset.UTC),
                vis.contains(Effektueringsdel.egenskaber)
                        ? e.attributListe()
                        : new EffektueringAttributListe(List.of(), null),
                TilstandListe.TOM,
                new EffektueringRelationListe(
                        valgt(vis.contains(Effektueringsdel.oekonomiskeydelseeffektueringer), r.linjer()),
                        valgt(vis.contains(Effektueringsdel.aktoer), r.aktoer()),
                        valgt(vis.contains(Effektueringsdel.itsystem), r.itSystem()),
                        valgt(dele.medUnavngivne(), r.part()),
                        null));
    }

    private static <T> List<T> valgt(boolean vis, List<T> liste) {
        return vis ? liste : List.of();
    }
}
