package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No combination of answers lets a delimited reader compute a hidden line: two worlds that differ only in hidden lines, and in
 * what follows from them, are answered alike to the byte, also where it is asked for sums, intervals and periods.
 */
@QuarkusTest
class IngenLaekTest extends Indekstest {

    private static final List<String> SKJULTE = List.of("44.01.01", "44.02.03", "17.01.10", "ikke et nummer");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_hidden_decides_nothing_that_is_answered(long froe) {
        var verden = new Verden(new Random(froe));

        var foer = verden.svar(Tokens.system(Aftaler.LAESESYSTEM, KORSBAEK));
        var masterFoer = verden.svar(Tokens.system(SYSTEM, KORSBAEK));
        verden.aendrSkjulte();

        assertThat(verden.svar(Tokens.system(Aftaler.LAESESYSTEM, KORSBAEK))).isEqualTo(foer);
        assertThat(verden.svar(Tokens.system(SYSTEM, KORSBAEK)))
                .as("Master sees all")
                .isNotEqualTo(masterFoer);
        assertThat(foer.getFirst()).contains("Ydelsesbeloeb").contains("BevilgetYdelseStartdato");
    }

    /** A grant and a payment that the reader sees, each with lines that it does not. */
    private static final class Verden {

        private final Random random;
        private final String cpr = nytCpr();
        private final UUID bevilling = UUID.randomUUID();
        private final UUID effektuering = UUID.randomUUID();
        private final int synlige;

        Verden(Random random) {
            this.random = random;
            this.synlige = 1 + random.nextInt(2);
            skriv();
        }

        void aendrSkjulte() {
            kald(FJERN_BEVILLING, json("{'UUIDIdentifikator':'%s'}".formatted(bevilling)));
            kald(FJERN_EFFEKTUERING, json("{'UUIDIdentifikator':'%s'}".formatted(effektuering)));
            skriv();
        }

        private void skriv() {
            var samlet = 0;
            var linjer = new ArrayList<ObjectNode>();
            for (var i = 0; i < synlige; i++) {
                linjer.add(linje(effektuering, "s" + i, bevilling, "100"));
                samlet += 100;
            }
            for (var i = random.nextInt(3); i >= 0; i--) {
                var beloeb = 1 + random.nextInt(5000);
                samlet += beloeb;
                linjer.add(linje(effektuering, "h" + i, bevilling, String.valueOf(beloeb))
                        .put("Klassifikationsbeskrivelse", SKJULTE.get(random.nextInt(SKJULTE.size())))
                        .put("YdelsesperiodeStartdato", dag(2018)));
            }
            var betaling =
                    Beskeder.effektuering(effektuering, cpr, String.valueOf(samlet), linjer.toArray(ObjectNode[]::new));
            ved(betaling, "/Registrering/0/AttributListe/Egenskaber/0")
                    .put("Startdato", dag(2018))
                    .put("Slutdato", dag(2021))
                    .put("BeloebUdbetalt", String.valueOf(samlet - 1))
                    .put("UdbetaltTekst", "Tekst " + samlet);
            var besked = bevilling(bevilling, cpr);
            ved(besked, "/Registrering/0/RelationListe/Bevillingssag/0/ReferenceID")
                    .put("UUIDIdentifikator", new UUID(0, 7).toString());
            ved(besked, "/Registrering/0/RelationListe/Bevillingsaktoer/1/ReferenceID")
                    .put("UUIDIdentifikator", new UUID(0, 8).toString());
            for (var i = random.nextInt(3); i >= 0; i--) {
                attributter(besked)
                        .withArray("BevilgetYdelse")
                        .add(ydelse("h" + i, SKJULTE.get(random.nextInt(SKJULTE.size())))
                                .put("Navn", "Skjult " + random.nextInt(1000))
                                .put("BevilgetYdelseStartdato", dag(2010))
                                .put("BevilgetYdelseSlutdato", dag(2025)));
            }
            ved(betaling, "/Registrering/0/RelationListe/Aktoer/1/ReferenceID")
                    .put("UUIDIdentifikator", new UUID(0, 9).toString());
            importer(List.of(besked), List.of(betaling));
        }

        private String dag(int aar) {
            return "%d-%02d-01T00:00:00+01:00".formatted(aar, 1 + random.nextInt(12));
        }

        /** By UUID, and by every figure that a hidden line goes into. */
        List<String> svar(String token) {
            var svar = new ArrayList<String>();
            svar.add(spoerg(soegUuid(List.of(bevilling), List.of(effektuering)), token));
            for (var fra = 0; fra < 6000; fra += 1000) {
                for (var felt : List.of("SamletBruttoBeloebInterval", "BeloebUdbetaltInterval")) {
                    svar.add(spoerg(
                            json(
                                    ("{'SoegUdtryk':{'SoegOekonomiskEffektueringIndeks':[{'AttributListe':{'LokalUdvidelseListe':"
                                                    + "{'SoegEgenskaberLokalUdvidelse':{'%s':{'FraBeloeb':'%d','TilBeloeb':'%d'}}}},"
                                                    + "'RelationListe':{'OekonomiskEffektueringPart':[{'ReferenceID':"
                                                    + "{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}]}}]}}")
                                            .formatted(felt, fra, fra + 999, cpr)),
                            token));
                }
            }
            for (var kle : SKJULTE) {
                svar.add(spoerg(
                        json(("{'SoegUdtryk':{'SoegOekonomiskEffektueringIndeks':[{'RelationListe':{"
                                        + "'OekonomiskYdelseEffektueringRelation':[{'Klassifikationsbeskrivelse':'%s'}],"
                                        + "'OekonomiskEffektueringPart':[{'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}]}}]}}")
                                .formatted(kle, cpr)),
                        token));
            }
            return svar;
        }

        /** When the index received it is no more than that. */
        private static String spoerg(ObjectNode soegning, String token) {
            return kald(FREMSOEG, soegning.toString(), token)
                    .statusCode(200)
                    .extract()
                    .asString()
                    .replaceAll("\"StsTidspunkt\":\"[^\"]*\"", "");
        }
    }
}
