package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Dato;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the employee has typed, as it was typed.
 *
 * @param cpr the person's number
 * @param formaal code of the purpose
 * @param tid as of when, in Danish local time as a browser sends it; empty for now
 * @param bopaelskommune CVR number; empty when it is not to be told
 * @param beskyttet whether it is confirmed that a protected person is meant
 */
record Formular(String cpr, String formaal, String tid, String bopaelskommune, boolean beskyttet) {

    static final Formular TOM = new Formular("", "", "", "", false);

    static Formular af(
            @Nullable String cpr,
            @Nullable String formaal,
            @Nullable String tid,
            @Nullable String bopaelskommune,
            @Nullable String beskyttet) {
        return new Formular(tekst(cpr), tekst(formaal), tekst(tid), tekst(bopaelskommune), "ja".equals(beskyttet));
    }

    private static String tekst(@Nullable String vaerdi) {
        return vaerdi == null ? "" : vaerdi.strip();
    }

    /** What can be told to be wrong before anybody is asked; empty when nothing is. */
    Optional<Fejltekst> fejl() {
        if (Cpr.laes(cpr).isEmpty()) {
            return Optional.of(Fejltekst.CPR);
        }
        return tid.isEmpty() || tidspunkt().isPresent() ? Optional.empty() : Optional.of(Fejltekst.TID);
    }

    /** The question; only when there is no error. */
    GatewayKlient.Spoergsmaal spoergsmaal() {
        return new GatewayKlient.Spoergsmaal(
                Cpr.laes(cpr).orElseThrow().cifre(),
                formaal,
                tidspunkt().orElse(null),
                bopaelskommune.isEmpty() ? null : bopaelskommune,
                beskyttet);
    }

    private Optional<OffsetDateTime> tidspunkt() {
        try {
            return Optional.of(LocalDateTime.parse(tid).atZone(Dato.DANMARK).toOffsetDateTime());
        } catch (DateTimeParseException ikkeEtTidspunkt) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Formular[" + formaal + "]";
    }

    /** What can be wrong with the form itself. */
    enum Fejltekst {
        CPR,
        TID
    }
}
