package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relation;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.sag.SagEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagFremdrift;
import dk.borgerblikket.caseindex.besked.sag.SagIndeksEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsklasseudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A case as the facts that decide whether a citizen sees it. Where something is unclear it is told so that it hides: a
 * class in an unknown role counts as a display class, and a party in an unknown role gives no access (V-821).
 */
@Singleton
public final class Sagsvisning {

    private final Rolletabel roller;
    private final CprNoegle cprNoegle;

    Sagsvisning(Rolletabel roller, CprNoegle cprNoegle) {
        this.roller = roller;
        this.cprNoegle = cprNoegle;
    }

    /** The facts of a case. */
    public Sagsgrundlag grundlag(UUID uuid, Sagsregistrering sag) {
        var attributter = sag.attributListe();
        var relationer = sag.relationListe();
        return new Sagsgrundlag(
                uuid,
                sag.livscyklusKode(),
                Tidslinjer.relationer(
                        relationer.sagsaktoer(),
                        a -> roller.har(a, Rolle.SAG_EJER)
                                ? Referencer.cvr(a).map(Cvr::cifre).orElse("ukendt")
                                : null),
                itsystemer(relationer, Rolle.SAG_MASTER),
                itsystemer(relationer, Rolle.SAG_AFSENDER),
                Tidslinjer.relationer(
                        relationer.sagsklasse(), k -> roller.har(k, Rolle.SAG_PRIMAER_KLASSE) ? kle(k) : null),
                Tidslinjer.af(attributter.egenskaber(), SagEgenskaber::titel),
                Tidslinjer.af(attributter.indeksegenskaber(), SagIndeksEgenskaber::foelsomhed),
                Tidslinjer.af(sag.tilstandListe().fremdrift(), SagFremdrift::fremdriftStatusKode),
                oprettet(attributter.indeksegenskaber()),
                Tidslinjer.relationer(relationer.sagspart(), this::part),
                klasser(
                        relationer,
                        k -> roller.har(k, Rolle.SAG_VISNINGSKLASSE)
                                || roller.rolle(Relationsart.SAGSKLASSE, k).isEmpty()),
                klasser(relationer, k -> roller.har(k, Rolle.SAG_KONTROLTEMAKLASSE)),
                Tidslinjer.relationer(relationer.sikkerhedsprofiler(), Tidslinjer::reference),
                Tidslinjer.relationer(relationer.sagsgenstande(), Tidslinjer::reference),
                Tidslinjer.relationer(relationer.journalpost(), this::journalpost));
    }

    private static String kle(Relationsfelter klasse) {
        var noegle = klasse.udvidelse().brugervendtNoegle();
        return noegle == null ? Tidslinjer.reference(klasse) : noegle;
    }

    private List<Gyldig<UUID>> itsystemer(SagRelationListe relationer, Rolle rolle) {
        return Tidslinjer.relationer(
                relationer.itsystemer(),
                i -> roller.har(i, rolle) && i.referenceId() != null
                        ? i.referenceId().somUuid().orElse(null)
                        : null);
    }

    private static List<Gyldig<String>> klasser(
            SagRelationListe relationer, Predicate<Relation<Sagsklasseudvidelser>> valgt) {
        return Tidslinjer.relationer(relationer.sagsklasse(), k -> valgt.test(k) ? Tidslinjer.reference(k) : null);
    }

    private static @Nullable Instant oprettet(List<SagIndeksEgenskaber> egenskaber) {
        return egenskaber.reversed().stream()
                .map(SagIndeksEgenskaber::oprettetTidspunkt)
                .filter(Objects::nonNull)
                .findFirst()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private @Nullable Part part(Relationsfelter part) {
        UnikId reference = part.referenceId();
        if (reference == null) {
            return null;
        }
        var rolle = roller.rolle(Relationsart.SAGSPART, part)
                .map(r -> switch (r) {
                    case SAG_PRIMAER_PART -> Part.Rolle.PRIMAER_PART;
                    case SAG_SEKUNDAER_PART -> Part.Rolle.SEKUNDAER_PART;
                    case SAG_YDELSESMODTAGER -> Part.Rolle.YDELSESMODTAGER;
                    default -> Part.Rolle.ANDEN;
                })
                .orElse(Part.Rolle.ANDEN);
        return new Part(rolle, Tidslinjer.art(reference), cprNoegle.tekst(Referencer.tekst(reference)));
    }

    private Journalpost journalpost(dk.borgerblikket.caseindex.besked.sag.Journalpost post) {
        var rolle = roller.rolle(Relationsart.JOURNALPOST, post)
                .map(r -> switch (r) {
                    case SAG_TILAKTERET -> Journalpost.Rolle.TILAKTERET;
                    case SAG_VEDLAGT -> Journalpost.Rolle.VEDLAGT;
                    case SAG_JOURNALNOTAT -> Journalpost.Rolle.JOURNALNOTAT;
                    default -> Journalpost.Rolle.ANDEN;
                })
                .orElse(Journalpost.Rolle.ANDEN);
        var reference = post.referenceId();
        var egenskaber = post.egenskaber();
        return new Journalpost(
                rolle,
                reference == null ? null : reference.somUuid().orElse(null),
                egenskaber == null ? null : egenskaber.dokumenttitel());
    }
}
