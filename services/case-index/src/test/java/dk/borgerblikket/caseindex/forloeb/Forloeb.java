package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Melding.CELLER;

import dk.borgerblikket.caseindex.forloeb.Melding.Art;
import dk.borgerblikket.caseindex.forloeb.Melding.Udsagn;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.registrations.Handling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A course of requests, the same for the same seed: repeated, out of order, and with refusals of every kind. */
record Forloeb(long froe, List<Trin> trin) {

    /** Who writes, by symbols. */
    enum Afsender {
        EJER("SYS", "K"),
        ANDET_SYSTEM("SYS2", "K"),
        ANDEN_MYNDIGHED("SYS", "F");

        final String system;
        final String myndighed;

        Afsender(String system, String myndighed) {
            this.system = system;
            this.myndighed = myndighed;
        }
    }

    /** One request. */
    sealed interface Trin {
        Afsender afsender();
    }

    record Skriv(Afsender afsender, List<Ordre> ordrer) implements Trin {}

    record Fjern(Afsender afsender, List<String> sager, boolean efterladDokumenter) implements Trin {}

    record Ordre(Handling handling, String objekt, List<Melding> meldinger) {}

    Forloeb kun(List<Trin> faerre) {
        return new Forloeb(froe, faerre);
    }

    /** A course in which no two messages of an object have the same sender time. */
    static Forloeb af(long froe) {
        var tilfaeldig = new Random(froe);
        var placeret = new ArrayList<Placeret>();
        for (var objekt : List.of("S0", "S1", "D0")) {
            var antal = 3 + tilfaeldig.nextInt(4);
            var tider = new ArrayList<>(IntStream.range(0, antal).boxed().toList());
            Collections.shuffle(tider, tilfaeldig);
            var fuld = Melder.fuld(objekt, 0, tider.getFirst(), tilfaeldig);
            var foerste = new ArrayList<>(List.of(fuld));
            for (var nr = 1; nr < antal; nr++) {
                var melding = tilfaeldig.nextInt(5) == 0
                        ? Melder.fuld(objekt, nr, tider.get(nr), tilfaeldig)
                        : Melder.delvis(objekt, nr, tider.get(nr), tilfaeldig);
                if (tilfaeldig.nextInt(5) == 0) {
                    foerste.add(melding);
                }
                gentag(placeret, new Ordre(Handling.OPDATER, objekt, List.of(melding)), 1, tilfaeldig);
                if (melding.fuld()) {
                    gentag(placeret, new Ordre(Handling.IMPORTER, objekt, List.of(melding)), 1, tilfaeldig);
                }
            }
            gentag(placeret, new Ordre(Handling.IMPORTER, objekt, foerste), 0.4, tilfaeldig);
        }
        placeret.sort(Comparator.comparingDouble(Placeret::plads));
        return new Forloeb(froe, trin(placeret, tilfaeldig));
    }

    private record Placeret(double plads, Ordre ordre) {}

    /** Most imports come early, 30 % of everything comes again. */
    private static void gentag(List<Placeret> placeret, Ordre ordre, double senest, Random tilfaeldig) {
        do {
            placeret.add(new Placeret(tilfaeldig.nextDouble() * senest, ordre));
        } while (tilfaeldig.nextInt(10) < 3);
    }

    private static List<Trin> trin(List<Placeret> placeret, Random tilfaeldig) {
        var resultat = new ArrayList<Trin>();
        for (var fra = 0; fra < placeret.size(); ) {
            var til = Math.min(placeret.size(), fra + 1 + tilfaeldig.nextInt(3));
            resultat.add(new Skriv(
                    afsender(tilfaeldig),
                    placeret.subList(fra, til).stream().map(Placeret::ordre).toList()));
            fra = til;
            if (tilfaeldig.nextInt(9) == 0) {
                var sager = switch (tilfaeldig.nextInt(4)) {
                    case 0 -> List.of("S0", "S1");
                    case 1 -> List.of("S1");
                    default -> List.of("S0");
                };
                resultat.add(new Fjern(afsender(tilfaeldig), sager, tilfaeldig.nextInt(3) == 0));
            }
        }
        return List.copyOf(resultat);
    }

    private static Afsender afsender(Random tilfaeldig) {
        return switch (tilfaeldig.nextInt(20)) {
            case 0 -> Afsender.ANDET_SYSTEM;
            case 1 -> Afsender.ANDEN_MYNDIGHED;
            default -> Afsender.EJER;
        };
    }

    /** One case whose updates share a sender time, and nothing that is refused. */
    static Forloeb medSammenfald(long froe) {
        var tilfaeldig = new Random(froe);
        var trin = new ArrayList<Trin>();
        for (var nr = 1; nr <= 4; nr++) {
            var fra = tilfaeldig.nextInt(CELLER);
            var til = tilfaeldig.nextBoolean() ? CELLER : fra + 1 + tilfaeldig.nextInt(CELLER - fra);
            var udsagn = tilfaeldig.nextBoolean()
                    ? new Udsagn(Art.EGENSKABER, "", "titel" + nr, fra, til)
                    : new Udsagn(Art.PART, Rolle.SAG_PRIMAER_PART.name(), Melder.borger(tilfaeldig), fra, til);
            var melding = new Melding("S0", nr, 5 + tilfaeldig.nextInt(2), false, List.of(udsagn));
            trin.add(enkelt(new Ordre(Handling.OPDATER, "S0", List.of(melding))));
        }
        trin.addFirst(enkelt(new Ordre(Handling.IMPORTER, "S0", List.of(Melder.fejlfri("S0", 0, 1)))));
        return new Forloeb(froe, trin);
    }

    /** The same requests with everything after the first in another order. */
    Forloeb omvendt() {
        var andre = new ArrayList<>(trin.subList(1, trin.size()).reversed());
        andre.addFirst(trin.getFirst());
        return kun(andre);
    }

    private static Trin enkelt(Ordre ordre) {
        return new Skriv(Afsender.EJER, List.of(ordre));
    }
}
