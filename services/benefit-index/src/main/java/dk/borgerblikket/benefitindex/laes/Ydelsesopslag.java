package dk.borgerblikket.benefitindex.laes;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.ObjektType;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.laes.Objektopslag;
import dk.borgerblikket.search.laes.Tider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reads one grant or payment for a reader. */
@ApplicationScoped
class Ydelsesopslag {

    private static final String BEVILLING = "BevillingUuid";
    private static final String EFFEKTUERING = "OekonomiskEffektueringUuid";

    private final Objektopslag opslag;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Ydelsesopslag(Objektopslag opslag, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.opslag = opslag;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /** @throws Fejl {@link FaellesFejl#IKKE_FUNDET}, as failure: not there, not there then, or not the reader's to see */
    Uni<Oejebliksbillede<BevillingRegistrering>> bevilling(Laeser laeser, UUID uuid, Tider tider) {
        return tilstand(
                bevillingstype,
                BEVILLING,
                laeser,
                uuid,
                tider,
                Oejeblik::bevilling,
                BevillingRegistrering::medStsTidspunkt);
    }

    /** As for a grant. */
    Uni<Oejebliksbillede<EffektueringRegistrering>> effektuering(Laeser laeser, UUID uuid, Tider tider) {
        return tilstand(
                effektueringstype,
                EFFEKTUERING,
                laeser,
                uuid,
                tider,
                Oejeblik::effektuering,
                EffektueringRegistrering::medStsTidspunkt);
    }

    /** All registrations as they were received, in the order of receipt. */
    Uni<Oejebliksbillede<BevillingRegistrering>> bevillingshistorik(Laeser laeser, UUID uuid) {
        return historik(bevillingstype, BEVILLING, laeser, uuid, BevillingRegistrering::medStsTidspunkt);
    }

    /** As for a grant. */
    Uni<Oejebliksbillede<EffektueringRegistrering>> effektueringshistorik(Laeser laeser, UUID uuid) {
        return historik(effektueringstype, EFFEKTUERING, laeser, uuid, EffektueringRegistrering::medStsTidspunkt);
    }

    private <T> Uni<Oejebliksbillede<T>> tilstand(
            Objekttype<T> type,
            String kriterium,
            Laeser laeser,
            UUID uuid,
            Tider tider,
            BiFunction<T, Instant, T> oejeblik,
            BiFunction<T, OffsetDateTime, T> medStsTidspunkt) {
        return opslag.tilstand(type, kriterium, laeser, uuid, tider).map(t -> {
            var indhold =
                    tider.virkning().map(v -> oejeblik.apply(t.indhold(), v)).orElse(t.indhold());
            return Oejebliksbillede.af(uuid, medStsTidspunkt.apply(indhold, utc(t.opdateret())));
        });
    }

    private <T> Uni<Oejebliksbillede<T>> historik(
            Objekttype<T> type,
            String kriterium,
            Laeser laeser,
            UUID uuid,
            BiFunction<T, OffsetDateTime, T> medStsTidspunkt) {
        return opslag.modtaget(type, kriterium, laeser, uuid)
                .map(modtaget -> new Oejebliksbillede<>(
                        new ObjektType(uuid),
                        modtaget.stream()
                                .map(r -> medStsTidspunkt.apply(r.indhold(), utc(r.stsTidspunkt())))
                                .toList()));
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
