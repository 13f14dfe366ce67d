package dk.borgerblikket.lookup.organisationsimport;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.nytaar;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.lookup.organisationsimport.Ajourfoering.Relationer;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AjourfoeringTest {

    private static final UUID A = new UUID(0, 0xA);
    private static final UUID B = new UUID(0, 0xB);
    private static final Instant NU = nytaar(2025).plusHours(8).toInstant();
    private static final Instant FOER = nytaar(2024).toInstant();
    private static final Ajourfoering I_DAG = new Ajourfoering(NU, nytaar(2025));

    private static Registrering ajour(Registrering foer, String navn, UUID... opgaver) {
        return I_DAG.objekt(
                foer,
                Map.of("EnhedNavn", navn),
                true,
                Map.of(
                        "Opgaver",
                        new Relationer(
                                r -> true,
                                Stream.of(opgaver)
                                        .map(o -> Relation.til(null, UnikId.uuid(o)))
                                        .toList())));
    }

    private static List<UUID> opgaver(Registrering objekt, Instant virkning) {
        return Snit.paa(objekt, virkning).relationer("Opgaver").stream()
                .map(r -> r.referenceID().somUuid().orElseThrow())
                .toList();
    }

    private static String navn(Registrering objekt, Instant virkning) {
        return Snit.paa(objekt, virkning).egenskaber().getFirst().navn().orElseThrow();
    }

    private static final Registrering JOBCENTER = objekt().egenskab(
                    fra(2020), "BrugervendtNoegleTekst", "JC", "EnhedNavn", "Jobcenter")
            .aktiv(fra(2020))
            .relation(fra(2020), "Opgaver", A)
            .relation(fra(2020), "Adresser", B)
            .byg();

    @Test
    void det_samme_igen_er_det_samme_objekt() {
        assertThat(ajour(JOBCENTER, "Jobcenter", A).sammeIndhold(JOBCENTER)).isTrue();
    }

    @Test
    void et_nyt_navn_gaelder_fra_i_dag_og_noeglen_bliver() {
        var efter = ajour(JOBCENTER, "Job og Ydelse", A);
        assertThat(navn(efter, FOER)).isEqualTo("Jobcenter");
        assertThat(navn(efter, NU)).isEqualTo("Job og Ydelse");
        assertThat(Snit.paa(efter, NU).egenskaber().getFirst().noegle()).contains("JC");
        assertThat(efter.gyldighed()).isEqualTo(JOBCENTER.gyldighed());
        assertThat(efter.relationer("Adresser")).isEqualTo(JOBCENTER.relationer("Adresser"));
    }

    @Test
    void en_opgave_der_ikke_naevnes_slutter_i_dag_og_en_ny_begynder() {
        var efter = ajour(JOBCENTER, "Jobcenter", B);
        assertThat(opgaver(efter, FOER)).containsExactly(A);
        assertThat(opgaver(efter, NU)).containsExactly(B);
        assertThat(opgaver(ajour(efter, "Jobcenter"), NU)).isEmpty();
        assertThat(ajour(efter, "Jobcenter").relationer("Opgaver")).hasSize(1);
    }

    @Test
    void en_lukket_enhed_der_er_i_arket_igen_er_aktiv_fra_i_dag() {
        var lukket = objekt().egenskab(fra(2020), "EnhedNavn", "Jobcenter")
                .aktiv(fraTil(2020, 2023))
                .inaktiv(fra(2023))
                .byg();
        var efter = ajour(lukket, "Jobcenter");
        assertThat(Snit.paa(efter, NU).gyldighed().getFirst().gyldighedStatusKode())
                .hasToString("Aktiv");
        assertThat(Snit.paa(efter, FOER).gyldighed().getFirst().gyldighedStatusKode())
                .hasToString("Inaktiv");
    }
}
