package dk.borgerblikket.benefitindex.forloeb;

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

    /** Orders of one kind, in order: grants and payments in any mixture. */
    record Skriv(Afsender afsender, Handling handling, List<Ordre> ordrer) implements Trin {}

    record Fjern(Afsender afsender, String objekt) implements Trin {}

    record Ordre(String objekt, List<Melding> meldinger) {}

    Forloeb kun(List<Trin> faerre) {
        return new Forloeb(froe, faerre);
    }

    private record Placeret(double plads, Handling handling, Ordre ordre) {}

    /** A course in which no two messages of an object have the same sender time. */
    static Forloeb af(long froe) {
        var tilfaeldig = new Random(froe);
        var melder = new Melder(tilfaeldig);
        var placeret = new ArrayList<Placeret>();
        for (var objekt : Navne.OBJEKTER) {
            var antal = 2 + tilfaeldig.nextInt(4);
            var tider = new ArrayList<>(IntStream.range(0, antal).boxed().toList());
            Collections.shuffle(tider, tilfaeldig);
            var foerste = new ArrayList<>(List.of(melder.fuld(objekt, 0, tider.getFirst())));
            for (var nr = 1; nr < antal; nr++) {
                var fuld = tilfaeldig.nextInt(5) == 0;
                var melding = fuld ? melder.fuld(objekt, nr, tider.get(nr)) : melder.delvis(objekt, nr, tider.get(nr));
                if (tilfaeldig.nextInt(5) == 0) {
                    foerste.add(melding);
                }
                // An update cannot say what an import says of life cycle and user, so the two are never the same
                // message.
                gentag(
                        placeret,
                        fuld ? Handling.IMPORTER : Handling.OPDATER,
                        new Ordre(objekt, List.of(melding)),
                        1,
                        tilfaeldig);
            }
            gentag(placeret, Handling.IMPORTER, new Ordre(objekt, foerste), 0.4, tilfaeldig);
        }
        placeret.sort(Comparator.comparingDouble(Placeret::plads));
        return new Forloeb(froe, trin(placeret, tilfaeldig));
    }

    /** Most imports come early, 30 % of everything comes again. */
    private static void gentag(
            List<Placeret> placeret, Handling handling, Ordre ordre, double senest, Random tilfaeldig) {
        do {
            placeret.add(new Placeret(tilfaeldig.nextDouble() * senest, handling, ordre));
        } while (tilfaeldig.nextInt(10) < 3);
    }

    private static List<Trin> trin(List<Placeret> placeret, Random tilfaeldig) {
        var resultat = new ArrayList<Trin>();
        for (var fra = 0; fra < placeret.size(); ) {
            var handling = placeret.get(fra).handling();
            var til = fra + 1;
            while (til < placeret.size() && placeret.get(til).handling() == handling && tilfaeldig.nextInt(3) > 0) {
                til++;
            }
            resultat.add(new Skriv(
                    afsender(tilfaeldig),
                    handling,
                    placeret.subList(fra, til).stream().map(Placeret::ordre).toList()));
            fra = til;
            if (tilfaeldig.nextInt(8) == 0) {
                resultat.add(
                        new Fjern(afsender(tilfaeldig), Navne.OBJEKTER.get(tilfaeldig.nextInt(Navne.OBJEKTER.size()))));
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
}
