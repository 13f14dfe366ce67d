package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import java.util.Optional;
import java.util.Set;

/** The rules of a case, in the order of §8.5. */
final class Sagsregler {

    private final Ejerregler ejerregler;
    private final Kleregler kleregler;
    private final Nu nu;
    private final Set<String> ejendomme;
    private final String borger;
    private final Dokumentregler dokumentregler;

    /**
     * @param borger the citizen's key in the case index
     * @param ejendomme the properties the citizen owns
     */
    Sagsregler(
            Ejerregler ejerregler,
            Kleregler kleregler,
            Nu nu,
            String borger,
            Set<String> ejendomme,
            Dokumentregler dokumentregler) {
        this.ejerregler = ejerregler;
        this.kleregler = kleregler;
        this.nu = nu;
        this.borger = borger;
        this.ejendomme = ejendomme;
        this.dokumentregler = dokumentregler;
    }

    Sagsafgoerelse afgoer(Sagsgrundlag sag) {
        var spor = new Sporing();
        return Fejlsikring.ellers(
                () -> afgoer(sag, spor), () -> new Sagsafgoerelse.Skjult(sag.id(), null, spor.fejl()));
    }

    private Sagsafgoerelse afgoer(Sagsgrundlag sag, Sporing spor) {
        var kommune = ejerregler.kommune(spor, sag.ejer());
        var systemer = ejerregler.systemer(sag.master(), sag.afsender());
        var klasse = nu.eneste(sag.primaerKlasse());
        var nummer = klasse.flatMap(KleNummer::laes);
        ejerregler.noedstop(spor, kommune, nummer, systemer);
        ejerregler.aftale(spor, kommune, systemer);
        ejerregler.livscyklus(spor, sag.livscyklus());

        spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, klasse.isPresent());
        var status = Sagsforloeb.status(sag.fremdrift(), nu.tid());
        spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, status.isPresent());

        part(spor, sag, nummer);
        kleregler.aldrigAaben(spor, nummer);
        spor.kraev("V-816", Aarsag.KONTROLTEMA, nu.ingen(sag.kontroltemaklasser()));
        spor.kraev("V-813", Aarsag.VISNING_UNDTAGET, nu.ingen(sag.visningsklasser()));
        spor.kraev("V-815", Aarsag.SIKKERHEDSPROFIL, nu.ingen(sag.sikkerhedsprofiler()));

        var linje = kleregler.linje(kommune, nummer, Slags.SAGER);
        kleregler.foelsomhed(spor, nu.eneste(sag.foelsomhed()), linje);
        var oprettet = Sagsforloeb.oprettet(sag.fremdrift());
        var omraade = kleregler.titel(nummer, oprettet.orElse(Dato.dag(nu.tid())));
        kleregler.aabnet(spor, kommune, nummer, omraade, linje, Slags.SAGER);
        kleregler.fagsystem(spor, linje, systemer);

        spor.kraev("V-809", Aarsag.MANGLER_OPSTAAET, oprettet.isPresent());
        if (linje.isPresent() && oprettet.isPresent()) {
            var aktiv = Sagsforloeb.erAktiv(sag.fremdrift(), nu.tid());
            kleregler.fradato(spor, linje.get(), oprettet.get(), Aarsag.MANGLER_OPSTAAET, aktiv);
        }
        var titel = titel(spor, sag, linje, omraade);

        if (!spor.bestaaet()) {
            return new Sagsafgoerelse.Skjult(
                    sag.id(), kommune.map(Kommuneopsaetning::cvr).orElse(null), spor.spor());
        }
        return new Sagsafgoerelse.Vist(
                sag.id(),
                kommune.orElseThrow().cvr(),
                nummer.orElseThrow(),
                titel.orElseThrow(),
                omraade.orElseThrow(),
                status.orElseThrow(),
                Sagsforloeb.tidslinje(sag.fremdrift(), nu.tid()),
                dokumentregler.afgoer(sag, linje.orElseThrow(), kommune.orElseThrow()),
                kleregler.links(linje.orElseThrow(), nummer.orElseThrow()),
                spor.spor());
    }

    /**
     * Asks that the case is the citizen's own: as the one primary party, known by CPR number (V-801, V-803), or for a
     * building case as owner of the property, whoever the primary party is (V-802).
     */
    private void part(Sporing spor, Sagsgrundlag sag, Optional<KleNummer> nummer) {
        if (kleregler.erByggesag(nummer)) {
            spor.kraev(
                    "V-802",
                    Aarsag.IKKE_EJENDOMMENS_EJER,
                    nu.alle(sag.genstande()).stream().anyMatch(ejendomme::contains));
            return;
        }
        var primaere = nu.alle(sag.parter()).stream()
                .filter(p -> p.rolle() == Part.Rolle.PRIMAER_PART)
                .toList();
        var egen = primaere.size() == 1 && primaere.getFirst().noegle().equals(borger);
        spor.kraev("V-801", Aarsag.IKKE_PRIMAER_PART, egen);
        if (primaere.size() == 1) {
            spor.kraev("V-803", Aarsag.IKKE_CPR, primaere.getFirst().art() == Part.Art.CPR);
        }
    }

    /**
     * The title by the municipality's choice (V-812). A case without a title of its own is called by its KLE title; the
     * closed title is no part of the facts (V-817). Two titles at once hide the case where one would be shown.
     */
    private Optional<String> titel(Sporing spor, Sagsgrundlag sag, Optional<KleLinje> linje, Optional<String> omraade) {
        if (linje.map(KleLinje::titel).orElse(Titelvalg.KLE_EMNE) == Titelvalg.KLE_EMNE) {
            return omraade;
        }
        var titler = nu.alle(sag.titel());
        spor.kraev("V-818", Aarsag.UKLAR_VIRKNING, titler.size() <= 1);
        return titler.stream()
                .map(Visningstekst::rens)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .or(() -> omraade);
    }
}
