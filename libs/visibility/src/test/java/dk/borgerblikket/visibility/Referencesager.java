package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import java.util.HashSet;
import java.util.Set;

/** The display rules of cases and documents in the reference model. */
final class Referencesager extends Referenceregler {

    Referencesager(Verden verden, Set<String> glemte) {
        super(verden, glemte);
    }

    void vist(Set<String> vist) {
        for (var sag : sager) {
            if (sag(sag)) {
                vist.add("sag " + sag.id() + " " + titel(sag));
                for (var post : nu(sag.journalposter())) {
                    if (dokument(sag, post)) {
                        vist.add("dokument " + sag.id() + " " + post.dokument());
                    }
                }
            }
        }
    }

    private boolean sag(Sagsgrundlag sag) {
        var kommune = ejer(sag.ejer());
        var kle = en(sag.primaerKlasse());
        var oprettet = oprettet(sag);
        var systemer = new HashSet<>(nu(sag.master()));
        systemer.addAll(nu(sag.afsender()));
        if (kommune == null || kle == null || oprettet == null || tilstand(sag) == null) {
            return false;
        }
        var linje = aaben(kommune, kle, false);
        return linje != null
                && !stoppet(kommune, kle, systemer)
                && aftale(kommune, systemer)
                && regel("V-819", () -> sag.livscyklus() == Livscyklus.Importeret)
                && egen(sag, kle)
                && regel("V-816", () -> nu(sag.kontroltemaklasser()).isEmpty())
                && regel("V-813", () -> nu(sag.visningsklasser()).isEmpty())
                && regel("V-815", () -> nu(sag.sikkerhedsprofiler()).isEmpty())
                && kle(linje, kle, systemer, en(sag.foelsomhed()))
                && fradato(linje, oprettet, tilstand(sag) != Fremdrift.Afsluttet)
                && (linje.titel() == KleLinje.Titelvalg.KLE_EMNE
                        || nu(sag.titel()).size() < 2);
    }

    private boolean egen(Sagsgrundlag sag, String kle) {
        if (kle.startsWith("02.34.") && !glemte.contains("V-802")) {
            for (var genstand : nu(sag.genstande())) {
                if (verden.ejendomme.contains(genstand)) {
                    return true;
                }
            }
            return false;
        }
        return eneste(sag.parter(), Part.Rolle.PRIMAER_PART, Verden.BORGER_S);
    }

    private String titel(Sagsgrundlag sag) {
        var kommune = ejer(sag.ejer());
        var kle = en(sag.primaerKlasse());
        var linje = kommune == null ? null : aaben(kommune, kle, false);
        var egen = en(sag.titel());
        var sagstitel = linje != null && linje.titel() == KleLinje.Titelvalg.SAGSTITEL || glemte.contains("V-812");
        return sagstitel && egen != null && !egen.isBlank() ? egen : "Titel " + kle;
    }

    private boolean dokument(Sagsgrundlag sag, Journalpost post) {
        var kommune = ejer(sag.ejer());
        var linje = kommune == null ? null : aaben(kommune, en(sag.primaerKlasse()), false);
        if (linje == null || !regel("tilakteret", () -> post.rolle() == Journalpost.Rolle.TILAKTERET)) {
            return false;
        }
        for (var dokument : dokumenter) {
            if (dokument.id().equals(post.dokument())) {
                return !stoppet(kommune, en(sag.primaerKlasse()), nu(dokument.afsender()))
                        && dokument(dokument, linje, kommune, post);
            }
        }
        return false;
    }

    private boolean dokument(Dokumentgrundlag dokument, KleLinje linje, Kommuneopsaetning kommune, Journalpost post) {
        for (var anden : sager) {
            for (var p : nu(anden.journalposter())) {
                if (dokument.id().equals(p.dokument())
                        && !nu(anden.visningsklasser()).isEmpty()
                        && !glemte.contains("V-813")) {
                    return false;
                }
            }
        }
        var e = en(dokument.egenskaber());
        var tilstand = en(dokument.fremdrift());
        if (e == null || e.type() == null || tilstand == null || !aftale(kommune, nu(dokument.afsender()))) {
            return false;
        }
        var titel = post.dokumenttitel() == null || post.dokumenttitel().isBlank() ? e.titel() : post.dokumenttitel();
        var ind = e.type() == Dokumentgrundlag.Type.BREV_INDGAAENDE;
        var tilladt = switch (e.type()) {
            case INTERNT_NOTAT, BREV, ANDEN -> glemte.contains("dokumenttype");
            default -> true;
        };
        var faerdigt = switch (tilstand) {
            case Publiceret, Endeligt, Afleveret -> true;
            case Modtaget, Fordelt -> ind || glemte.contains("dokumentstatus");
            case Underudarbejdelse, Underreview -> glemte.contains("dokumentstatus");
        };
        var valgt = switch (linje.dokumenter()) {
            case INGEN -> glemte.contains("dokumentvalg");
            case ALLE -> true;
            case TIL_FRA_BORGEREN -> glemte.contains("R-822") || erPart(dokument, ind);
        };
        return titel != null
                && !titel.isBlank()
                && tilladt
                && faerdigt
                && valgt
                && regel("V-819", () -> dokument.livscyklus() == Livscyklus.Importeret)
                && regel("V-813", () -> nu(dokument.visningsklasser()).isEmpty())
                && regel("V-815", () -> nu(dokument.sikkerhedsprofiler()).isEmpty())
                && kle(linje, "32.24.04", nu(dokument.afsender()), e.foelsomhed());
    }

    private boolean erPart(Dokumentgrundlag dokument, boolean indgaaende) {
        for (var p : nu(dokument.parter())) {
            if (p.noegle().equals(Verden.BORGER_S) && p.art() == Part.Art.CPR) {
                if (p.rolle() == Part.Rolle.DOKUMENTPART || p.rolle() == Part.Rolle.KOPIPART && !indgaaende) {
                    return true;
                }
            }
        }
        return false;
    }
}
