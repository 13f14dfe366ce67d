package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.lister.Velkendte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a spreadsheet tells it: {@code uuid;navn;overordnet;kle;rolle;postadresse;telefon;email}. What is empty at the
 * end of a line may be left out.
 *
 * @param kle numbers of the unit's tasks
 * @param rolle role that the unit has in all of them
 */
record Csvraekke(
        int linje,
        UUID uuid,
        String navn,
        @Nullable UUID overordnet,
        List<String> kle,
        UUID rolle,
        String postadresse,
        String telefon,
        String email) {

    private static final int FELTER = 8;
    private static final String HOVED = "uuid;navn;overordnet;kle;rolle;postadresse;telefon;email";
    private static final String FORM = "I-01: ";

    /** Whether the line names the columns. */
    static boolean erHoved(String linje) {
        return linje.replace(" ", "").replace("\"", "").toLowerCase(Locale.ROOT).equals(HOVED);
    }

    /** What was read of a line: a unit, or why there is none. */
    sealed interface Laest {
        record Enhed(Csvraekke raekke) implements Laest {}

        record Afvist(Post.Afvist post) implements Laest {}
    }

    static Laest laes(int linje, String tekst) {
        var felter = felter(tekst);
        if (felter.size() > FELTER) {
            return afvist(linje, null, "en linje har højst de otte felter " + HOVED);
        }
        while (felter.size() < FELTER) {
            felter.add("");
        }
        var uuid = Uuider.laes(felter.get(0));
        if (uuid.isEmpty()) {
            return afvist(linje, null, "uuid skal være enhedens UUID");
        }
        if (felter.get(1).isEmpty()) {
            return afvist(linje, uuid.get(), "navn skal udfyldes");
        }
        var overordnet = Uuider.laes(felter.get(2));
        if (overordnet.isEmpty() && !felter.get(2).isEmpty()) {
            return afvist(linje, uuid.get(), "overordnet skal være et UUID eller tom");
        }
        return rolle(felter.get(4))
                .<Laest>map(rolle -> new Laest.Enhed(new Csvraekke(
                        linje,
                        uuid.get(),
                        felter.get(1),
                        overordnet.orElse(null),
                        Stream.of(felter.get(3).split("[, ]+"))
                                .filter(k -> !k.isEmpty())
                                .distinct()
                                .toList(),
                        rolle,
                        felter.get(5),
                        felter.get(6),
                        felter.get(7))))
                .orElseGet(() -> afvist(linje, uuid.get(), "rolle skal være Ansvarlig, Udførende eller et UUID"));
    }

    private static Laest afvist(int linje, @Nullable UUID uuid, String tekst) {
        return new Laest.Afvist(new Post.Afvist(linje, uuid, FORM + tekst));
    }

    private static Optional<UUID> rolle(String tekst) {
        return switch (tekst.toLowerCase(Locale.ROOT)) {
            case "", "ansvarlig" -> Optional.of(Velkendte.ANSVARLIG);
            case "udførende" -> Optional.of(Velkendte.UDFOERENDE);
            default -> Uuider.laes(tekst);
        };
    }

    /** Fields between semicolons; one in quotation marks may hold a semicolon, and a mark when it is doubled. */
    private static List<String> felter(String linje) {
        var felter = new ArrayList<String>();
        var felt = new StringBuilder();
        var iCitat = false;
        for (var i = 0; i < linje.length(); i++) {
            var tegn = linje.charAt(i);
            if (tegn == '"' && iCitat && i + 1 < linje.length() && linje.charAt(i + 1) == '"') {
                felt.append('"');
                i++;
            } else if (tegn == '"') {
                iCitat = !iCitat;
            } else if (tegn == ';' && !iCitat) {
                felter.add(felt.toString().strip());
                felt.setLength(0);
            } else {
                felt.append(tegn);
            }
        }
        felter.add(felt.toString().strip());
        return felter;
    }
}
