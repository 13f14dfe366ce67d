package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Tidslinje;
import dk.borgerblikket.oio.Virkning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The smallest object that has everything the store deals with. */
record Ting(
        @Nullable UUID master,
        @Nullable String ejer,
        @Nullable List<String> parter,
        List<Vaerdi> vaerdier) {

    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final Skriver SKRIVER = new Skriver(SYSTEM, new Cvr("11111111"));
    static final Type TYPE = new Type("Ting");

    record Vaerdi(String navn, String tekst, @Nullable Virkning virkning) implements MedVirkning<Vaerdi> {
        @Override
        public Vaerdi medVirkning(Virkning ny) {
            return new Vaerdi(navn, tekst, ny);
        }
    }

    static Ting af(Vaerdi... vaerdier) {
        return new Ting(SYSTEM, "11111111", List.of("cpr-a"), List.of(vaerdier));
    }

    static Ting delta(Vaerdi... vaerdier) {
        return new Ting(null, null, null, List.of(vaerdier));
    }

    static Vaerdi altid(String navn, String tekst) {
        return new Vaerdi(navn, tekst, null);
    }

    static byte[] noegle(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }

    /** Refuses the text {@code forbudt}; finds fault with the text {@code sjusk}. */
    record Type(String navn) implements Objekttype<Ting> {

        @Override
        public Class<Ting> klasse() {
            return Ting.class;
        }

        @Override
        public Ting anvend(@Nullable Ting nu, Ting besked) {
            return nu == null
                    ? new Ting(
                            besked.master,
                            besked.ejer,
                            besked.parter,
                            Tidslinje.flet(List.of(), besked.vaerdier, Vaerdi::navn))
                    : new Ting(
                            besked.master == null ? nu.master : besked.master,
                            besked.ejer == null ? nu.ejer : besked.ejer,
                            besked.parter == null ? nu.parter : besked.parter,
                            Tidslinje.flet(nu.vaerdier, besked.vaerdier, Vaerdi::navn));
        }

        @Override
        public Vurdering vurder(Skrivning<Ting> skrivning) {
            var ting = skrivning.efter();
            if (ting.vaerdier.stream().anyMatch(v -> v.tekst.equals("forbudt"))) {
                return new Vurdering.Afvist("T-01: forbudt tekst");
            }
            var fund = ting.vaerdier.stream()
                    .filter(v -> v.tekst.equals("sjusk"))
                    .map(v -> new Fund("T-02", v.navn, "sjusk"))
                    .toList();
            var parter = ting.parter == null ? List.<String>of() : ting.parter;
            return new Vurdering.Godkendt(
                    new Udtraek(
                            ting.master == null ? SYSTEM : ting.master,
                            null,
                            new Cvr(ting.ejer == null ? "11111111" : ting.ejer),
                            parter.stream()
                                    .map(p -> new Partnoegle("PART", noegle(p)))
                                    .toList()),
                    fund);
        }
    }
}
