package dk.borgerblikket.benefitindex.ramme;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.UUID;

/**
 * UUIDs of relation roles. The authoritative list is data in FK Klassifikation; the defaults are those of the published
 * sample client (benefit-index §14).
 */
@ConfigMapping(prefix = "borgerblikket.roller")
public interface Roller {

    Bevilling bevilling();

    Effektuering effektuering();

    ItSystem itSystem();

    /** Roles on a grant. */
    interface Bevilling {
        @WithDefault("abdf4d3e-f113-4282-b13e-6cd32a82621c")
        UUID ejer();

        @WithDefault("fbe1016a-170a-4dea-8652-2813c1a566c0")
        UUID ansvarlig();

        @WithDefault("3102fa7e-f56e-4510-b0d4-1650c590dc3b")
        UUID bevillingsmodtager();

        @WithDefault("93af57a7-7658-4fac-98da-9e5ac7a7d9a5")
        UUID ydelsesmodtager();

        @WithDefault("31237487-787a-424f-8819-56aaedf00643")
        UUID tilknyttetSag();
    }

    /** Roles on a payment. */
    interface Effektuering {
        @WithDefault("ccc9d91b-9a4c-4ada-9be4-795ca068e89d")
        UUID delAf();

        @WithDefault("a91824c4-da1d-47f9-bce2-5d6597879415")
        UUID ejer();

        @WithDefault("a1ff36be-b3fb-4e1f-aac0-9d3313070ecb")
        UUID udbetalendeEnhed();

        @WithDefault("68d4b903-acae-4f2f-aafc-45bd999ed81f")
        UUID effektueringsmodtager();
    }

    /** Roles of it-systems, on benefits and payments alike. */
    interface ItSystem {
        @WithDefault("251c24fd-57b0-4afc-9d73-b063d1957eb3")
        UUID master();

        @WithDefault("1b3c6a6d-e977-4491-9bf8-b41ee6999f39")
        UUID afsender();
    }
}
