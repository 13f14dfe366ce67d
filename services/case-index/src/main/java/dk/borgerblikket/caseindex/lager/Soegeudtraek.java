package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.DokumentEgenskaber;
import dk.borgerblikket.caseindex.besked.dokument.DokumentFremdrift;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagFremdrift;
import dk.borgerblikket.caseindex.besked.sag.SagIndeksEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Udtraek;
import dk.borgerblikket.search.Soegetekst;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What search needs of an object. Whatever is unclear is told so that it hides (case-index §16): a missing level or class
 * gives none, a class in an unknown role counts as a display class, and what cannot be read becomes the nil UUID, which
 * nobody is.
 */
@Singleton
final class Soegeudtraek {

    private static final UUID ULAESELIG = new UUID(0, 0);

    private final Rolletabel roller;
    private final Objektnoegler noegler;

    Soegeudtraek(Rolletabel roller, Objektnoegler noegler) {
        this.roller = roller;
        this.noegler = noegler;
    }

    /**
     * The row of a case.
     *
     * @param nye what has been received since the row was last written; everything when there is none
     */
    Soegeraekke sag(UUID uuid, Udtraek udtraek, Sagsregistrering sag, List<Sagsregistrering> nye, Instant nu) {
        var egenskaber = sag.attributListe().egenskaber();
        var indeksegenskaber = sag.attributListe().indeksegenskaber();
        var r = sag.relationListe();
        var adgang = new Soegeraekke.Adgang(
                klasser(r.sagsklasse(), Rolle.SAG_PRIMAER_KLASSE, nu),
                niveau(indeksegenskaber, SagIndeksEgenskaber::foelsomhed),
                visningsklasser(r.sagsklasse(), Relationsart.SAGSKLASSE, Rolle.SAG_VISNINGSKLASSE, nu),
                uuider(r.sikkerhedsprofiler(), p -> true, nu));
        var sortering = new Soegeraekke.Sortering(
                sidste(egenskaber, SagEgenskaber::brugervendtNoegle),
                sidste(egenskaber, SagEgenskaber::titel),
                sidste(
                        medRolle(r.sagsklasse(), Rolle.SAG_PRIMAER_KLASSE),
                        k -> k.udvidelse().brugervendtNoegle()),
                plads(sidste(sag.tilstandListe().fremdrift(), SagFremdrift::fremdriftStatusKode)),
                navn(sag.livscyklusKode()),
                bruger(sag.brugerRef()),
                sidste(medRolle(r.itsystemer(), Rolle.SAG_MASTER), ItsystemRelation::systemNavn),
                null,
                null);
        return new Soegeraekke(
                uuid,
                Sagstype.NAVN,
                udtraek.ejer().cifre(),
                udtraek.master(),
                udtraek.afsender(),
                adgang,
                noegler.sag(nye),
                tekst(egenskaber.stream()
                        .flatMap(e -> Stream.of(
                                Optional.ofNullable(e.titel()),
                                Optional.ofNullable(e.brugervendtNoegle()),
                                Optional.ofNullable(e.sagsnummer())))),
                (int) r.journalpost().stream()
                        .filter(p -> roller.har(p, Rolle.SAG_JOURNALNOTAT))
                        .count(),
                sortering);
    }

    /** The row of a document; parameters as for a case. */
    Soegeraekke dokument(
            UUID uuid, Udtraek udtraek, Dokumentregistrering dokument, List<Dokumentregistrering> nye, Instant nu) {
        var egenskaber = dokument.attributListe().egenskaber();
        var r = dokument.relationListe();
        var adgang = new Soegeraekke.Adgang(
                klasser(r.dokumentklasse(), Rolle.DOKUMENT_PRIMAER_KLASSE, nu),
                niveau(egenskaber, DokumentEgenskaber::foelsomhed),
                visningsklasser(r.dokumentklasse(), Relationsart.DOKUMENTKLASSE, Rolle.DOKUMENT_VISNINGSKLASSE, nu),
                uuider(r.sikkerhedsprofiler(), p -> true, nu));
        var sortering = new Soegeraekke.Sortering(
                sidste(egenskaber, DokumentEgenskaber::brugervendtNoegle),
                sidste(egenskaber, DokumentEgenskaber::titel),
                sidste(
                        medRolle(r.dokumentklasse(), Rolle.DOKUMENT_PRIMAER_KLASSE),
                        k -> k.udvidelse().brugervendtNoegle()),
                plads(sidste(dokument.tilstandListe().fremdrift(), DokumentFremdrift::fremdriftStatusKode)),
                navn(dokument.livscyklusKode()),
                bruger(dokument.brugerRef()),
                sidste(medRolle(r.itsystemer(), Rolle.DOKUMENT_MASTER), ItsystemRelation::systemNavn),
                tal(sidste(egenskaber, DokumentEgenskaber::versionIdentifikator)),
                tal(sidste(egenskaber, DokumentEgenskaber::underversionIdentifikator)));
        return new Soegeraekke(
                uuid,
                Dokumenttype.NAVN,
                udtraek.ejer().cifre(),
                udtraek.master(),
                udtraek.afsender(),
                adgang,
                noegler.dokument(nye),
                tekst(egenskaber.stream()
                        .flatMap(e -> Stream.of(
                                Optional.ofNullable(e.titel()),
                                Optional.ofNullable(e.brugervendtNoegle()),
                                Optional.ofNullable(e.dokumentnummer())))),
                0,
                sortering);
    }

    /** Empty when one of the classes is no KLE number: an unknown subject lies within no delimitation. */
    private Set<String> klasser(List<? extends Relationsfelter> klasser, Rolle rolle, Instant nu) {
        var resultat = new TreeSet<String>();
        for (var klasse : medRolle(klasser, rolle)) {
            var noegle = klasse.udvidelse().brugervendtNoegle();
            if (varer(klasse, nu)) {
                if (noegle == null || KleNummer.laes(noegle).isEmpty()) {
                    return Set.of();
                }
                resultat.add(noegle);
            }
        }
        return resultat;
    }

    /** The highest over all of valid time, since a reader gets all of it; null when a version has none. */
    private static <T> @Nullable Integer niveau(List<T> versioner, Function<T, @Nullable Foelsomhed> felt) {
        Integer resultat = null;
        for (var version : versioner) {
            var foelsomhed = felt.apply(version);
            if (foelsomhed == null) {
                return null;
            }
            var niveau = foelsomhed.ordinal() + 1;
            resultat = resultat == null ? niveau : Integer.max(resultat, niveau);
        }
        return resultat;
    }

    private Set<UUID> visningsklasser(
            List<? extends Relationsfelter> klasser, Relationsart art, Rolle visningsklasse, Instant nu) {
        return uuider(
                klasser,
                k -> roller.har(k, visningsklasse) || roller.rolle(art, k).isEmpty(),
                nu);
    }

    private static <R extends Relationsfelter> Set<UUID> uuider(List<R> relationer, Predicate<R> valgt, Instant nu) {
        var resultat = new HashSet<UUID>();
        for (var relation : relationer) {
            if (valgt.test(relation) && varer(relation, nu)) {
                var reference = relation.referenceId();
                resultat.add(reference == null ? ULAESELIG : reference.somUuid().orElse(ULAESELIG));
            }
        }
        return resultat;
    }

    /** In force now, or to come. */
    private static boolean varer(Relationsfelter relation, Instant nu) {
        return periode(relation).til().isAfter(nu);
    }

    private static Periode periode(Relationsfelter relation) {
        var virkning = relation.virkning();
        return virkning == null ? Periode.ALTID : virkning.periode();
    }

    private <R extends Relationsfelter> List<R> medRolle(List<R> relationer, Rolle rolle) {
        return relationer.stream().filter(r -> roller.har(r, rolle)).toList();
    }

    /** What the value that holds last in valid time says. */
    private static <T extends MedVirkning<? extends T>, V> @Nullable V sidste(
            List<? extends T> versioner, Function<? super T, ? extends @Nullable V> felt) {
        return versioner.stream()
                .max(Comparator.comparing((T v) -> v.periode().til())
                        .thenComparing(v -> v.periode().fra()))
                .<V>map(felt)
                .orElse(null);
    }

    private static String tekst(Stream<Optional<String>> tekster) {
        return tekster.flatMap(Optional::stream)
                .map(Soegetekst::af)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Integer plads(@Nullable Enum<?> kode) {
        return kode == null ? null : kode.ordinal();
    }

    /** At most 18 digits (C-01). */
    private static @Nullable Long tal(@Nullable BigInteger tal) {
        return tal == null ? null : tal.longValue();
    }

    private static @Nullable String navn(@Nullable Enum<?> kode) {
        return kode == null ? null : kode.name();
    }

    private static @Nullable String bruger(@Nullable UnikId bruger) {
        return bruger == null ? null : Referencer.tekst(bruger);
    }
}
