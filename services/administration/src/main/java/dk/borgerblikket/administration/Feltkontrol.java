package dk.borgerblikket.administration;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Fejlkode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a message and collects everything that is wrong, so that it can all be told at once. */
public final class Feltkontrol {

    /** The longest name that is accepted, in characters. */
    public static final int MAKS_NAVN = 200;

    private static final int FOERSTE_AAR = 1900;
    private static final int SIDSTE_AAR = 9999;
    private static final Pattern CPR = Pattern.compile("(?<![0-9])[0-9]{6}[- ]?[0-9]{4}(?![0-9])");
    private static final Pattern STYRETEGN = Pattern.compile("\\p{Cntrl}");
    private static final Pattern STYRETEGN_OVER_LINJER = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    /**
     * One thing that is wrong.
     *
     * @param sti where in the message, for example {@code linjer[2].kle}
     * @param besked what is expected, in Danish
     */
    public record Feltfejl(String sti, String besked) {}

    private final List<Feltfejl> fejl = new ArrayList<>();

    /** The message itself, which has to be there. */
    public static <T> T besked(@Nullable T besked) {
        if (besked == null) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED);
        }
        return besked;
    }

    public void fejl(String sti, String besked) {
        fejl.add(new Feltfejl(sti, besked));
    }

    /** @throws Fejl with the list as the extension member {@code fejl}, when anything is wrong */
    public void afvisVedFejl(Fejlkode kode) {
        if (!fejl.isEmpty()) {
            throw new Fejl(kode).med("fejl", List.copyOf(fejl));
        }
    }

    /** A name that people are to read: one line, no CPR number. */
    public Optional<String> navn(String sti, @Nullable String vaerdi) {
        if (vaerdi == null || vaerdi.isBlank()) {
            fejl(sti, "Feltet skal udfyldes");
        } else if (vaerdi.length() > MAKS_NAVN) {
            fejl(sti, "Teksten må højst være " + MAKS_NAVN + " tegn");
        } else if (STYRETEGN.matcher(vaerdi).find()) {
            fejl(sti, "Teksten skal stå på én linje uden styretegn");
        } else if (CPR.matcher(vaerdi).find()) {
            fejl(sti, "Teksten må ikke indeholde et CPR-nummer");
        } else {
            return Optional.of(vaerdi.strip());
        }
        return Optional.empty();
    }

    /** A text of one or more lines that people are to read, which has to be there: no CPR number. */
    public Optional<String> tekst(String sti, @Nullable String vaerdi, int maks) {
        if (vaerdi == null || vaerdi.isBlank()) {
            fejl(sti, "Feltet skal udfyldes");
            return Optional.empty();
        }
        return frivilligTekst(sti, vaerdi, maks);
    }

    /** As {@link #tekst}, but it may be left out. */
    public Optional<String> frivilligTekst(String sti, @Nullable String vaerdi, int maks) {
        if (vaerdi == null || vaerdi.isBlank()) {
            return Optional.empty();
        }
        if (vaerdi.length() > maks) {
            fejl(sti, "Teksten må højst være " + maks + " tegn");
        } else if (STYRETEGN_OVER_LINJER.matcher(vaerdi).find()) {
            fejl(sti, "Teksten må ikke indeholde styretegn");
        } else if (CPR.matcher(vaerdi).find()) {
            fejl(sti, "Teksten må ikke indeholde et CPR-nummer");
        } else {
            return Optional.of(vaerdi.strip());
        }
        return Optional.empty();
    }

    /** A value that has to be there. */
    public <T> Optional<T> kraevet(String sti, @Nullable T vaerdi) {
        if (vaerdi == null) {
            fejl(sti, "Feltet skal udfyldes");
        }
        return Optional.ofNullable(vaerdi);
    }

    /** One of the values of the enum; empty when left out. */
    public <E extends Enum<E>> Optional<E> valg(String sti, @Nullable String vaerdi, Class<E> type) {
        var lovlige = type.getEnumConstants();
        var valgt = Arrays.stream(lovlige).filter(v -> v.name().equals(vaerdi)).findFirst();
        if (vaerdi != null && valgt.isEmpty()) {
            fejl(
                    sti,
                    "Værdien skal være "
                            + Arrays.stream(lovlige).map(Enum::name).collect(Collectors.joining(" eller ")));
        }
        return valgt;
    }

    /** A day, {@code YYYY-MM-DD}; empty when left out. */
    public Optional<LocalDate> dato(String sti, @Nullable String vaerdi) {
        return laes(sti, vaerdi, LocalDate::parse, "Datoen skal have formen ÅÅÅÅ-MM-DD")
                .filter(dato -> erMuligtAar(sti, dato.getYear()));
    }

    /** A moment with offset, to the microsecond; empty when left out. */
    public Optional<Instant> tidspunkt(String sti, @Nullable String vaerdi) {
        return laes(sti, vaerdi, OffsetDateTime::parse, "Tidspunktet skal have formen ÅÅÅÅ-MM-DDTtt:mm:ssZ")
                .filter(tid -> erMuligtAar(sti, tid.getYear()))
                .map(tid -> tid.toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A UUID; empty when left out. */
    public Optional<UUID> uuid(String sti, @Nullable String vaerdi) {
        return laes(sti, vaerdi, Stiparameter::kanoniskUuid, "Værdien skal være et UUID");
    }

    /** A KLE pattern, which has to be there. */
    public Optional<KleMoenster> kle(String sti, @Nullable String vaerdi) {
        var moenster = Optional.ofNullable(vaerdi).flatMap(KleMoenster::laes);
        if (moenster.isEmpty()) {
            fejl(sti, "KLE skal have formen *, NN.*, NN.NN.* eller NN.NN.NN");
        }
        return moenster;
    }

    private <T> Optional<T> laes(String sti, @Nullable String vaerdi, Function<String, T> laeser, String besked) {
        if (vaerdi == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(laeser.apply(vaerdi));
        } catch (DateTimeException | IllegalArgumentException ulaeselig) {
            fejl(sti, besked);
            return Optional.empty();
        }
    }

    private boolean erMuligtAar(String sti, int aar) {
        var muligt = aar >= FOERSTE_AAR && aar <= SIDSTE_AAR;
        if (!muligt) {
            fejl(sti, "Årstallet skal ligge mellem " + FOERSTE_AAR + " og " + SIDSTE_AAR);
        }
        return muligt;
    }
}
