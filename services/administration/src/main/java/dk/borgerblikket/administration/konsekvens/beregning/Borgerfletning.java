package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of two streams together citizen by citizen. Both come in the order of the citizens' keys, so that no more than
 * one citizen of each is held at a time; one that does not is refused, since citizens would be told apart from themselves.
 */
final class Borgerfletning {

    private final Raekke<Sagslinje> sager;
    private final Raekke<Ydelseslinje> ydelser;
    private final boolean sammeNoegle;

    /** @param sammeNoegle whether both know a citizen by the same key; otherwise first one and then the other */
    Borgerfletning(Kilde<Sagslinje> sager, Kilde<Ydelseslinje> ydelser, boolean sammeNoegle) {
        this.sager = new Raekke<>(sager, Sagslinje::borger);
        this.ydelser = new Raekke<>(ydelser, Ydelseslinje::borger);
        this.sammeNoegle = sammeNoegle;
    }

    /** How many lines have been taken. */
    long linjer() {
        return sager.linjer + ydelser.linjer;
    }

    /** The next citizen; null after the last one. */
    @Nullable
    Borgergrundlag naeste() {
        var sagernes = sager.kig();
        var ydelsernes = ydelser.kig();
        if (sagernes == null && ydelsernes == null) {
            return null;
        }
        var orden = orden(sagernes, ydelsernes);
        var egneSager = new ArrayList<Sagsgrundlag>();
        if (sagernes != null && orden <= 0) {
            for (var linje : sager.borgers(sagernes)) {
                egneSager.add(linje.sag());
            }
        }
        var bevillinger = new ArrayList<Bevillingsgrundlag>();
        var effektueringer = new ArrayList<Effektueringsgrundlag>();
        if (ydelsernes != null && orden >= 0) {
            for (var linje : ydelser.borgers(ydelsernes)) {
                tilfoej(linje.bevilling(), bevillinger);
                tilfoej(linje.effektuering(), effektueringer);
            }
        }
        var noegle = sagernes != null && orden <= 0 ? sagernes.tekst() : borger(ydelsernes);
        return new Borgergrundlag(noegle, egneSager, List.of(), bevillinger, effektueringer);
    }

    private int orden(@Nullable Noegle sagernes, @Nullable Noegle ydelsernes) {
        if (sagernes == null) {
            return 1;
        }
        if (ydelsernes == null || !sammeNoegle) {
            return -1;
        }
        return Arrays.compareUnsigned(sagernes.bytes(), ydelsernes.bytes());
    }

    private static String borger(@Nullable Noegle noegle) {
        return noegle == null ? "" : noegle.tekst();
    }

    private static <T> void tilfoej(@Nullable T vaerdi, List<T> liste) {
        if (vaerdi != null) {
            liste.add(vaerdi);
        }
    }

    private record Noegle(String tekst, byte[] bytes) {

        static Noegle af(String tekst) {
            try {
                return new Noegle(tekst, Base64.getUrlDecoder().decode(tekst));
            } catch (IllegalArgumentException ulaeselig) {
                throw new Kildefejl("En borgers nøgle kan ikke læses");
            }
        }
    }

    /** A stream with a look at what comes next. */
    private static final class Raekke<L> {

        private final Kilde<L> kilde;
        private final Function<L, String> borger;
        private @Nullable L naeste;
        private @Nullable Noegle noegle;
        private boolean slut;
        private long linjer;

        Raekke(Kilde<L> kilde, Function<L, String> borger) {
            this.kilde = kilde;
            this.borger = borger;
        }

        /** Whose line comes next. */
        @Nullable
        Noegle kig() {
            if (naeste == null && !slut) {
                frem();
            }
            return noegle;
        }

        /** The lines of the citizen who comes next. */
        List<L> borgers(Noegle egen) {
            var egne = new ArrayList<L>();
            while (naeste != null && egen.equals(noegle)) {
                egne.add(naeste);
                linjer++;
                frem();
            }
            return egne;
        }

        private void frem() {
            naeste = kilde.naeste();
            var foer = noegle;
            if (naeste == null) {
                slut = true;
                noegle = null;
                return;
            }
            var tekst = borger.apply(naeste);
            if (foer != null && foer.tekst().equals(tekst)) {
                return;
            }
            noegle = Noegle.af(tekst);
            if (foer != null && Arrays.compareUnsigned(foer.bytes(), noegle.bytes()) >= 0) {
                throw new Kildefejl("Borgerne kommer ikke i orden");
            }
        }
    }
}
