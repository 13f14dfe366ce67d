package dk.borgerblikket.lookup.objekt;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.nytaar;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikRetur;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjektlagerTest extends Tjenestetest {

    private static final Cvr KOMMUNE = new Cvr(KORSBAEK);
    private static final Cvr NABO = new Cvr("22222222");
    private static final UUID ENHED = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01");

    @Inject
    Objektlager lager;

    @Inject
    Objektopslag opslag;

    @Inject
    Soegning soegning;

    private static <T> T vent(Uni<T> uni) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> uni);
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }

    private UnikRetur skriv(Cvr ejer, Haandtering haandtering, Registrering registrering) {
        return vent(lager.skriv(
                        ejer, List.of(Objektbesked.af(Objektart.ORGANISATIONENHED, ENHED, haandtering, registrering))))
                .getFirst();
    }

    private Optional<Laest> hent() {
        return vent(opslag.hent(ENHED));
    }

    private static Registrering enhed(String navn) {
        return objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "JC", "EnhedNavn", navn)
                .aktiv(fra(2020))
                .byg();
    }

    @Test
    void det_samme_igen_bliver_ikke_til_en_registrering_mere() {
        assertThat(skriv(KOMMUNE, Haandtering.GEM, enhed("Jobcenter")).statusKode())
                .isEqualTo(20);
        assertThat(skriv(KOMMUNE, Haandtering.GEM, enhed("Jobcenter")).statusKode())
                .isEqualTo(20);
        assertThat(hent().orElseThrow().antalRegistreringer()).isEqualTo(1);
        assertThat(skriv(KOMMUNE, Haandtering.GEM, enhed("Jobcentret")).statusKode())
                .isEqualTo(20);
        assertThat(hent().orElseThrow().antalRegistreringer()).isEqualTo(2);
    }

    @Test
    void en_anden_kommunes_objekt_findes_ikke_for_den_der_skriver() {
        skriv(KOMMUNE, Haandtering.GEM, enhed("Jobcenter"));
        for (var haandtering : List.of(Haandtering.GEM, Haandtering.RET, Haandtering.PASSIVER, Haandtering.SLET)) {
            assertThat(skriv(NABO, haandtering, enhed("Overtaget")).statusKode())
                    .isEqualTo(44);
        }
        assertThat(hent().orElseThrow().indhold().egenskaber().getFirst().navn())
                .contains("Jobcenter");
    }

    @Test
    void en_rettelse_fletter_de_lister_den_har_og_lader_resten_vaere() {
        skriv(KOMMUNE, Haandtering.OPRET, enhed("Jobcenter"));
        var rettelse = new Registrering(
                "Nyt navn",
                null,
                null,
                null,
                objekt().egenskab(fra(2024), "BrugervendtNoegleTekst", "JC", "EnhedNavn", "Arbejdsmarked")
                        .byg()
                        .attributListe(),
                null,
                null,
                null);
        assertThat(skriv(KOMMUNE, Haandtering.RET, rettelse).statusKode()).isEqualTo(20);
        var nu = hent().orElseThrow().indhold();
        assertThat(Snit.paa(nu, nytaar(2023).toInstant())
                        .egenskaber()
                        .getFirst()
                        .navn())
                .contains("Jobcenter");
        assertThat(Snit.paa(nu, nytaar(2025).toInstant())
                        .egenskaber()
                        .getFirst()
                        .navn())
                .contains("Arbejdsmarked");
        assertThat(nu.gyldighed()).hasSize(1);
    }

    @Test
    void det_slettede_findes_kun_som_det_var_registreret_foer() {
        skriv(KOMMUNE, Haandtering.OPRET, enhed("Jobcenter"));
        var foer = hent().orElseThrow().tidspunkt();
        assertThat(skriv(KOMMUNE, Haandtering.SLET, enhed("")).statusKode()).isEqualTo(20);
        assertThat(hent()).isEmpty();
        assertThat(antal("egenskab") + antal("tilstand") + antal("soegetekst")).isZero();
        assertThat(skriv(KOMMUNE, Haandtering.RET, enhed("Igen")).statusKode()).isEqualTo(44);
        assertThat(vent(opslag.somRegistreret(ENHED, foer))).isPresent();
        assertThat(vent(opslag.somRegistreret(ENHED, Instant.now()))).isEmpty();
        assertThat(vent(opslag.registreringer(ENHED, Objektart.ORGANISATIONENHED, Periode.ALTID))
                        .getFirst()
                        .indhold()
                        .slettet())
                .isTrue();
    }

    @Test
    void det_der_ikke_er_af_slagsen_afvises_med_regel_og_sti_og_uden_vaerdi() {
        var forkert = objekt().egenskab(fra(2020), "OrganisationNavn", "hemmelig")
                .publiceret(fra(2020))
                .byg();
        var svar = skriv(KOMMUNE, Haandtering.GEM, forkert);
        assertThat(svar.statusKode()).isEqualTo(40);
        assertThat(svar.fejlbeskedTekst())
                .contains("O-01: AttributListe/Egenskab", "TilstandListe/PubliceretStatus")
                .doesNotContain("hemmelig");
        assertThat(hent()).isEmpty();
    }

    @Test
    void to_samtidige_navne_afvises() {
        var dobbelt = objekt().egenskab(fra(2020), "EnhedNavn", "A")
                .egenskab(fra(2022), "EnhedNavn", "B")
                .byg();
        assertThat(skriv(KOMMUNE, Haandtering.GEM, dobbelt).fejlbeskedTekst()).startsWith("O-02");
        var paaHinanden = objekt().egenskab(fraTil(2020, 2022), "EnhedNavn", "A")
                .egenskab(fra(2022), "EnhedNavn", "B")
                .byg();
        assertThat(skriv(KOMMUNE, Haandtering.GEM, paaHinanden).statusKode()).isEqualTo(20);
    }

    @Test
    void et_cvr_nummer_er_ejerens_eget() {
        var virksomhed =
                objekt().egenskab(fra(2020), "CVR-NummerTekst", KORSBAEK).byg();
        var uuid = UUID.randomUUID();
        var besked = List.of(Objektbesked.af(Objektart.VIRKSOMHED, uuid, Haandtering.GEM, virksomhed));
        assertThat(vent(lager.skriv(NABO, besked)).getFirst().fejlbeskedTekst()).startsWith("O-03");
        assertThat(vent(lager.skriv(KOMMUNE, besked)).getFirst().statusKode()).isEqualTo(20);
    }

    @Test
    void proev_svarer_som_skriv_og_efterlader_intet() {
        var beskeder = List.of(
                Objektbesked.af(Objektart.ORGANISATIONENHED, ENHED, Haandtering.GEM, enhed("Jobcenter")),
                Objektbesked.af(Objektart.KLASSE, UUID.randomUUID(), Haandtering.GEM, enhed("Forkert slags")),
                Objektbesked.af(Objektart.ORGANISATIONENHED, UUID.randomUUID(), Haandtering.RET, enhed("Findes ikke")));
        assertThat(vent(lager.proev(KOMMUNE, beskeder)).stream().map(UnikRetur::statusKode))
                .containsExactly(20, 40, 44);
        assertThat(antal("objekt")).isZero();
        assertThat(vent(lager.skriv(KOMMUNE, beskeder)).stream().map(UnikRetur::statusKode))
                .containsExactly(20, 40, 44);
    }

    /** Random objects, criteria and moments: the database finds what a plain reading of the objects finds, in order. */
    @Test
    void soegningen_finder_det_samme_som_en_ligefrem_laesning() {
        var tilfaeldig = new Random(7);
        var alle = new ArrayList<Objektbesked>();
        var overordnede = List.of(UUID.randomUUID(), UUID.randomUUID());
        var navne = List.of("Ældrepleje", "Aktivitetshus", "Ørsted", "ab", "Åbyhøj", "zoo");
        for (var i = 0; i < 120; i++) {
            var skel = 2020 + tilfaeldig.nextInt(4);
            var bygger = objekt();
            for (var virkning : List.of(fraTil(2018, skel), fra(skel))) {
                bygger.egenskab(
                        virkning,
                        "BrugervendtNoegleTekst",
                        "N" + tilfaeldig.nextInt(4),
                        "EnhedNavn",
                        navne.get(tilfaeldig.nextInt(navne.size())));
            }
            if (tilfaeldig.nextBoolean()) {
                bygger.aktiv(fraTil(2019, skel)).inaktiv(fra(skel));
            }
            if (tilfaeldig.nextBoolean()) {
                bygger.relation(fraTil(2019, skel), "Overordnet", overordnede.get(0))
                        .relation(fra(skel), "Overordnet", overordnede.get(1));
            }
            alle.add(Objektbesked.af(Objektart.ORGANISATIONENHED, UUID.randomUUID(), Haandtering.GEM, bygger.byg()));
        }
        assertThat(vent(lager.skriv(KOMMUNE, alle.subList(0, 60)))).allMatch(r -> r.statusKode() == 20);
        assertThat(vent(lager.skriv(NABO, alle.subList(60, 120)))).allMatch(r -> r.statusKode() == 20);
        var laeste = vent(opslag.hent(alle.stream().map(Objektbesked::uuid).toList()));
        var fundne = 0;
        for (var i = 0; i < 150; i++) {
            var kriterier = new ArrayList<Kriterium>();
            switch (tilfaeldig.nextInt(4)) {
                case 0 -> kriterier.add(new Kriterium.Noegle("N" + tilfaeldig.nextInt(4), tilfaeldig.nextBoolean()));
                case 1 ->
                    kriterier.add(
                            new Kriterium.Navn(navne.get(tilfaeldig.nextInt(6)).substring(0, 2), true));
                case 2 -> kriterier.add(new Kriterium.Navn(navne.get(tilfaeldig.nextInt(6)), false));
                default -> {}
            }
            switch (tilfaeldig.nextInt(4)) {
                case 0 -> kriterier.add(new Kriterium.Aktiv(tilfaeldig.nextBoolean()));
                case 1 -> kriterier.add(Kriterium.Har.til("Overordnet", overordnede.get(tilfaeldig.nextInt(2))));
                case 2 -> kriterier.add(new Kriterium.Ejer(tilfaeldig.nextBoolean() ? KOMMUNE : NABO));
                default -> {}
            }
            var fra = nytaar(2018 + tilfaeldig.nextInt(7)).toInstant();
            var virkning = tilfaeldig.nextBoolean()
                    ? Soegekriterier.oejeblik(fra)
                    : new Periode(fra, nytaar(2026).toInstant());
            var soegt = new Soegekriterier(Objektart.ORGANISATIONENHED, virkning, kriterier);
            // Over a longer period the criteria are each fulfilled at some time of it, by the states and relations too.
            var ventede = laeste.stream()
                    .filter(l -> opfyldt(soegt, l))
                    .map(Laest::uuid)
                    .toList();
            var sider = new ArrayList<UUID>();
            var side = vent(soegning.find(soegt, null, 0, 7));
            sider.addAll(side.uuider());
            while (side.naeste().isPresent()) {
                side = vent(soegning.find(soegt, side.naeste().get(), 0, 7));
                sider.addAll(side.uuider());
            }
            assertThat(sider).as(soegt.toString()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ventede);
            fundne += sider.size();
        }
        assertThat(fundne).isGreaterThan(500);
    }

    /** Key and name must be those of one property; the rest stands apart. */
    private static boolean opfyldt(Soegekriterier soegt, Laest objekt) {
        return objekt.indhold().egenskaber().stream()
                .filter(e -> e.periode().overlapper(soegt.virkning()))
                .anyMatch(e -> new Soegekriterier(soegt.art(), soegt.virkning(), soegt.kriterier())
                        .opfyldtAf(new Laest(
                                objekt.uuid(),
                                objekt.art(),
                                objekt.ejer(),
                                1,
                                objekt.tidspunkt(),
                                Registrering.hel(
                                        List.of(e),
                                        objekt.indhold().gyldighed(),
                                        List.of(),
                                        objekt.indhold().relationer()))));
    }

    @Test
    void danske_navne_staar_i_dansk_orden() {
        var navne = List.of("Zoo", "Ørsted", "Ældrepleje", "Ab", "Åby");
        vent(lager.skriv(
                KOMMUNE,
                navne.stream()
                        .map(n -> Objektbesked.af(
                                Objektart.ORGANISATIONENHED, UUID.randomUUID(), Haandtering.GEM, enhed(n)))
                        .toList()));
        var fundne = vent(
                soegning.find(Soegekriterier.paa(Objektart.ORGANISATIONENHED, Instant.now(), List.of()), null, 0, 10));
        assertThat(vent(opslag.hent(fundne.uuider())).stream()
                        .map(l -> l.indhold().egenskaber().getFirst().navn().orElseThrow()))
                .containsExactly("Ab", "Zoo", "Ældrepleje", "Ørsted", "Åby");
    }

    @Test
    void en_tekst_findes_ogsaa_naar_den_er_naesten_rigtigt_stavet() {
        skriv(KOMMUNE, Haandtering.GEM, enhed("Kontanthjælp og uddannelse"));
        for (var soegt : List.of("kontanthjælp", "kontanhjælp", "uddanelse")) {
            assertThat(vent(soegning.find(
                                    Soegekriterier.paa(
                                            Objektart.ORGANISATIONENHED,
                                            Instant.now(),
                                            List.of(new Kriterium.Tekst(soegt))),
                                    null,
                                    0,
                                    10))
                            .uuider())
                    .as(soegt)
                    .containsExactly(ENHED);
        }
        assertThat(vent(soegning.find(
                                Soegekriterier.paa(
                                        Objektart.ORGANISATIONENHED,
                                        Instant.now(),
                                        List.of(new Kriterium.Tekst("barselsdagpenge"))),
                                null,
                                0,
                                10))
                        .uuider())
                .isEmpty();
    }

    @Test
    void en_soegning_bagud_finder_hvad_der_var_registreret() {
        skriv(KOMMUNE, Haandtering.GEM, enhed("Før"));
        var foer = hent().orElseThrow().tidspunkt();
        skriv(KOMMUNE, Haandtering.GEM, enhed("Efter"));
        var soegt = Soegekriterier.paa(
                Objektart.ORGANISATIONENHED, nytaar(2024).toInstant(), List.of(new Kriterium.Navn("Før", false)));
        assertThat(vent(soegning.registreret(soegt, foer))).hasSize(1);
        assertThat(vent(soegning.registreret(soegt, Instant.now()))).isEmpty();
        assertThat(vent(soegning.find(soegt, null, 0, 10)).uuider()).isEmpty();
    }
}
