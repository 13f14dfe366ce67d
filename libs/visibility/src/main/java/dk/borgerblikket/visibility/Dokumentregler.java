package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Dokumentafgoerelse.Retning;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag.Egenskaber;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag.Type;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of documents on a shown case (§8.2). A document that lies on several cases is decided on each of them; one
 * case that shows it is enough, unless a case with a Visningsklasse takes the document with it (V-813).
 */
final class Dokumentregler {

    private static final Set<Type> ALDRIG = EnumSet.of(Type.INTERNT_NOTAT, Type.BREV, Type.ANDEN);
    private static final Set<Fremdrift> FAERDIGE =
            EnumSet.of(Fremdrift.Publiceret, Fremdrift.Endeligt, Fremdrift.Afleveret);
    private static final Set<Fremdrift> INDGAAENDE = EnumSet.of(
            Fremdrift.Modtaget, Fremdrift.Fordelt, Fremdrift.Publiceret, Fremdrift.Endeligt, Fremdrift.Afleveret);

    private final Ejerregler ejerregler;
    private final Kleregler kleregler;
    private final Nu nu;
    private final String borger;
    private final Map<UUID, Dokumentgrundlag> dokumenter;
    private final Set<UUID> undtagne;

    /**
     * @param borger the citizen's key in the case index
     * @param dokumenter what is known of the documents
     * @param undtagne documents that lie on a case with a Visningsklasse
     */
    Dokumentregler(
            Ejerregler ejerregler,
            Kleregler kleregler,
            Nu nu,
            String borger,
            Map<UUID, Dokumentgrundlag> dokumenter,
            Set<UUID> undtagne) {
        this.ejerregler = ejerregler;
        this.kleregler = kleregler;
        this.nu = nu;
        this.borger = borger;
        this.dokumenter = dokumenter;
        this.undtagne = undtagne;
    }

    /** One decision for everything that is filed on the case now. */
    List<Dokumentafgoerelse> afgoer(Sagsgrundlag sag, KleLinje linje, Kommuneopsaetning kommune) {
        var nummer = nu.eneste(sag.primaerKlasse()).flatMap(KleNummer::laes);
        return nu.alle(sag.journalposter()).stream()
                .map(j -> afgoer(j, nummer, linje, kommune))
                .toList();
    }

    private Dokumentafgoerelse afgoer(
            Journalpost post, Optional<KleNummer> nummer, KleLinje linje, Kommuneopsaetning kommune) {
        var spor = new Sporing();
        return Fejlsikring.ellers(
                () -> afgoer(post, nummer, linje, kommune, spor),
                () -> new Dokumentafgoerelse.Skjult(post.dokument(), spor.fejl()));
    }

    private Dokumentafgoerelse afgoer(
            Journalpost post, Optional<KleNummer> nummer, KleLinje linje, Kommuneopsaetning kommune, Sporing spor) {
        spor.kraev("§8.3", Aarsag.JOURNALNOTAT, post.rolle() != Journalpost.Rolle.JOURNALNOTAT);
        spor.kraev("§8.2", Aarsag.IKKE_TILAKTERET, post.rolle() == Journalpost.Rolle.TILAKTERET);
        spor.kraev("§8.2", Aarsag.DOKUMENTER_VISES_IKKE, linje.dokumenter() != Dokumentvalg.INGEN);
        var dokument = Optional.ofNullable(post.dokument()).map(dokumenter::get);
        if (!spor.kraev("§8.2", Aarsag.UKENDT_DOKUMENT, dokument.isPresent())) {
            return new Dokumentafgoerelse.Skjult(post.dokument(), spor.spor());
        }
        ejerregler.noedstop(
                spor,
                Optional.of(kommune),
                nummer,
                nu.alle(dokument.orElseThrow().afsender()));
        return afgoer(post, dokument.orElseThrow(), linje, kommune, spor);
    }

    private Dokumentafgoerelse afgoer(
            Journalpost post, Dokumentgrundlag dokument, KleLinje linje, Kommuneopsaetning kommune, Sporing spor) {
        var systemer = nu.alle(dokument.afsender());
        ejerregler.aftale(spor, Optional.of(kommune), systemer);
        ejerregler.livscyklus(spor, dokument.livscyklus());
        spor.kraev(
                "V-813",
                Aarsag.VISNING_UNDTAGET,
                nu.ingen(dokument.visningsklasser()) && !undtagne.contains(dokument.id()));
        spor.kraev("V-815", Aarsag.SIKKERHEDSPROFIL, nu.ingen(dokument.sikkerhedsprofiler()));

        var egenskaber = nu.eneste(dokument.egenskaber());
        spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, egenskaber.isPresent());
        Optional<Foelsomhed> foelsomhed = egenskaber.map(Egenskaber::foelsomhed);
        kleregler.foelsomhed(spor, foelsomhed, Optional.of(linje));
        kleregler.fagsystem(spor, Optional.of(linje), systemer);

        Optional<Type> type = egenskaber.map(Egenskaber::type);
        var retning = type.map(Dokumentregler::retning).orElse(null);
        spor.kraev(
                "§8.2",
                Aarsag.DOKUMENTTYPE,
                type.filter(t -> !ALDRIG.contains(t)).isPresent());
        var tilladte = retning == Retning.INDGAAENDE ? INDGAAENDE : FAERDIGE;
        spor.kraev(
                "§8.2",
                Aarsag.DOKUMENTSTATUS,
                nu.eneste(dokument.fremdrift()).filter(tilladte::contains).isPresent());
        if (linje.dokumenter() == Dokumentvalg.TIL_FRA_BORGEREN) {
            spor.kraev("R-822", Aarsag.IKKE_DOKUMENTPART, erPart(dokument, retning));
        }
        var titel = titel(post, egenskaber.map(Egenskaber::titel));
        spor.kraev("§8.2", Aarsag.MANGLER_OPLYSNINGER, !titel.isEmpty());

        return spor.bestaaet()
                ? new Dokumentafgoerelse.Vist(
                        dokument.id(),
                        titel,
                        retning,
                        egenskaber.map(Egenskaber::brevDato).orElse(null),
                        spor.spor())
                : new Dokumentafgoerelse.Skjult(dokument.id(), spor.spor());
    }

    private static @Nullable Retning retning(Type type) {
        return switch (type) {
            case BREV_INDGAAENDE -> Retning.INDGAAENDE;
            case BREV_UDGAAENDE -> Retning.UDGAAENDE;
            default -> null;
        };
    }

    /** Whether the citizen is the letter's party; a copy goes to a receiver, so it makes nobody the sender. */
    private boolean erPart(Dokumentgrundlag dokument, @Nullable Retning retning) {
        return nu.alle(dokument.parter()).stream()
                .filter(p -> p.art() == Part.Art.CPR && p.noegle().equals(borger))
                .anyMatch(p -> p.rolle() == Part.Rolle.DOKUMENTPART
                        || p.rolle() == Part.Rolle.KOPIPART && retning != Retning.INDGAAENDE);
    }

    private static String titel(Journalpost post, Optional<String> egen) {
        var paaSagen = Visningstekst.rens(post.dokumenttitel());
        return paaSagen.isEmpty() ? Visningstekst.rens(egen.orElse(null)) : paaSagen;
    }
}
