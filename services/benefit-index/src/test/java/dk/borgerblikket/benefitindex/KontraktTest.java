package dk.borgerblikket.benefitindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevilgetYdelse;
import dk.borgerblikket.benefitindex.bevilling.BevillingAttributListe;
import dk.borgerblikket.benefitindex.bevilling.BevillingEgenskaber;
import dk.borgerblikket.benefitindex.bevilling.BevillingIndeks;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.bevilling.Klassifikation;
import dk.borgerblikket.benefitindex.bevilling.OekonomiskEffektueringsplan;
import dk.borgerblikket.benefitindex.bevilling.Ydelse;
import dk.borgerblikket.benefitindex.bevilling.YdelsesItSystem;
import dk.borgerblikket.benefitindex.effektuering.BevilgetYdelseRef;
import dk.borgerblikket.benefitindex.effektuering.EffektueringAttributListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringEgenskaber;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRelationListe;
import dk.borgerblikket.benefitindex.effektuering.Effektueringslinje;
import dk.borgerblikket.benefitindex.effektuering.OekonomiskEffektueringIndeks;
import dk.borgerblikket.benefitindex.importer.Importobjekt;
import dk.borgerblikket.benefitindex.opdater.Opdateringsobjekt;
import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.ItSystemRelation;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Sikkerhedsprofil;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of the contract, type by type in document order. {@code Andre} stands for whatever the contract leaves open. */
class KontraktTest {

    private static final String[] RELATION = {
        "Virkning", "Rolle", "Type", "Indeks", "ReferenceID", "LokalUdvidelseListe"
    };
    private static final String[] UDEN_VIRKNING = {"Rolle", "Type", "Indeks", "ReferenceID", "LokalUdvidelseListe"};
    private static final String[] REGISTRERING = {
        "NoteTekst",
        "Tidspunkt",
        "LivscyklusKode",
        "BrugerRef",
        "StsTidspunkt",
        "AttributListe",
        "TilstandListe",
        "RelationListe"
    };
    private static final String[] RET = {
        "UUIDIdentifikator", "NoteTekst", "AttributListe", "TilstandListe", "RelationListe", "Tidspunkt"
    };

    private static Arguments type(Class<? extends Record> klasse, String... elementer) {
        return Arguments.of(klasse, List.of(elementer));
    }

    private static Arguments type(Class<? extends Record> klasse, String[] nedarvede, String... egne) {
        return Arguments.of(
                klasse,
                Stream.concat(Arrays.stream(nedarvede), Arrays.stream(egne)).toList());
    }

    static Stream<Arguments> typer() {
        return Stream.of(
                type(Importobjekt.Bevilling.class, "BevillingIndeks"),
                type(Importobjekt.Effektuering.class, "OekonomiskEffektueringIndeks"),
                type(Opdateringsobjekt.OpdaterBevilling.class, RET, "UdenNotifikation"),
                type(Opdateringsobjekt.OpdaterEffektuering.class, RET),
                type(BevillingIndeks.class, "UUIDIdentifikator", "Registrering", "UdenNotifikation"),
                type(OekonomiskEffektueringIndeks.class, "UUIDIdentifikator", "Registrering"),
                type(BevillingRegistrering.class, REGISTRERING),
                type(EffektueringRegistrering.class, REGISTRERING),
                type(BevillingAttributListe.class, "Egenskaber", "BevilgetYdelse", "LokalUdvidelseListe"),
                type(EffektueringAttributListe.class, "Egenskaber", "LokalUdvidelseListe"),
                type(TilstandListe.class, "LokalUdvidelseListe"),
                type(LokalUdvidelseListe.class, "Andre", "SenestAendretTidspunkt"),
                type(
                        BevillingRelationListe.class,
                        "Bevillingssag",
                        "Bevillingspart",
                        "Bevillingsaktoer",
                        "Sikkerhedsprofil",
                        "LokalUdvidelseListe"),
                type(
                        EffektueringRelationListe.class,
                        "OekonomiskYdelseEffektueringRelation",
                        "Aktoer",
                        "ItSystem",
                        "OekonomiskEffektueringPart",
                        "LokalUdvidelseListe"),
                type(PartRelation.class, RELATION, "BrugervendtNoegle", "FuldtNavn"),
                type(AktoerRelation.class, RELATION, "BrugervendtNoegle", "FuldtNavn", "CVR-nr"),
                type(ItSystemRelation.class, RELATION, "SystemNavn", "SystemURI"),
                type(Sikkerhedsprofil.class, RELATION),
                type(
                        Effektueringslinje.class,
                        RELATION,
                        "YdelsesperiodeStartdato",
                        "YdelsesperiodeSlutdato",
                        "Ydelsesbeloeb",
                        "Klassifikationsbeskrivelse",
                        "BevilgetYdelseRef"),
                type(BevilgetYdelseRef.class, "UUIDIdentifikator", "BevilgetYdelseId"),
                type(
                        BevillingEgenskaber.class,
                        "Virkning",
                        "BrugervendtNoegle",
                        "Bevillingstartdato",
                        "Bevillingslutdato",
                        "Begrundelse",
                        "Foelsomhed"),
                type(
                        BevilgetYdelse.class,
                        "Virkning",
                        "Id",
                        "Navn",
                        "BevilgetYdelseStartdato",
                        "BevilgetYdelseSlutdato",
                        "Begrundelse",
                        "Tilbagebetalingspligtig",
                        "Meddelelse",
                        "ItSystem",
                        "Ydelse",
                        "OekonomiskEffektueringsplan"),
                type(YdelsesItSystem.class, UDEN_VIRKNING, "SystemNavn", "SystemURI"),
                type(Ydelse.class, UDEN_VIRKNING, "Ydelsesnavn", "Klassifikation"),
                type(Klassifikation.class, UDEN_VIRKNING, "BrugervendtNoegle", "Klassetitel"),
                type(
                        OekonomiskEffektueringsplan.class,
                        "Id",
                        "EffektueringsplanStartdato",
                        "EffektueringsplanSlutdato",
                        "Beregningsfrekvens",
                        "ForudBagud",
                        "Dispositionsdag",
                        "Ydelsesbeloeb",
                        "ManueltGodkendes"),
                type(
                        EffektueringEgenskaber.class,
                        "Virkning",
                        "BrugervendtNoegle",
                        "Startdato",
                        "Slutdato",
                        "SamletBruttobeloeb",
                        "Dispositionsdato",
                        "BeloebEfterSkatATP",
                        "BeloebSendtTilUdbetaling",
                        "BeloebUdbetalt",
                        "Udbetalingsafdeling",
                        "SendtTilUdbetalingTekst",
                        "UdbetaltTekst"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typer")
    void everyElementOfTheTypeHasAFieldOfItsName(Class<? extends Record> klasse, List<String> elementer) {
        assertThat(Arrays.stream(klasse.getRecordComponents()).map(KontraktTest::navn))
                .containsExactlyElementsOf(elementer);
    }

    private static String navn(RecordComponent felt) {
        return Objects.requireNonNull(felt.getAccessor().getAnnotation(JsonProperty.class), felt.getName())
                .value();
    }
}
