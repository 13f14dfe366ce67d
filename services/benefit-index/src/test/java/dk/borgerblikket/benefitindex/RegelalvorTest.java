package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.regler.Krav;
import dk.borgerblikket.benefitindex.regler.Regel;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.Skrivning;
import dk.borgerblikket.registrations.Vurdering;
import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Regelkatalog;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule means is configuration: each one that can be changed refuses, warns or says nothing, as it is told to. */
@QuarkusTest
class RegelalvorTest extends Indekstest {

    private static final Regelkatalog KATALOG = Regelkatalog.af(Regel.class, Krav.class);
    private static final Skriver SKRIVER = new Skriver(SYSTEM, new Cvr(KORSBAEK));

    @Inject
    Roller roller;

    @Inject
    CprNoegle cprNoegle;

    @Inject
    ObjectMapper json;

    private static Regelsaet alle(Alvor alvor) {
        return Regelsaet.af(
                KATALOG,
                Arrays.stream(Regel.values())
                        .filter(r -> !r.erFast() && (r.kanAfvise() || alvor != Alvor.AFVIS))
                        .collect(Collectors.toMap(Regel::navn, r -> alvor)));
    }

    private Vurdering bevilling(Alvor alvor, Brud... brud) {
        var uuid = UUID.randomUUID();
        var bevilling = Brud.fejlfriBevilling(uuid, nytCpr());
        Stream.of(brud).forEach(b -> b.aendring().accept(bevilling));
        return vurder(
                new Bevillingstype(roller, new Parter(cprNoegle), alle(alvor)),
                uuid,
                laes(bevilling, BevillingRegistrering.class, BevillingRegistrering.TOM));
    }

    private Vurdering effektuering(Alvor alvor, Brud... brud) {
        var uuid = UUID.randomUUID();
        var effektuering = Brud.fejlfriEffektuering(uuid, nytCpr());
        Stream.of(brud).forEach(b -> b.aendring().accept(effektuering));
        return vurder(
                new Effektueringstype(roller, new Parter(cprNoegle), alle(alvor)),
                uuid,
                laes(effektuering, EffektueringRegistrering.class, EffektueringRegistrering.TOM));
    }

    private <T> T laes(ObjectNode objekt, Class<T> klasse, T tom) {
        try {
            var registrering = objekt.at("/Registrering/0");
            return registrering.isMissingNode() ? tom : json.treeToValue(registrering, klasse);
        } catch (JsonProcessingException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private static <T> Vurdering vurder(Objekttype<T> type, UUID uuid, T besked) {
        return type.vurder(
                new Skrivning<>(SKRIVER, Handling.IMPORTER, uuid, List.of(besked), null, type.anvend(null, besked)));
    }

    private static Regel regel(Brud brud) {
        return Arrays.stream(Regel.values())
                .filter(r -> r.navn().equals(brud.regel()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fund> afvisninger(Vurdering vurdering) {
        return vurdering instanceof Vurdering.Afvist afvist ? afvist.afvisninger() : List.of();
    }

    private static List<Fund> fund(Vurdering vurdering) {
        return switch (vurdering) {
            case Vurdering.Afvist afvist -> afvist.fund();
            case Vurdering.Godkendt godkendt -> godkendt.fund();
        };
    }

    private static void proev(Brud brud, Vurdering afvis, Vurdering advar, Vurdering fra) {
        var regel = regel(brud);
        assertThat(afvisninger(afvis)).anySatisfy(f -> {
            assertThat(f.regel()).isEqualTo(regel.id());
            assertThat(f.sti()).isEqualTo(brud.sti());
            assertThat(f.besked()).isNotBlank();
        });
        if (regel.erFast()) {
            assertThat(advar).isInstanceOf(Vurdering.Afvist.class);
            assertThat(fra).isInstanceOf(Vurdering.Afvist.class);
            return;
        }
        assertThat(fund(advar))
                .anyMatch(f -> f.regel().equals(regel.id()) && f.sti().equals(brud.sti()));
        assertThat(afvisninger(advar)).noneMatch(f -> f.sti().equals(brud.sti()));
        assertThat(fund(fra)).isEmpty();
    }

    static Stream<Brud> bevillinger() {
        return Bevillingsbrud.alle();
    }

    static Stream<Brud> effektueringer() {
        return Effektueringsbrud.alle();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bevillinger")
    void aBrokenRuleOfAGrantIsWhatConfigurationSays(Brud brud) {
        proev(brud, bevilling(Alvor.AFVIS, brud), bevilling(Alvor.ADVAR, brud), bevilling(Alvor.FRA, brud));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("effektueringer")
    void aBrokenRuleOfAPaymentIsWhatConfigurationSays(Brud brud) {
        proev(brud, effektuering(Alvor.AFVIS, brud), effektuering(Alvor.ADVAR, brud), effektuering(Alvor.FRA, brud));
    }

    @Test
    void objectsThatFollowTheRulesHaveNoFindings() {
        assertThat(List.of(bevilling(Alvor.AFVIS), effektuering(Alvor.AFVIS)))
                .allMatch(Vurdering.Godkendt.class::isInstance)
                .allSatisfy(v -> assertThat(fund(v)).isEmpty());
    }

    /** The one rule that is left out looks at other objects. */
    @Test
    void everyRuleIsTriedBothWays() {
        var proevede = Stream.concat(bevillinger(), effektueringer())
                .map(RegelalvorTest::regel)
                .collect(Collectors.toSet());
        assertThat(Regel.values()).filteredOn(r -> !proevede.contains(r)).containsExactly(Regel.E_09);
    }

    @ParameterizedTest
    @EnumSource(Regel.class)
    void whatIsFixedCannotBeChangedAndWhatIsNotCan(Regel regel) {
        for (var alvor : Alvor.values()) {
            var indstilling = Map.of(regel.navn(), alvor);
            if (regel.erFast() && alvor != regel.standard() || !regel.kanAfvise() && alvor == Alvor.AFVIS) {
                assertThatThrownBy(() -> Regelsaet.af(KATALOG, indstilling)).isInstanceOf(IllegalStateException.class);
            } else {
                assertThat(Regelsaet.af(KATALOG, indstilling).alvor(regel)).isEqualTo(alvor);
            }
        }
    }

    @Test
    void everyDemandIsMadeByARule() {
        assertThat(Arrays.stream(Krav.values()).map(Krav::regel).distinct()).containsExactlyInAnyOrder(Regel.values());
    }

    @Test
    void theSampleClientsWayWithValidTimeIsStoredAndWarnedOf() {
        var linje = new Brud(
                "B-03",
                "",
                e -> ved(e, "/Registrering/0/RelationListe/OekonomiskYdelseEffektueringRelation/0/Virkning")
                        .set("TilTidspunkt", json("{'TidsstempelDatoTid':'2021-05-12T10:00:00+02:00'}")));
        var registrering = new Brud("B-03", "", e -> registrering(e).put("Tidspunkt", "2014-01-01T00:00:00+01:00"));
        assertThat(effektuering(Alvor.ADVAR, linje, registrering))
                .isInstanceOfSatisfying(
                        Vurdering.Godkendt.class,
                        g -> assertThat(g.fund())
                                .isNotEmpty()
                                .allMatch(f -> f.regel().equals("B-03")));
    }
}
