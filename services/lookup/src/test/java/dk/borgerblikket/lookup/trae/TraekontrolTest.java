package dk.borgerblikket.lookup.trae;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.trae.Rodvalg.Grund;
import dk.borgerblikket.lookup.trae.Rodvalg.Kandidat;
import dk.borgerblikket.lookup.trae.Traekontrol.Enhed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is wrong with a forest of units, against a model that walks from every unit as many steps as there are units. */
final class TraekontrolTest {

    private static final int ANTAL = 8;
    private static final UUID ORGANISATION = uuid(1000);

    private static UUID uuid(long nr) {
        return new UUID(0, nr);
    }

    /** Where a unit says that it stands: -1 below nobody, -2 below something unknown. */
    private record Plads(int over, boolean aktiv, boolean tilhoerer) {}

    @Provide
    Arbitrary<List<Enhed>> enheder() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, ANTAL - 1),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false))
                .as(Plads::new)
                .list()
                .ofSize(ANTAL)
                .map(pladser -> IntStream.range(0, ANTAL)
                        .mapToObj(nr -> {
                            var plads = pladser.get(nr);
                            return new Enhed(
                                    uuid(nr),
                                    "Enhed " + nr,
                                    plads.aktiv(),
                                    plads.over() != -1,
                                    plads.over() < 0 ? null : uuid(plads.over()),
                                    plads.tilhoerer() ? ORGANISATION : null);
                        })
                        .toList());
    }

    private static Enhed ved(List<Enhed> enheder, UUID uuid) {
        return enheder.get((int) uuid.getLeastSignificantBits());
    }

    /** A unit is in a cycle when so many steps up as there are units lead back to it at some time. */
    private static boolean iKreds(List<Enhed> enheder, Enhed enhed) {
        var sted = enhed.overordnet();
        for (int skridt = 0; skridt < ANTAL && sted != null; skridt++) {
            if (sted.equals(enhed.uuid())) {
                return true;
            }
            sted = ved(enheder, sted).overordnet();
        }
        return false;
    }

    @Property
    void netopDemDerKommerTilbageTilSigSelvErIEnKreds(@ForAll("enheder") List<Enhed> enheder) {
        var kontrol = Traekontrol.af(enheder);
        var fundne = new ArrayList<UUID>();
        for (var kreds : kontrol.kredse()) {
            for (int nr = 0; nr < kreds.size(); nr++) {
                assertThat(ved(enheder, kreds.get(nr)).overordnet()).isEqualTo(kreds.get((nr + 1) % kreds.size()));
            }
            fundne.addAll(kreds);
        }
        assertThat(fundne)
                .containsExactlyInAnyOrderElementsOf(enheder.stream()
                        .filter(e -> iKreds(enheder, e))
                        .map(Enhed::uuid)
                        .toList());
    }

    @Property
    void aktiveEnhederErForaeldreloeseUnderLukkedeEllerUdenOrganisation(@ForAll("enheder") List<Enhed> enheder) {
        var kontrol = Traekontrol.af(enheder);
        for (var enhed : enheder) {
            var ukendtOver = enhed.harOverordnet() && enhed.overordnet() == null;
            var lukketOver = enhed.overordnet() != null
                    && !ved(enheder, enhed.overordnet()).aktiv();
            assertThat(kontrol.foraeldreloese().contains(enhed.uuid())).isEqualTo(enhed.aktiv() && ukendtOver);
            assertThat(kontrol.underLukkede().contains(enhed.uuid())).isEqualTo(enhed.aktiv() && lukketOver);
            assertThat(kontrol.udenOrganisation().contains(enhed.uuid()))
                    .isEqualTo(enhed.aktiv() && enhed.tilhoerer() == null);
        }
    }

    @Property
    void flereRoedderErMereEndEn(@ForAll("enheder") List<Enhed> enheder) {
        var roedder = enheder.stream()
                .filter(e -> e.aktiv() && !e.harOverordnet() && e.tilhoerer() != null)
                .map(Enhed::uuid)
                .toList();
        var fundne = Traekontrol.af(enheder).flereRoedder();
        if (roedder.size() > 1) {
            assertThat(fundne).containsOnlyKeys(ORGANISATION);
            assertThat(fundne.get(ORGANISATION)).containsExactlyElementsOf(roedder);
        } else {
            assertThat(fundne).isEmpty();
        }
    }

    @Property
    void traeetHarHverEnhedEnGangUnderDenDenBlevNaaetFra(@ForAll("enheder") List<Enhed> enheder) {
        var led = new ArrayList<Led>();
        led.add(new Led(uuid(0), null, "", "", true));
        for (int nr = 0; nr < led.size(); nr++) {
            var over = led.get(nr).uuid();
            enheder.stream()
                    .filter(e -> over.equals(e.overordnet()) && !e.uuid().equals(uuid(0)))
                    .forEach(e -> led.add(new Led(e.uuid(), over, "", e.navn(), e.aktiv())));
        }
        var trae = Knude.af(led).orElseThrow();
        var sete = new HashSet<UUID>();
        gennemgaa(trae, enheder, sete);
        assertThat(sete).hasSize(led.size());
    }

    private static void gennemgaa(Knude knude, List<Enhed> enheder, HashSet<UUID> sete) {
        assertThat(sete.add(knude.uuid())).isTrue();
        for (var under : knude.underenheder()) {
            assertThat(ved(enheder, under.uuid()).overordnet()).isEqualTo(knude.uuid());
            gennemgaa(under, enheder, sete);
        }
    }

    @Example
    void rodenErDenNaevnteEllersDenTilknyttedeEllersDenEneste() {
        var naevnt = new Kandidat(uuid(1), "A", false, Grund.NAEVNT);
        var tilknyttet = new Kandidat(uuid(2), "B", true, Grund.TILKNYTTET);
        var oeverst = new Kandidat(uuid(3), "C", true, Grund.OEVERST);
        var ogsaaOeverst = new Kandidat(uuid(4), "D", true, Grund.OEVERST);
        var lukket = new Kandidat(uuid(5), "E", false, Grund.OEVERST);

        assertThat(Rodvalg.af(List.of(tilknyttet, oeverst, naevnt)).rod()).contains(naevnt);
        assertThat(Rodvalg.af(List.of(tilknyttet, oeverst, ogsaaOeverst)).rod()).contains(tilknyttet);
        assertThat(Rodvalg.af(List.of(oeverst, lukket)).rod()).contains(oeverst);
        assertThat(Rodvalg.af(List.of(oeverst, lukket)).andre()).isEmpty();
        assertThat(Rodvalg.af(List.of(oeverst, ogsaaOeverst)).rod()).isEmpty();
        assertThat(Rodvalg.af(List.of(oeverst, ogsaaOeverst)).andre()).containsExactly(oeverst, ogsaaOeverst);
        assertThat(Rodvalg.af(List.of()).rod()).isEmpty();
    }
}
