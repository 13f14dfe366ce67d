package dk.borgerblikket.registrations;

import static dk.borgerblikket.registrations.Database.lager;
import static dk.borgerblikket.registrations.Database.vent;
import static dk.borgerblikket.registrations.Ting.SKRIVER;
import static dk.borgerblikket.registrations.Ting.TYPE;
import static dk.borgerblikket.registrations.Ting.altid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Parts that are removed for good, requests that are only tried, and objects that a projection refuses. */
class KassationTest {

    private final UUID uuid = UUID.randomUUID();

    private static Besked<Ting> paa(int dag, Ting indhold) {
        return new Besked<>(Instant.parse("2026-01-%02dT12:00:00Z".formatted(dag)), indhold);
    }

    private static List<Integer> koder(List<UnikRetur> resultater) {
        return resultater.stream().map(UnikRetur::statusKode).toList();
    }

    private List<Integer> skriv(Ordre<?>... ordrer) {
        return koder(vent(lager().skriv(SKRIVER, List.of(ordrer))));
    }

    private List<Integer> kasser(Skriver skriver, String navn) {
        return koder(vent(lager().kasser(skriver, List.of(new Kassation<>(TYPE, uuid, t -> uden(t, navn))))));
    }

    private static Ting uden(Ting ting, String navn) {
        return new Ting(
                ting.master(),
                ting.ejer(),
                ting.parter(),
                ting.vaerdier().stream().filter(v -> !v.navn().equals(navn)).toList());
    }

    private List<String> vaerdier() {
        return vent(lager().laes(TYPE, SKRIVER, List.of(uuid))).getFirst().indhold().vaerdier().stream()
                .map(v -> v.navn() + "=" + v.tekst())
                .sorted()
                .toList();
    }

    private long raekkerMed(String tekst) {
        return Database.antal(
                "SELECT (SELECT count(*) FROM objekt o WHERE uuid = $1 AND o::text LIKE '%" + tekst + "%')"
                        + " + (SELECT count(*) FROM registrering r WHERE objekt = $1 AND r::text LIKE '%" + tekst
                        + "%')",
                uuid);
    }

    @Test
    void aPartIsGoneFromStateAndHistoryAndNoMessageBringsItBack() {
        var foerste = Ordre.importer(TYPE, uuid, List.of(paa(1, Ting.af(altid("a", "1"), altid("b", "hemmelig")))));
        var anden = Ordre.opdater(TYPE, uuid, paa(5, Ting.delta(altid("b", "hemmelig igen"))));
        assertThat(skriv(foerste, anden)).containsExactly(20, 20);
        assertThat(raekkerMed("hemmelig")).isEqualTo(3);

        assertThat(kasser(SKRIVER, "b")).containsExactly(20);
        assertThat(raekkerMed("hemmelig")).isZero();
        assertThat(Database.antal("SELECT antal_registreringer::bigint FROM objekt WHERE uuid = $1", uuid))
                .isEqualTo(2);

        assertThat(skriv(foerste, anden)).containsExactly(20, 20);
        assertThat(skriv(Ordre.opdater(TYPE, uuid, paa(3, Ting.delta(altid("a", "2"))))))
                .containsExactly(20);
        assertThat(vaerdier()).containsExactly("a=2");
        assertThat(raekkerMed("hemmelig")).isZero();
        assertThat(String.valueOf(vent(lager().tilstand(TYPE, uuid, Instant.now()))))
                .doesNotContain("hemmelig");
    }

    @Test
    void whatIsNotThereIsNotFoundAndNobodyElseMayRemoveAnything() {
        skriv(Ordre.importer(TYPE, uuid, List.of(paa(1, Ting.af(altid("a", "1"))))));
        assertThat(kasser(SKRIVER, "b")).containsExactly(44);
        assertThat(kasser(new Skriver(UUID.randomUUID(), SKRIVER.cvr()), "a")).containsExactly(44);
        assertThat(kasser(new Skriver(SKRIVER.itSystem(), new Cvr("22222222")), "a"))
                .containsExactly(44);
        assertThat(koder(vent(lager().kasser(
                                SKRIVER, List.of(new Kassation<>(new Ting.Type("Andet"), uuid, t -> uden(t, "a")))))))
                .containsExactly(44);
        assertThat(vaerdier()).containsExactly("a=1");
    }

    @Test
    void whatIsTriedIsToldInFullAndLeavesNothing() {
        var optaget = UUID.randomUUID();
        skriv(Ordre.importer(TYPE, optaget, List.of(paa(1, Ting.af(altid("a", "1"))))));
        var ordrer = List.of(
                Ordre.importer(TYPE, uuid, List.of(paa(1, Ting.af(altid("a", "sjusk"))))),
                Ordre.opdater(TYPE, uuid, paa(2, Ting.delta(altid("b", "forbudt")))),
                Ordre.importer(TYPE, optaget, List.of(paa(1, Ting.af(altid("a", "2"))))));

        var proevet = vent(lager().proev(SKRIVER, ordrer));

        assertThat(koder(proevet.stream().map(Proevet::retur).toList())).containsExactly(20, 40, 49);
        assertThat(proevet.getFirst().fund()).containsExactly(new Fund("T-02", "a", "sjusk"));
        assertThat(proevet.get(2).fund()).isEmpty();
        assertThat(Database.raekker(uuid)).isZero();
        assertThat(koder(vent(lager().skriv(SKRIVER, ordrer)))).containsExactly(20, 40, 49);
    }

    @Test
    void whatAProjectionRefusesIsRefusedAloneAndTheRestIsStored() {
        var andet = UUID.randomUUID();
        var runder = new AtomicInteger();
        Projektion afviser = (forbindelse, skrevne) -> {
            runder.incrementAndGet();
            var daarlige = new ArrayList<UUID>();
            skrevne.stream().map(Skrevet::uuid).filter(uuid::equals).forEach(daarlige::add);
            return daarlige.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom()
                            .failure(new AfvistAfProjektion(Map.of(uuid, new Vurdering.Afvist("T-03: ikke her"))));
        };
        var lager = new Registreringslager(Database.pool(), afviser);
        var svar = vent(lager.skriv(
                SKRIVER,
                List.of(
                        Ordre.importer(TYPE, uuid, List.of(paa(1, Ting.af(altid("a", "1"))))),
                        Ordre.importer(TYPE, andet, List.of(paa(1, Ting.af(altid("a", "1"))))))));

        assertThat(koder(svar)).containsExactly(40, 20);
        assertThat(svar.getFirst().fejlbeskedTekst()).isEqualTo("T-03: ikke her");
        assertThat(Database.raekker(uuid)).isZero();
        assertThat(Database.raekker(andet)).isPositive();
        assertThat(runder).hasValue(2);
    }
}
