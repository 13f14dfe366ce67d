package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.oio.Cvr;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a citizen sends to report a possible data breach. */
@Schema(name = "DatabrudBesked")
public record DatabrudBesked(
        @Schema(format = "uuid", description = "Nyt for hver indberetning; den samme kan sendes igen med samme id")
        @Nullable
        String id,

        @Schema(
                examples = "mhbkcnplaeogdfjimhbkcnplaeogdfji",
                description = "`id` på sagen eller ydelsen fra overblikket. Den eller `kommune` skal udfyldes")
        @Nullable
        String reference,

        @Schema(pattern = "^[0-9]{8}$", examples = "11111111", description = "Kommunens CVR-nummer fra overblikket")
        @Nullable
        String kommune,

        @Schema(required = true, maxLength = DatabrudBesked.MAKS_BESKRIVELSE, description = "Hvad borgeren så")
        @Nullable
        String beskrivelse,

        @Schema(format = "date", description = "Hvilken dag borgeren så det") @Nullable
        String hvornaar,

        @Schema(
                maxLength = DatabrudBesked.MAKS_KONTAKT,
                description = "Hvordan borgeren ønsker at blive kontaktet. Udelades, når det ikke ønskes")
        @Nullable
        String kontakt) {

    /** The longest description that is accepted, in characters. */
    public static final int MAKS_BESKRIVELSE = 4_000;

    /** The longest way of contact that is accepted, in characters. */
    public static final int MAKS_KONTAKT = 300;

    private static final Pattern REFERENCE = Pattern.compile("[a-p]{32}");
    private static final Pattern CPR = Pattern.compile("(?<![0-9])[0-9]{6}[- ]?[0-9]{4}(?![0-9])");
    private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    /**
     * One thing that is wrong.
     *
     * @param sti the field
     * @param besked what is expected, in Danish
     */
    public record Feltfejl(String sti, String besked) {}

    /** The message read, or everything that is wrong with it. */
    public sealed interface Laest {
        record Gyldig(Indberetning indberetning) implements Laest {}

        record Ugyldig(List<Feltfejl> fejl) implements Laest {}
    }

    /** @param idag the Danish day */
    public Laest laes(LocalDate idag) {
        var fejl = new ArrayList<Feltfejl>();
        var henvisning = laes(fejl, "reference", reference, "Henvisningen skal være en sags eller ydelses id", v -> {
            if (!REFERENCE.matcher(v).matches()) {
                throw new IllegalArgumentException();
            }
            return v;
        });
        var myndighed = laes(fejl, "kommune", kommune, "Kommunen angives som CVR-nummer med otte cifre", Cvr::new);
        if (udfyldt(reference).isEmpty() && udfyldt(kommune).isEmpty()) {
            fejl.add(new Feltfejl("reference", "Vælg den sag eller ydelse, det drejer sig om"));
        }
        var tekst = tekst(fejl, "beskrivelse", beskrivelse, MAKS_BESKRIVELSE);
        if (udfyldt(beskrivelse).isEmpty()) {
            fejl.add(new Feltfejl("beskrivelse", "Skriv, hvad du så"));
        }
        var dag = laes(fejl, "hvornaar", hvornaar, "Datoen skal have formen ÅÅÅÅ-MM-DD", LocalDate::parse);
        dag.filter(d -> d.isAfter(idag))
                .ifPresent(d -> fejl.add(new Feltfejl("hvornaar", "Dagen kan ikke ligge i fremtiden")));
        var svar = tekst(fejl, "kontakt", kontakt, MAKS_KONTAKT);
        var noegle = laes(fejl, "id", id, "Id skal være et UUID", DatabrudBesked::uuid);
        return fejl.isEmpty()
                ? new Laest.Gyldig(new Indberetning(
                        noegle.orElseGet(UUID::randomUUID),
                        henvisning,
                        myndighed,
                        tekst.orElseThrow(),
                        dag.orElse(null),
                        svar.orElse(null)))
                : new Laest.Ugyldig(List.copyOf(fejl));
    }

    private static Optional<String> tekst(List<Feltfejl> fejl, String sti, @Nullable String vaerdi, int maks) {
        var tekst = udfyldt(vaerdi);
        if (tekst.filter(t -> t.length() > maks).isPresent()) {
            fejl.add(new Feltfejl(sti, "Teksten må højst være " + maks + " tegn"));
        }
        if (tekst.filter(t -> STYRETEGN.matcher(t).find()).isPresent()) {
            fejl.add(new Feltfejl(sti, "Teksten må ikke indeholde styretegn"));
        }
        if (tekst.filter(t -> CPR.matcher(t).find()).isPresent()) {
            fejl.add(new Feltfejl(sti, "Skriv ikke CPR-numre. Kommunen kan finde sagen ud fra det, du har valgt"));
        }
        return tekst;
    }

    /** A page sends what is left empty as an empty text. */
    private static Optional<String> udfyldt(@Nullable String vaerdi) {
        return Optional.ofNullable(vaerdi).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static <T> Optional<T> laes(
            List<Feltfejl> fejl, String sti, @Nullable String vaerdi, String besked, Function<String, T> laeser) {
        return udfyldt(vaerdi).flatMap(v -> {
            try {
                return Optional.of(laeser.apply(v));
            } catch (DateTimeException | IllegalArgumentException ulaeselig) {
                fejl.add(new Feltfejl(sti, besked));
                return Optional.empty();
            }
        });
    }

    /** As {@link UUID#fromString}, which also takes groups that are too short, but only in the full form. */
    private static UUID uuid(String tekst) {
        var uuid = UUID.fromString(tekst);
        if (!uuid.toString().equalsIgnoreCase(tekst)) {
            throw new IllegalArgumentException();
        }
        return uuid;
    }
}
