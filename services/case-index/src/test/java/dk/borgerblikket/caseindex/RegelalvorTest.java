package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Notatformat;
import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Dokumentvalidering;
import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.caseindex.validering.Regel;
import dk.borgerblikket.caseindex.validering.Sagsvalidering;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Regelkatalog;
import dk.borgerblikket.validation.Regelsaet;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule means is configuration: each one that can be changed refuses, warns or says nothing, as it is told to. */
class RegelalvorTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static final Regelkatalog KATALOG = Regelkatalog.af(Regel.class, Krav.class);

    private static Regelsaet alle(Alvor alvor) {
        return Regelsaet.af(
                KATALOG,
                Arrays.stream(Regel.values())
                        .filter(r -> !r.erFast())
                        .collect(Collectors.toMap(Regel::navn, r -> alvor)));
    }

    private static Bedoemmelse sagen(Alvor alvor, Consumer<ObjectNode> aendring) {
        var sag = sag(UUID.randomUUID());
        aendring.accept(sag);
        var bedoemmelse = new Bedoemmelse(alle(alvor));
        var validering = new Sagsvalidering(new Rolletabel(), new Notatformater());
        var besked = laes(sag, Sagsregistrering.class);
        validering.besked(bedoemmelse, Handling.IMPORTER, besked);
        validering.tilstand(bedoemmelse, null, besked);
        return bedoemmelse;
    }

    private static Bedoemmelse dokumentet(Alvor alvor, Consumer<ObjectNode> aendring) {
        var dokument = dokument(UUID.randomUUID());
        aendring.accept(dokument);
        var bedoemmelse = new Bedoemmelse(alle(alvor));
        var validering = new Dokumentvalidering(new Rolletabel());
        var besked = laes(dokument, Dokumentregistrering.class);
        validering.besked(bedoemmelse, Handling.IMPORTER, besked);
        validering.tilstand(bedoemmelse, null, besked);
        return bedoemmelse;
    }

    private static <T> T laes(JsonNode objekt, Class<T> klasse) {
        try {
            return JSON.treeToValue(objekt.at("/Registrering/0"), klasse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean udenOpslag(Arguments brud) {
        return !"dokumentet findes ikke".equals(brud.get()[1]);
    }

    static Stream<Arguments> sager() {
        return FundTest.giverFund().filter(RegelalvorTest::udenOpslag);
    }

    static Stream<Arguments> dokumenter() {
        return FundTest.dokumenterGiverFund();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sager")
    void aRuleOfCasesRefusesWarnsOrIsOff(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        assertThat(sagen(Alvor.AFVIS, aendring).afvist().besked()).as(hvordan).contains(regel + ": ");
        assertThat(sagen(Alvor.ADVAR, aendring).fund()).extracting(Fund::regel).contains(regel);
        assertThat(sagen(Alvor.ADVAR, aendring).erAfvist()).isFalse();
        assertThat(sagen(Alvor.FRA, aendring).fund()).isEmpty();
        assertThat(sagen(Alvor.FRA, aendring).erAfvist()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("dokumenter")
    void aRuleOfDocumentsRefusesWarnsOrIsOff(String regel, String hvordan, Consumer<ObjectNode> aendring) {
        assertThat(dokumentet(Alvor.AFVIS, aendring).afvist().besked())
                .as(hvordan)
                .contains(regel + ": ");
        assertThat(dokumentet(Alvor.ADVAR, aendring).fund())
                .extracting(Fund::regel)
                .contains(regel);
        assertThat(dokumentet(Alvor.FRA, aendring).fund()).isEmpty();
        assertThat(dokumentet(Alvor.FRA, aendring).erAfvist()).isFalse();
    }

    @Test
    void aNoteThatIsTooLargeRefusesWarnsOrIsOff() {
        Consumer<ObjectNode> forStor = Brud.journalpost(
                Rolle.SAG_JOURNALNOTAT,
                Brud.urnRef("URN:Empty"),
                Brud.notat(Map.of(
                        "Titel",
                        "t",
                        "Notat",
                        new byte[102_401],
                        "Format",
                        Notatformat.TEKST.standard().toString())));
        assertThat(sagen(Alvor.AFVIS, forStor).afvist().besked()).startsWith("C-21: ");
        assertThat(sagen(Alvor.ADVAR, forStor).fund()).extracting(Fund::regel).containsExactly("C-21");
        assertThat(sagen(Alvor.FRA, forStor).fund()).isEmpty();
        assertThat(sagen(Alvor.FRA, forStor).erAfvist()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Alvor.class)
    void aMandatoryRoleThatEndsRefusesWarnsOrIsOff(Alvor alvor) {
        var foer = laes(sag(UUID.randomUUID()), Sagsregistrering.class);
        var sag = sag(UUID.randomUUID());
        Brud.med(
                        RELATIONER + "Sagsaktoer/1/Virkning/TilTidspunkt",
                        Map.of("TidsstempelDatoTid", "2030-01-01T00:00:00Z"))
                .accept(sag);
        var bedoemmelse = new Bedoemmelse(alle(alvor));
        new Sagsvalidering(new Rolletabel(), new Notatformater())
                .tilstand(bedoemmelse, foer, laes(sag, Sagsregistrering.class));
        assertThat(bedoemmelse.erAfvist()).isEqualTo(alvor == Alvor.AFVIS);
        assertThat(bedoemmelse.afvist().besked().contains("C-29: ")).isEqualTo(alvor == Alvor.AFVIS);
        assertThat(bedoemmelse.fund().stream().anyMatch(f -> f.regel().equals("C-29")))
                .isEqualTo(alvor == Alvor.ADVAR);
    }

    @ParameterizedTest
    @EnumSource(Alvor.class)
    void whatIsGoodIsGoodUnderEverySeverity(Alvor alvor) {
        assertThat(sagen(alvor, s -> {}).erAfvist()).isFalse();
        assertThat(sagen(alvor, s -> {}).fund()).isEmpty();
        assertThat(dokumentet(alvor, d -> {}).erAfvist()).isFalse();
        assertThat(dokumentet(alvor, d -> {}).fund()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Regel.class)
    void aFixedRuleCannotBeChangedAndAnyOtherCan(Regel regel) {
        for (var alvor : Alvor.values()) {
            if (regel.erFast() && alvor != regel.standard()) {
                assertThatThrownBy(() -> Regelsaet.af(KATALOG, Map.of(regel.navn(), alvor)))
                        .hasMessageContaining("borgerblikket.regler.\"" + regel.navn() + "\"");
            } else {
                assertThat(Regelsaet.af(KATALOG, Map.of(regel.navn(), alvor)).alvor(regel))
                        .isEqualTo(alvor);
            }
        }
    }

    @Test
    void aNameThatIsNoRuleStopsTheStartAndNamesTheProperty() {
        assertThatThrownBy(() -> Regelsaet.af(KATALOG, Map.of("C-99", Alvor.FRA)))
                .hasMessageContaining("borgerblikket.regler.\"C-99\"");
    }

    @Test
    void anEnvironmentVariableCanNameARuleToo() {
        assertThat(Regelsaet.af(KATALOG, Map.of("c.21.stoerrelse", Alvor.FRA)).alvor(Regel.C_21_STOERRELSE))
                .isEqualTo(Alvor.FRA);
    }

    @Test
    void whatIsStoredIsOnlyRefusedForWhatTheIndexCannotBeWithout() {
        var lagret = alle(Alvor.AFVIS).forLagret();
        assertThat(Regel.values())
                .allSatisfy(r -> assertThat(lagret.alvor(r)).isEqualTo(r.erFast() ? r.standard() : Alvor.ADVAR));
    }
}
