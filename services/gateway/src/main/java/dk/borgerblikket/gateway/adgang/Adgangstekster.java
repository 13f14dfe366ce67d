package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.gateway.Beskeder;
import dk.borgerblikket.gateway.adgang.Adgang.Hvem;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says in words who has looked, why and at what. */
record Adgangstekster(Opsaetning opsaetning) {

    AdgangSvar.Raekke raekke(Adgang adgang) {
        var myndighed = adgang.myndighed() == null ? null : myndighed(adgang.myndighed());
        var fagsystem = adgang.itSystem() == null ? null : fagsystem(adgang.itSystem());
        return new AdgangSvar.Raekke(
                adgang.tidspunkt(),
                adgang.hvem().name(),
                hvem(adgang.hvem(), myndighed, fagsystem),
                myndighed,
                fagsystem,
                formaal(adgang.formaal()),
                adgang.formaal(),
                adgang.handling(),
                adgang.kilde().navn(),
                hvad(adgang),
                adgang.egne());
    }

    static AdgangSvar.Kilde kilde(Adgangskilde kilde, boolean spurgt) {
        return spurgt
                ? new AdgangSvar.Kilde(kilde.navn(), "OK", null)
                : new AdgangSvar.Kilde(
                        kilde.navn(), "UTILGAENGELIG", Beskeder.tekst("adgang.utilgaengelig." + kilde.navn()));
    }

    private String myndighed(Cvr cvr) {
        return opsaetning
                .kommune(cvr)
                .map(Kommuneopsaetning::navn)
                .orElseGet(() -> Beskeder.tekst("adgang.myndighed.ukendt"));
    }

    private String fagsystem(UUID itSystem) {
        return Optional.ofNullable(opsaetning.systemnavne().get(itSystem))
                .orElseGet(() -> Beskeder.tekst("adgang.fagsystem.ukendt"));
    }

    private static String hvem(Hvem hvem, @Nullable String myndighed, @Nullable String fagsystem) {
        return switch (hvem) {
            case BORGEREN_SELV -> Beskeder.tekst("adgang.hvem.selv");
            case SYSTEM -> ord("adgang.hvem.system", fagsystem, myndighed);
            case MEDARBEJDER ->
                fagsystem == null
                        ? ord("adgang.hvem.medarbejder", myndighed)
                        : ord("adgang.hvem.medarbejder.gennem", myndighed, fagsystem);
        };
    }

    /** A purpose that is no longer among the national ones has no words of its own. */
    private String formaal(@Nullable String kode) {
        return kode == null
                ? Beskeder.tekst("adgang.formaal.selv")
                : opsaetning
                        .nationalt()
                        .formaal(kode)
                        .map(Formaal::tekst)
                        .orElseGet(() -> Beskeder.tekst("adgang.formaal.andet"));
    }

    private static String hvad(Adgang adgang) {
        return switch (adgang.handling()) {
            case Adgang.VERIFIKATION -> Beskeder.tekst("adgang.hvad.VERIFIKATION");
            case "FREMSOEG", "LAES" ->
                adgang.egne() == 0
                        ? Beskeder.tekst("adgang.hvad.soegt." + adgang.kilde().navn())
                        : ord("adgang.hvad.set." + adgang.kilde().navn(), adgang.egne());
            case "SAG", "YDELSE" -> Beskeder.tekst("adgang.hvad." + adgang.handling());
            default -> Beskeder.tekst("adgang.hvad.OVERBLIK");
        };
    }

    private static String ord(String noegle, @Nullable Object... ord) {
        return String.format(Locale.ROOT, Beskeder.tekst(noegle), ord);
    }
}
