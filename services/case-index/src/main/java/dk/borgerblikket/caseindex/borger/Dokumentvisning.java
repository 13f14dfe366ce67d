package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.DokumentFremdrift;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as the facts that decide whether its title is shown; as {@link Sagsvisning}, what is unclear hides. */
@Singleton
public final class Dokumentvisning {

    private final Rolletabel roller;
    private final CprNoegle cprNoegle;

    Dokumentvisning(Rolletabel roller, CprNoegle cprNoegle) {
        this.roller = roller;
        this.cprNoegle = cprNoegle;
    }

    /** The facts of a document. */
    public Dokumentgrundlag grundlag(UUID uuid, Dokumentregistrering dokument) {
        var relationer = dokument.relationListe();
        return new Dokumentgrundlag(
                uuid,
                dokument.livscyklusKode(),
                Tidslinjer.af(
                        dokument.attributListe().egenskaber(),
                        e -> new Dokumentgrundlag.Egenskaber(
                                e.titel(),
                                e.type() == null ? null : e.type().grundlag(),
                                e.brevDato(),
                                e.foelsomhed())),
                Tidslinjer.af(dokument.tilstandListe().fremdrift(), DokumentFremdrift::fremdriftStatusKode),
                Tidslinjer.relationer(
                        relationer.itsystemer(),
                        i -> roller.har(i, Rolle.DOKUMENT_AFSENDER) && i.referenceId() != null
                                ? i.referenceId().somUuid().orElse(null)
                                : null),
                Tidslinjer.relationer(relationer.dokumentpart(), this::part),
                Tidslinjer.relationer(
                        relationer.dokumentklasse(),
                        k -> roller.har(k, Rolle.DOKUMENT_VISNINGSKLASSE)
                                        || roller.rolle(Relationsart.DOKUMENTKLASSE, k)
                                                .isEmpty()
                                ? Tidslinjer.reference(k)
                                : null),
                Tidslinjer.relationer(relationer.sikkerhedsprofiler(), Tidslinjer::reference));
    }

    private @Nullable Part part(Relationsfelter part) {
        var reference = part.referenceId();
        if (reference == null) {
            return null;
        }
        var rolle = roller.har(part, Rolle.DOKUMENT_PARTER)
                ? Part.Rolle.DOKUMENTPART
                : roller.har(part, Rolle.DOKUMENT_KOPIPARTER) ? Part.Rolle.KOPIPART : Part.Rolle.ANDEN;
        return new Part(rolle, Tidslinjer.art(reference), cprNoegle.tekst(Referencer.tekst(reference)));
    }
}
