package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg.Valg;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the page of emergency stops shows.
 *
 * @param valg the authority; none for those everywhere
 * @param stop in force and lifted, newest first
 * @param navne names of the source systems
 * @param fagsystemer the source systems that can be chosen
 * @param maaAendre whether the employee sets and lifts
 * @param national whether the employee acts for the nation
 * @param udfyldt the form as it was sent, or as a link has filled it in
 * @param kvittering what was just done: {@code sat}, {@code var}, {@code ophaevet}, or nothing
 */
public record Noedstopside(
        Valg valg,
        List<Noedstopsag> stop,
        Map<UUID, String> navne,
        List<Fagsystem> fagsystemer,
        boolean maaAendre,
        boolean national,
        Udfyldt udfyldt,
        Formularfejl fejl,
        String kvittering) {

    /** The form. */
    public record Udfyldt(String omfang, String kle, String itSystem, String begrundelse) {

        static Udfyldt af(
                @Nullable String omfang,
                @Nullable String kle,
                @Nullable String itSystem,
                @Nullable String begrundelse) {
            return new Udfyldt(tekst(omfang), tekst(kle), tekst(itSystem), tekst(begrundelse));
        }

        private static String tekst(@Nullable String vaerdi) {
            return Objects.requireNonNullElse(vaerdi, "").strip();
        }

        /** Which of the three things is chosen, also when only what it is about has been filled in. */
        public String valgt() {
            if (!omfang.isEmpty()) {
                return omfang;
            }
            return !kle.isEmpty() ? "kle" : !itSystem.isEmpty() ? "fagsystem" : "";
        }
    }

    static Map<UUID, String> navne(List<Fagsystem> fagsystemer) {
        return fagsystemer.stream().collect(Collectors.toMap(Fagsystem::uuid, Fagsystem::navn));
    }

    public boolean overalt() {
        return valg.valgt().isEmpty();
    }

    public List<Noedstopsag> iKraft() {
        return stop.stream().filter(Noedstopsag::iKraft).toList();
    }

    public List<Noedstopsag> ophaevede() {
        return stop.stream().filter(s -> !s.iKraft()).toList();
    }

    /** Whether the employee lifts this one from this page. */
    public boolean kanOphaeve(Noedstopsag sag) {
        return maaAendre && (national || !sag.nationalt()) && (sag.cvr() == null) == overalt();
    }

    /** The field in which lifting this one is given a reason. */
    public String felt(Noedstopsag sag) {
        return "ophaev-" + sag.id();
    }

    public boolean erValgt(Fagsystem fagsystem) {
        return udfyldt.itSystem().equals(fagsystem.uuid().toString());
    }

    /** Name of the system that a stop is about; its id when it has none. */
    public String navn(UUID itSystem) {
        return navne.getOrDefault(itSystem, itSystem.toString());
    }
}
